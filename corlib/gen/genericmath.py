"""Writes what the primitives do as numbers of generic code: System/{Type}.Math.cs.

Run it from the corlib folder: python3 gen/genericmath.py
"""

INTS = [("SByte", "sbyte", 8, True), ("Byte", "byte", 8, False), ("Int16", "short", 16, True), ("UInt16", "ushort", 16, False), ("Int32", "int", 32, True), ("UInt32", "uint", 32, False),
        ("Int64", "long", 64, True), ("UInt64", "ulong", 64, False), ("IntPtr", "nint", 64, True), ("UIntPtr", "nuint", 64, False), ("Char", "char", 16, False)]
FLOATS = [("Double", "double", "Math"), ("Single", "float", "MathF")]


def operators(T, k, cast, shifts):
    o = []
    w = o.append
    for name, op in (("Addition", "+"), ("Subtraction", "-"), ("Multiply", "*"), ("Division", "/")):
        iface = "I%sOperators<%s, %s, %s>" % (name, k, k, k)
        w("    static %s %s.operator %s(%s left, %s right) => %s;" % (k, iface, op, k, k, cast("left %s right" % op)))
        w("    static %s %s.operator checked %s(%s left, %s right) => checked(%s);" % (k, iface, op, k, k, cast("left %s right" % op)))
    w("    static %s IModulusOperators<%s, %s, %s>.operator %%(%s left, %s right) => %s;" % (k, k, k, k, k, k, cast("left % right")))
    for op, name in (("++", "Increment"), ("--", "Decrement")):
        e = "value %s 1" % op[0]
        w("    static %s I%sOperators<%s>.operator %s(%s value) => %s;" % (k, name, k, op, k, cast(e)))
        w("    static %s I%sOperators<%s>.operator checked %s(%s value) => checked(%s);" % (k, name, k, op, k, cast(e)))
    neg = "0 - value" if k not in ("double", "float") else "-value"
    w("    static %s IUnaryNegationOperators<%s, %s>.operator -(%s value) => %s;" % (k, k, k, k, cast(neg)))
    w("    static %s IUnaryNegationOperators<%s, %s>.operator checked -(%s value) => checked(%s);" % (k, k, k, k, cast(neg)))
    w("    static %s IUnaryPlusOperators<%s, %s>.operator +(%s value) => value;" % (k, k, k, k))
    if k not in ("double", "float"):
        for op in ("<", "<=", ">", ">="):
            w("    static bool IComparisonOperators<%s, %s, bool>.operator %s(%s left, %s right) => left %s right;" % (k, k, op, k, k, op))
        for op in ("==", "!="):
            w("    static bool IEqualityOperators<%s, %s, bool>.operator %s(%s left, %s right) => left %s right;" % (k, k, op, k, k, op))
    if shifts:
        for op in ("&", "|", "^"):
            w("    static %s IBitwiseOperators<%s, %s, %s>.operator %s(%s left, %s right) => %s;" % (k, k, k, k, op, k, k, cast("left %s right" % op)))
        w("    static %s IBitwiseOperators<%s, %s, %s>.operator ~(%s value) => %s;" % (k, k, k, k, k, cast("~value")))
        for op in ("<<", ">>", ">>>"):
            if op == ">>>" and k in ("sbyte", "short"):
                u = "byte" if k == "sbyte" else "ushort"
                e = "(%s)((%s)value >>> shiftAmount)" % (k, u)
            else:
                e = cast("value %s shiftAmount" % op)
            w("    static %s IShiftOperators<%s, int, %s>.operator %s(%s value, int shiftAmount) => %s;" % (k, k, k, op, k, e))
    w("    static %s IAdditiveIdentity<%s, %s>.AdditiveIdentity => %s;" % (k, k, k, cast("0")))
    w("    static %s IMultiplicativeIdentity<%s, %s>.MultiplicativeIdentity => %s;" % (k, k, k, cast("1")))
    return o


def base(T, k, cast, public, isfloat):
    p = "INumberBase<%s>." % k
    o = []
    w = o.append
    w("    static %s %sOne => %s;" % (k, p, cast("1")))
    w("    static %s %sZero => %s;" % (k, p, cast("0")))
    w("    static int %sRadix => 2;" % p)
    for mode, conv in (("Checked", "checked"), ("Saturating", "saturating"), ("Truncating", "truncating")):
        w("    static bool %sTryConvertFrom%s<TOther>(TOther value, out %s result)" % (p, mode, k))
        w("    {")
        w("        int kind = NumberConversion.Read(value, out Int128 whole, out double real);")
        if isfloat:
            w("        result = kind == 1 ? (%s)whole : (%s)real;" % (k, k))
        elif mode == "Checked":
            w("        result = kind == 1 ? checked((%s)NumberConversion.ToInt64Bits(whole, %s)) : kind == 2 ? checked((%s)real) : (%s)0;" % (k, "true" if k in ("ulong", "nuint", "uint", "ushort", "byte", "char") else "false", k, k) if False else
              "        result = (%s)0;\n        if (kind == 1)\n        {\n            if (whole < (Int128)%s || whole > (Int128)%s)\n                ThrowHelper.Overflow();\n            result = (%s)whole;\n        }\n        else if (kind == 2)\n        {\n            result = checked((%s)real);\n        }" % (k, MIN[k], MAX[k], k, k))
        elif mode == "Saturating":
            w("        result = (%s)0;\n        if (kind == 1)\n            result = whole < (Int128)%s ? %s : whole > (Int128)%s ? %s : (%s)whole;\n        else if (kind == 2)\n            result = double.IsNaN(real) ? (%s)0 : real <= (double)%s ? %s : real >= (double)%s ? %s : (%s)real;" % (k, MIN[k], MIN[k], MAX[k], MAX[k], k, k, MIN[k], MIN[k], MAX[k], MAX[k], k))
        else:
            w("        result = (%s)0;\n        if (kind == 1)\n            result = unchecked((%s)whole);\n        else if (kind == 2)\n            result = double.IsNaN(real) ? (%s)0 : real <= (double)%s ? %s : real >= (double)%s ? %s : (%s)real;" % (k, k, k, MIN[k], MIN[k], MAX[k], MAX[k], k))
        w("        return kind != 0;")
        w("    }")
        w("    static bool %sTryConvertTo%s<TOther>(%s value, out TOther result)" % (p, mode, k))
        w("    {\n        result = default;\n        return false;\n    }")
    true_false = [("IsCanonical", "true"), ("IsComplexNumber", "false"), ("IsImaginaryNumber", "false")]
    if not isfloat:
        signed = k in ("sbyte", "short", "int", "long", "nint")
        true_false += [("IsFinite", "true"), ("IsInfinity", "false"), ("IsInteger", "true"), ("IsNaN", "false"), ("IsNegativeInfinity", "false"), ("IsNormal", "value != 0"), ("IsPositiveInfinity", "false"), ("IsRealNumber", "true"),
                       ("IsSubnormal", "false")]
        if not signed:
            true_false += [("IsNegative", "false"), ("IsPositive", "true")]
    true_false.append(("IsZero", "value == 0"))
    for name, e in true_false:
        w("    static bool %s%s(%s value) => %s;" % (p, name, k, e))
    return o


MIN = {}
MAX = {}
for _T, _k, _b, _s in INTS:
    MIN[_k] = _k + ".MinValue"
    MAX[_k] = _k + ".MaxValue"

for T, k, bits, signed in INTS:
    cast = (lambda e, k=k: "(%s)(%s)" % (k, e))
    out = ["using System.Globalization;\nusing System.Numerics;\n\nnamespace System;\n\n/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>\npublic readonly partial struct %s : IBinaryInteger<%s>, IMinMaxValue<%s>, %s<%s>\n{" % (
        T, k, k, "ISignedNumber" if signed else "IUnsignedNumber", k)]
    out += operators(T, k, cast, True)
    out += base(T, k, cast, True, False)
    wide = "uint" if bits <= 32 else "ulong"
    uk = {"sbyte": "byte", "short": "ushort", "int": "uint", "long": "ulong", "nint": "nuint"}.get(k, k)
    w = out.append
    w("    static %s IMinMaxValue<%s>.MinValue => MinValue;" % (k, k))
    w("    static %s IMinMaxValue<%s>.MaxValue => MaxValue;" % (k, k))
    w("    static %s IBinaryNumber<%s>.AllBitsSet => unchecked((%s)~0);" % (k, k, k) if k not in ("ulong", "nuint") else "    static %s IBinaryNumber<%s>.AllBitsSet => %s.MaxValue;" % (k, k, k))
    if signed:
        w("    static %s ISignedNumber<%s>.NegativeOne => -1;" % (k, k))
        w("    public static bool IsNegative(%s value) => value < 0;" % k)
        w("    public static bool IsPositive(%s value) => value >= 0;" % k)
    pub = (lambda sig, iface, k=k: "    public static " + sig if k != "char" else "    static " + sig.replace(" ", " %s." % iface, 1))
    nb = "INumberBase<%s>" % k
    bn = "IBinaryNumber<%s>" % k
    bi = "IBinaryInteger<%s>" % k
    nm = "INumber<%s>" % k
    w(pub("bool IsEvenInteger(%s value) => (value & 1) == 0;" % k, nb))
    w(pub("bool IsOddInteger(%s value) => (value & 1) != 0;" % k, nb))
    w(pub("bool IsPow2(%s value) => BitOperations.IsPow2((%s)value)%s;" % (k, wide if not signed else ("int" if bits <= 32 else "long"), ""), bn))
    if signed:
        w("    public static %s Log2(%s value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_NeedNonNegNum) : (%s)BitOperations.Log2((%s)value);" % (k, k, k, wide))
    else:
        w(pub("%s Log2(%s value) => (%s)BitOperations.Log2((%s)value);" % (k, k, k, wide), bn))
    w(pub("%s Abs(%s value) => %s;" % (k, k, "Math.Abs(value)" if signed else "value"), nb) if signed or k == "char" else "    static %s %s.Abs(%s value) => value;" % (k, nb, k))
    for name, op in (("Max", ">="), ("Min", "<=")):
        w(pub("%s %s(%s x, %s y) => x %s y ? x : y;" % (k, name, k, k, op), nm))
        mag = "%s %sMagnitude(%s x, %s y)" % (k, name, k, k)
        if signed:
            w("    public static %s" % mag)
            w("    {\n        Int128 ax = Int128.Abs(x);\n        Int128 ay = Int128.Abs(y);\n        return %s ? x : y;\n    }" % ("ax > ay || (ax == ay && x >= 0)" if name == "Max" else "ax < ay || (ax == ay && x < 0)"))
        else:
            w("    static %s %s.%sMagnitude(%s x, %s y) => %s(x, y);" % (k, nb, name, k, k, name if k != "char" else "(char)Math." + name))
        w("    static %s %s.%sMagnitudeNumber(%s x, %s y) => %s;" % (k, nb, name, k, k, "%sMagnitude(x, y)" % name if signed else ("%s(x, y)" % name if k != "char" else "(char)Math.%s(x, y)" % name)))
    if k != "char":
        w("    public static %s Clamp(%s value, %s min, %s max) => Math.Clamp(value, min, max);" % (k, k, k, k))
        w("    public static int Sign(%s value) => value == 0 ? 0 : %s;" % (k, "value < 0 ? -1 : 1" if signed else "1"))
        w("    public static (%s Quotient, %s Remainder) DivRem(%s left, %s right) => Math.DivRem(left, right);" % (k, k, k, k))
    if signed:
        w("    public static %s CopySign(%s value, %s sign)" % (k, k, k))
        w("    {\n        %s magnitude = value < 0 ? unchecked((%s)(0 - value)) : value;\n        if (sign < 0)\n            return unchecked((%s)(0 - magnitude));\n        if (magnitude < 0)\n            throw new OverflowException(SR.Overflow_NegateTwosCompNum);\n        return magnitude;\n    }" % (k, k, k))
    w(pub("%s LeadingZeroCount(%s value) => (%s)(BitOperations.LeadingZeroCount((%s)(%s)value) - %d);" % (k, k, k, wide, uk, (32 if bits <= 32 else 64) - bits), bi))
    w(pub("%s TrailingZeroCount(%s value) => (%s)(value == 0 ? %d : BitOperations.TrailingZeroCount((%s)value));" % (k, k, k, bits, wide), bi))
    w(pub("%s PopCount(%s value) => (%s)BitOperations.PopCount((%s)(%s)value);" % (k, k, k, wide, uk), bi))
    w(pub("%s RotateLeft(%s value, int rotateAmount) => (%s)((%s)value << (rotateAmount & %d) | (%s)value >> (-rotateAmount & %d));" % (k, k, k, uk, bits - 1, uk, bits - 1), bi))
    w(pub("%s RotateRight(%s value, int rotateAmount) => (%s)((%s)value >> (rotateAmount & %d) | (%s)value << (-rotateAmount & %d));" % (k, k, k, uk, bits - 1, uk, bits - 1), bi))
    w("    int %s.GetByteCount() => %d;" % (bi, bits // 8))
    field = "_value" if k in ("nint", "nuint") else "m_value"
    if signed:
        w("    int %s.GetShortestBitLength() => %s >= 0 ? %d - (int)LeadingZeroCount(%s) : %d - (int)LeadingZeroCount((%s)~%s);" % (bi, field, bits, field, bits + 1, k, field))
    elif k == "char":
        w("    int %s.GetShortestBitLength() => 32 - BitOperations.LeadingZeroCount((uint)%s);" % (bi, field))
    else:
        w("    int %s.GetShortestBitLength() => %d - (int)LeadingZeroCount(%s);" % (bi, bits, field))
    for end in ("Big", "Little"):
        w("    bool %s.TryWrite%sEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)%s), %d, destination, %s, out bytesWritten);" % (bi, end, field, bits // 8, "true" if end == "Big" else "false"))
        w("    static bool %s.TryRead%sEndian(ReadOnlySpan<byte> source, bool isUnsigned, out %s value)" % (bi, end, k))
        w("    {\n        bool fits = NumberConversion.TryRead(source, isUnsigned, %s, %d, %s, out ulong bits);\n        value = unchecked((%s)bits);\n        return fits;\n    }" % ("true" if end == "Big" else "false", bits // 8, "true" if signed else "false", k))
    if k == "char":
        for pp in ("string s", "ReadOnlySpan<char> s"):
            w("    static char INumberBase<char>.Parse(%s, NumberStyles style, IFormatProvider provider) => s.Length == 1 ? s[0] : throw new FormatException(SR.Format_NeedSingleChar);" % pp)
            w("    static bool INumberBase<char>.TryParse(%s, NumberStyles style, IFormatProvider provider, out char result)\n    {\n        result = s.Length == 1 ? s[0] : '\\0';\n        return s.Length == 1;\n    }" % pp)
    out.append("}")
    open("System/%s.Math.cs" % T, "w").write("\n".join(out) + "\n")

for T, k, M in FLOATS:
    cast = (lambda e: e)
    out = ["using System.Numerics;\n\nnamespace System;\n\n/// <summary>The type as a number of generic code; written by gen/genericmath.py.</summary>\npublic readonly partial struct %s : IBinaryFloatingPointIeee754<%s>, IMinMaxValue<%s>\n{" % (T, k, k)]
    out += operators(T, k, cast, False)
    out += base(T, k, cast, True, True)
    w = out.append
    bits = "ulong" if k == "double" else "uint"
    U = "UInt64" if k == "double" else "UInt32"
    for op in ("&", "|", "^"):
        w("    static %s IBitwiseOperators<%s, %s, %s>.operator %s(%s left, %s right) => BitConverter.%sBitsTo%s(BitConverter.%sTo%sBits(left) %s BitConverter.%sTo%sBits(right));" % (k, k, k, k, op, k, k, U, T, T, U, op, T, U))
    w("    static %s IBitwiseOperators<%s, %s, %s>.operator ~(%s value) => BitConverter.%sBitsTo%s(~BitConverter.%sTo%sBits(value));" % (k, k, k, k, k, U, T, T, U))
    for n in ("MinValue", "MaxValue"):
        w("    static %s IMinMaxValue<%s>.%s => %s;" % (k, k, n, n))
    w("    static %s IBinaryNumber<%s>.AllBitsSet => BitConverter.%sBitsTo%s(%s.MaxValue);" % (k, k, U, T, bits))
    w("    static %s ISignedNumber<%s>.NegativeOne => -1;" % (k, k))
    for n in ("E", "Pi", "Tau"):
        w("    static %s IFloatingPointConstants<%s>.%s => %s;" % (k, k, n, n))
    for n in ("Epsilon", "NaN", "NegativeInfinity", "NegativeZero", "PositiveInfinity"):
        w("    static %s IFloatingPointIeee754<%s>.%s => %s;" % (k, k, n, n))
    for n in ("Abs", "Cbrt", "Sqrt", "Exp", "Sinh", "Cosh", "Tanh", "Asinh", "Acosh", "Atanh", "Log2", "Log10", "Sin", "Cos", "Tan", "Asin", "Acos", "Atan", "BitIncrement", "BitDecrement", "Floor", "Ceiling", "Truncate", "Round"):
        w("    public static %s %s(%s x) => %s.%s(x);" % (k, n, k, M, n))
    w("    public static %s Log(%s x) => %s.Log(x);" % (k, k, M))
    w("    public static %s Log(%s x, %s newBase) => %s.Log(x, newBase);" % (k, k, k, M))
    w("    public static %s Pow(%s x, %s y) => %s.Pow(x, y);" % (k, k, k, M))
    w("    public static %s Atan2(%s y, %s x) => %s.Atan2(y, x);" % (k, k, k, M))
    w("    public static %s Atan2Pi(%s y, %s x) => Atan2(y, x) / Pi;" % (k, k, k))
    for n in ("Sin", "Cos", "Tan"):
        w("    public static %s %sPi(%s x) => %s(x * Pi);" % (k, n, k, n))
        w("    public static %s A%sPi(%s x) => A%s(x) / Pi;" % (k, n.lower(), k, n.lower()))
    w("    public static (%s Sin, %s Cos) SinCos(%s x) => (Sin(x), Cos(x));" % (k, k, k))
    w("    public static (%s SinPi, %s CosPi) SinCosPi(%s x) => (SinPi(x), CosPi(x));" % (k, k, k))
    w("    public static %s Exp2(%s x) => Pow(2, x);" % (k, k))
    w("    public static %s Exp10(%s x) => Pow(10, x);" % (k, k))
    w("    public static %s Hypot(%s x, %s y) => (%s)Math.Sqrt((double)x * x + (double)y * y);" % (k, k, k, k))
    w("    public static %s RootN(%s x, int n) => n == 2 ? Sqrt(x) : n == 3 ? Cbrt(x) : x < 0 && (n & 1) != 0 ? -Pow(-x, 1 / (%s)n) : Pow(x, 1 / (%s)n);" % (k, k, k, k))
    w("    public static %s CopySign(%s value, %s sign) => %s.CopySign(value, sign);" % (k, k, k, M))
    w("    public static %s Max(%s x, %s y) => Math.Max(x, y);" % (k, k, k))
    w("    public static %s Min(%s x, %s y) => Math.Min(x, y);" % (k, k, k))
    w("    public static %s MaxNumber(%s x, %s y) => IsNaN(x) ? y : IsNaN(y) ? x : Max(x, y);" % (k, k, k))
    w("    public static %s MinNumber(%s x, %s y) => IsNaN(x) ? y : IsNaN(y) ? x : Min(x, y);" % (k, k, k))
    for n in ("Max", "Min"):
        w("    public static %s %sMagnitude(%s x, %s y) => %s.%sMagnitude(x, y);" % (k, n, k, k, M, n))
        w("    public static %s %sMagnitudeNumber(%s x, %s y) => IsNaN(x) ? y : IsNaN(y) ? x : %sMagnitude(x, y);" % (k, n, k, k, n))
    w("    public static %s Clamp(%s value, %s min, %s max) => Math.Clamp(value, min, max);" % (k, k, k, k))
    w("    public static int Sign(%s value) => Math.Sign(value);" % k)
    w("    public static %s Round(%s x, int digits) => %s.Round(x, digits);" % (k, k, M))
    w("    public static %s Round(%s x, MidpointRounding mode) => %s.Round(x, mode);" % (k, k, M))
    w("    public static %s Round(%s x, int digits, MidpointRounding mode) => %s.Round(x, digits, mode);" % (k, k, M))
    w("    public static %s FusedMultiplyAdd(%s left, %s right, %s addend) => %s.FusedMultiplyAdd(left, right, addend);" % (k, k, k, k, M))
    w("    public static %s Ieee754Remainder(%s left, %s right) => %s.IEEERemainder(left, right);" % (k, k, k, M))
    w("    public static int ILogB(%s x) => %s.ILogB(x);" % (k, M))
    w("    public static %s ScaleB(%s x, int n) => %s.ScaleB(x, n);" % (k, k, M))
    w("    public static bool IsPow2(%s value)\n    {\n        %s bits = BitConverter.%sTo%sBits(value);\n        return value > 0 && IsFinite(value) && (IsNormal(value) ? (bits & %s) == 0 : (bits & (bits - 1)) == 0);\n    }" % (k, bits, T, U, "0xFFFFFFFFFFFFF" if k == "double" else "0x7FFFFF"))
    n = 8 if k == "double" else 4
    eb = 2 if k == "double" else 1
    f = "m_value"
    bias = 1023 if k == "double" else 127
    mant = "((BitConverter.DoubleToUInt64Bits(m_value) & 0xFFFFFFFFFFFFF) | (IsNormal(m_value) ? 1UL << 52 : 0))" if k == "double" else "((BitConverter.SingleToUInt32Bits(m_value) & 0x7FFFFF) | (IsNormal(m_value) ? 1u << 23 : 0))"
    expo = "(short)(((int)(BitConverter.DoubleToUInt64Bits(m_value) >> 52) & 0x7FF) - 1023)" if k == "double" else "(sbyte)(((int)(BitConverter.SingleToUInt32Bits(m_value) >> 23) & 0xFF) - 127)"
    w("    int IFloatingPoint<%s>.GetExponentByteCount() => %d;" % (k, eb))
    w("    int IFloatingPoint<%s>.GetExponentShortestBitLength() => %d;" % (k, eb * 8))
    w("    int IFloatingPoint<%s>.GetSignificandBitLength() => %d;" % (k, 53 if k == "double" else 24))
    w("    int IFloatingPoint<%s>.GetSignificandByteCount() => %d;" % (k, n))
    for end in ("Big", "Little"):
        b = "true" if end == "Big" else "false"
        w("    bool IFloatingPoint<%s>.TryWriteExponent%sEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(unchecked((ulong)(%s)), %d, destination, %s, out bytesWritten);" % (k, end, expo, eb, b))
        w("    bool IFloatingPoint<%s>.TryWriteSignificand%sEndian(Span<byte> destination, out int bytesWritten) => NumberConversion.TryWrite(%s, %d, destination, %s, out bytesWritten);" % (k, end, mant, n, b))
    out.append("}")
    open("System/%s.Math.cs" % T, "w").write("\n".join(out) + "\n")
