"""Writes System/Convert.Numbers.cs: the conversions between the primitive types.

Run it from the corlib folder: python3 gen/convert.py
"""

INTS = [("SByte", "sbyte", 8, True), ("Byte", "byte", 8, False), ("Int16", "short", 16, True), ("UInt16", "ushort", 16, False),
        ("Int32", "int", 32, True), ("UInt32", "uint", 32, False), ("Int64", "long", 64, True), ("UInt64", "ulong", 64, False)]
FLOATS = [("Single", "float"), ("Double", "double")]
ALL = [("Boolean", "bool"), ("Char", "char")] + [(t, k) for t, k, _, _ in INTS] + FLOATS + [("Decimal", "decimal"), ("DateTime", "DateTime")]
OVERFLOW = {"Char": "Overflow_Char"}
for t, _, _, _ in INTS:
    OVERFLOW[t] = "Overflow_" + t

out = []


def emit(result, method, parameters, body):
    out.append("    public static %s %s(%s) => %s;\n" % (result, method, parameters, body))


def bad(frm, to):
    return 'throw new InvalidCastException("Invalid cast from \'%s\' to \'%s\'.")' % (frm, to)


def integer(name, k, bits, signed):
    lo = -(1 << (bits - 1)) if signed else 0
    hi = (1 << (bits - 1)) - 1 if signed else (1 << bits) - 1
    m = "To" + name
    emit(k, m, "object value", "value == null ? (%s)0 : ((IConvertible)value).%s(null)" % (k, m))
    emit(k, m, "object value, IFormatProvider provider", "value == null ? (%s)0 : ((IConvertible)value).%s(provider)" % (k, m))
    emit(k, m, "bool value", "value ? (%s)1 : (%s)0" % (k, k))
    if bits > 16 or (bits == 16 and not signed):
        emit(k, m, "char value", "value")
    else:
        emit(k, m, "char value", "value > %d ? throw new OverflowException(SR.%s) : (%s)value" % (hi, OVERFLOW[name], k))
    for n2, k2, b2, s2 in INTS:
        lo2 = -(1 << (b2 - 1)) if s2 else 0
        hi2 = (1 << (b2 - 1)) - 1 if s2 else (1 << b2) - 1
        tests = []
        if lo2 < lo:
            tests.append("value < %s" % ("0" if lo == 0 else "%s.MinValue" % k))
        if hi2 > hi:
            tests.append("value > %s.MaxValue" % k if not (s2 is True and b2 == 64 and False) else "")
        if tests:
            if hi2 > hi and k2 == "ulong" and signed:
                tests = ["value > (ulong)%s.MaxValue" % k]
            emit(k, m, k2 + " value", "%s ? throw new OverflowException(SR.%s) : (%s)value" % (" || ".join(tests), OVERFLOW[name], k))
        else:
            emit(k, m, k2 + " value", "value" if k == k2 else "(%s)value" % k)
    emit(k, m, "float value", "%s((double)value)" % m)
    if bits == 64:
        emit(k, m, "double value", "checked((%s)Math.Round(value))" % k)
    else:
        emit(k, m, "double value", "RoundTo%s(value)" % name)
        out.append("""
    private static %s RoundTo%s(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= %s.MinValue && rounded <= %s.MaxValue))
            throw new OverflowException(SR.%s);
        return (%s)rounded;
    }

""" % (k, name, k, k, OVERFLOW[name], k))
    emit(k, m, "decimal value", "decimal.%s(decimal.Round(value, 0))" % m)
    emit(k, m, "string value", "value == null ? (%s)0 : %s.Parse(value)" % (k, k))
    emit(k, m, "string value, IFormatProvider provider", "value == null ? (%s)0 : %s.Parse(value, provider)" % (k, k) if not name == "SByte" else "sbyte.Parse(value, provider)")
    emit(k, m, "DateTime value", bad("DateTime", name))


# Boolean
emit("bool", "ToBoolean", "object value", "value != null && ((IConvertible)value).ToBoolean(null)")
emit("bool", "ToBoolean", "object value, IFormatProvider provider", "value != null && ((IConvertible)value).ToBoolean(provider)")
emit("bool", "ToBoolean", "bool value", "value")
emit("bool", "ToBoolean", "char value", bad("Char", "Boolean"))
for t, k, _, _ in INTS:
    emit("bool", "ToBoolean", k + " value", "value != 0")
for t, k in FLOATS + [("Decimal", "decimal")]:
    emit("bool", "ToBoolean", k + " value", "value != 0")
emit("bool", "ToBoolean", "string value", "value != null && bool.Parse(value)")
emit("bool", "ToBoolean", "string value, IFormatProvider provider", "value != null && bool.Parse(value)")
emit("bool", "ToBoolean", "DateTime value", bad("DateTime", "Boolean"))
out.append("\n")

# Char
emit("char", "ToChar", "object value", "value == null ? '\\0' : ((IConvertible)value).ToChar(null)")
emit("char", "ToChar", "object value, IFormatProvider provider", "value == null ? '\\0' : ((IConvertible)value).ToChar(provider)")
emit("char", "ToChar", "bool value", bad("Boolean", "Char"))
emit("char", "ToChar", "char value", "value")
for t, k, b, s in INTS:
    tests = (["value < 0"] if s else []) + (["value > char.MaxValue"] if b > 16 else [])
    emit("char", "ToChar", k + " value", ("%s ? throw new OverflowException(SR.Overflow_Char) : (char)value" % " || ".join(tests)) if tests else "(char)value")
emit("char", "ToChar", "string value", "ToChar(value, null)")
emit("char", "ToChar", "string value, IFormatProvider provider", "char.Parse(value ?? throw new ArgumentNullException(nameof(value)))")
for t, k in FLOATS + [("Decimal", "decimal"), ("DateTime", "DateTime")]:
    emit("char", "ToChar", k + " value", bad(t, "Char"))
out.append("\n")

for row in INTS:
    integer(*row)
    out.append("\n")

for name, k in FLOATS:
    m = "To" + name
    emit(k, m, "object value", "value == null ? 0 : ((IConvertible)value).%s(null)" % m)
    emit(k, m, "object value, IFormatProvider provider", "value == null ? 0 : ((IConvertible)value).%s(provider)" % m)
    emit(k, m, "bool value", "value ? 1 : 0")
    emit(k, m, "char value", bad("Char", name))
    for t, k2, _, _ in INTS:
        emit(k, m, k2 + " value", "value")
    for t, k2 in FLOATS + [("Decimal", "decimal")]:
        emit(k, m, k2 + " value", "(%s)value" % k)
    emit(k, m, "string value", "value == null ? 0 : %s.Parse(value)" % k)
    emit(k, m, "string value, IFormatProvider provider", "value == null ? 0 : %s.Parse(value, provider)" % k)
    emit(k, m, "DateTime value", bad("DateTime", name))
    out.append("\n")

m, k = "ToDecimal", "decimal"
emit(k, m, "object value", "value == null ? 0 : ((IConvertible)value).ToDecimal(null)")
emit(k, m, "object value, IFormatProvider provider", "value == null ? 0 : ((IConvertible)value).ToDecimal(provider)")
emit(k, m, "bool value", "value ? 1 : 0")
emit(k, m, "char value", bad("Char", "Decimal"))
for t, k2, _, _ in INTS:
    emit(k, m, k2 + " value", "value")
for t, k2 in FLOATS:
    emit(k, m, k2 + " value", "(decimal)value")
emit(k, m, "decimal value", "value")
emit(k, m, "string value", "value == null ? 0 : decimal.Parse(value)")
emit(k, m, "string value, IFormatProvider provider", "value == null ? 0 : decimal.Parse(value, provider)")
emit(k, m, "DateTime value", bad("DateTime", "Decimal"))
out.append("\n")

m, k = "ToDateTime", "DateTime"
emit(k, m, "DateTime value", "value")
emit(k, m, "object value", "value == null ? DateTime.MinValue : ((IConvertible)value).ToDateTime(null)")
emit(k, m, "object value, IFormatProvider provider", "value == null ? DateTime.MinValue : ((IConvertible)value).ToDateTime(provider)")
emit(k, m, "string value", "value == null ? new DateTime(0) : DateTime.Parse(value)")
emit(k, m, "string value, IFormatProvider provider", "value == null ? new DateTime(0) : DateTime.Parse(value, provider)")
for t, k2 in [("Boolean", "bool"), ("Char", "char")] + [(t, k) for t, k, _, _ in INTS] + FLOATS + [("Decimal", "decimal")]:
    emit(k, m, k2 + " value", bad(t, "DateTime"))
out.append("\n")

for t, k in ALL:
    emit("string", "ToString", k + " value", "value.ToString()")
    emit("string", "ToString", k + " value, IFormatProvider provider", "value.ToString(provider)")

open("System/Convert.Numbers.cs", "w").write("""namespace System;

/// <summary>Conversions between primitive types; written by gen/convert.py.</summary>
public static partial class Convert
{
%s}
""" % "".join(out))
