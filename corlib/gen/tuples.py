"""Writes System/ValueTuple.cs, System/Tuple.cs and System/TupleExtensions.cs.

Run it from the corlib folder: python3 gen/tuples.py
"""

NAMES = ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "TRest"]
ITEMS = ["Item1", "Item2", "Item3", "Item4", "Item5", "Item6", "Item7", "Rest"]


def generic(n):
    return ", ".join(NAMES[:n])


HEAD = """using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace System;

"""

out = [HEAD, """/// <summary>The value tuple without elements, and makers of the others.</summary>
[Serializable]
public struct ValueTuple : IEquatable<ValueTuple>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple>, ITuple
{
    public override bool Equals(object obj) => obj is ValueTuple;
    public bool Equals(ValueTuple other) => true;
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is ValueTuple;
    int IComparable.CompareTo(object other) => other == null ? 1 : other is ValueTuple ? 0 : throw new ArgumentException(string.Format(SR.ArgumentException_ValueTupleIncorrectType, typeof(ValueTuple)), nameof(other));
    public int CompareTo(ValueTuple other) => 0;
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => other == null ? 1 : other is ValueTuple ? 0 : throw new ArgumentException(string.Format(SR.ArgumentException_ValueTupleIncorrectType, typeof(ValueTuple)), nameof(other));
    public override int GetHashCode() => 0;
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => 0;
    public override string ToString() => "()";
    int ITuple.Length => 0;
    object ITuple.this[int index] => throw new IndexOutOfRangeException();

    public static ValueTuple Create() => default;
"""]
for n in range(1, 8):
    args = ", ".join("%s item%d" % (NAMES[i], i + 1) for i in range(n))
    vals = ", ".join("item%d" % (i + 1) for i in range(n))
    out.append("    public static ValueTuple<%s> Create<%s>(%s) => new ValueTuple<%s>(%s);\n" % (generic(n), generic(n), args, generic(n), vals))
out.append("    public static ValueTuple<T1, T2, T3, T4, T5, T6, T7, ValueTuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)\n        => new ValueTuple<T1, T2, T3, T4, T5, T6, T7, ValueTuple<T8>>(item1, item2, item3, item4, item5, item6, item7, new ValueTuple<T8>(item8));\n}\n")


def body(kind, n):
    self = "%s<%s>" % (kind, generic(n))
    value = kind == "ValueTuple"
    wrong = "throw new ArgumentException(string.Format(SR.ArgumentException_%sIncorrectType, GetType()), nameof(other))" % kind
    rest = n == 8
    o = []
    w = o.append
    w("/// <summary>A tuple of %s%s.</summary>\n[Serializable]\n" % (n if n < 8 else "seven elements and", "" if n < 8 else " a tuple of the rest"))
    if value:
        w("[StructLayout(LayoutKind.Auto)]\n")
    interfaces = ("IEquatable<%s>, " % self if value else "") + "IStructuralEquatable, IStructuralComparable, IComparable, " + ("IComparable<%s>, " % self if value else "") + "ITuple"
    w("public %s %s : %s%s\n{\n" % ("struct" if value else "class", self, interfaces, "\n    where TRest : struct" if rest and value else ""))
    for i in range(n):
        w("    public %s %s;\n" % (NAMES[i], ITEMS[i]) if value else "    public %s %s { get; }\n" % (NAMES[i], ITEMS[i]))
    w("\n    public %s(%s)\n    {\n" % (kind, ", ".join("%s %s" % (NAMES[i], ITEMS[i][0].lower() + ITEMS[i][1:]) for i in range(n))))
    if rest:
        w("        if (rest is not ITuple)\n            throw new ArgumentException(SR.ArgumentException_%sLastArgumentNotA%s);\n" % (kind, kind))
    for i in range(n):
        w("        %s = %s;\n" % (ITEMS[i], ITEMS[i][0].lower() + ITEMS[i][1:]))
    w("    }\n\n")
    if value:
        w("    public override bool Equals(object obj) => obj is %s other && Equals(other);\n\n" % self)
        w("    public bool Equals(%s other)\n        => %s;\n\n" % (self, "\n        && ".join("EqualityComparer<%s>.Default.Equals(%s, other.%s)" % (NAMES[i], ITEMS[i], ITEMS[i]) for i in range(n))))
        w("    int IComparable.CompareTo(object other) => other == null ? 1 : other is %s o ? CompareTo(o) : %s;\n\n" % (self, wrong))
        w("    public int CompareTo(%s other)\n    {\n" % self)
        for i in range(n):
            if i < n - 1:
                w("        %sc = Comparer<%s>.Default.Compare(%s, other.%s);\n        if (c != 0)\n            return c;\n" % ("int " if i == 0 else "", NAMES[i], ITEMS[i], ITEMS[i]))
            else:
                w("        return Comparer<%s>.Default.Compare(%s, other.%s);\n    }\n\n" % (NAMES[i], ITEMS[i], ITEMS[i]))
        if rest:
            w("    // The last eight elements count.\n    public override int GetHashCode()\n    {\n        ITuple rest = Rest as ITuple;\n        int skip = rest == null ? 0 : Math.Min(rest.Length, 8) - 1;\n")
            w("        HashCode hash = default;\n")
            for i in range(7):
                w("        if (skip < %d)\n            hash.Add(%s);\n" % (i + 1, ITEMS[i]))
            w("        hash.Add(Rest);\n        return hash.ToHashCode();\n    }\n\n")
        elif n == 1:
            w("    public override int GetHashCode() => Item1?.GetHashCode() ?? 0;\n\n")
        else:
            w("    public override int GetHashCode() => HashCode.Combine(%s);\n\n" % ", ".join("%s?.GetHashCode() ?? 0" % ITEMS[i] for i in range(n)))
    else:
        w("    public override bool Equals(object obj) => ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);\n")
        w("    public override int GetHashCode() => ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);\n")
        w("    int IComparable.CompareTo(object obj) => ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);\n\n")
    w("    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)\n        => other is %s o\n        && %s;\n\n" % (self, "\n        && ".join("comparer.Equals(%s, o.%s)" % (ITEMS[i], ITEMS[i]) for i in range(n))))
    w("    int IStructuralComparable.CompareTo(object other, IComparer comparer)\n    {\n        if (other == null)\n            return 1;\n        if (other is not %s o)\n            %s;\n" % (self, wrong))
    for i in range(n):
        if i < n - 1:
            w("        %sc = comparer.Compare(%s, o.%s);\n        if (c != 0)\n            return c;\n" % ("int " if i == 0 else "", ITEMS[i], ITEMS[i]))
        else:
            w("        return comparer.Compare(%s, o.%s);\n    }\n\n" % (ITEMS[i], ITEMS[i]))
    if value:
        w("    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)\n    {\n        HashCode hash = default;\n")
        for i in range(n):
            w("        hash.Add(comparer.GetHashCode(%s));\n" % ITEMS[i])
        w("        return hash.ToHashCode();\n    }\n\n")
    else:
        w("    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)\n    {\n        int hash = comparer.GetHashCode(Item1);\n")
        for i in range(1, n):
            w("        hash = (hash << 5) + hash ^ comparer.GetHashCode(%s);\n" % ITEMS[i])
        w("        return hash;\n    }\n\n")
    w("    public override string ToString()\n    {\n        StringBuilder text = new StringBuilder();\n        text.Append('(');\n        for (int i = 0; i < ((ITuple)this).Length; i++)\n        {\n            if (i > 0)\n                text.Append(\", \");\n            text.Append(((ITuple)this)[i]);\n        }\n        return text.Append(')').ToString();\n    }\n\n")
    if rest:
        w("    int ITuple.Length => 7 + ((ITuple)Rest).Length;\n\n")
    else:
        w("    int ITuple.Length => %d;\n\n" % n)
    w("    object ITuple.this[int index] => index switch\n    {\n")
    for i in range(min(n, 7)):
        w("        %d => %s,\n" % (i, ITEMS[i]))
    if rest:
        w("        < 0 => throw new IndexOutOfRangeException(),\n        _ => ((ITuple)Rest)[index - 7],\n    };\n}\n")
    else:
        w("        _ => throw new IndexOutOfRangeException(),\n    };\n}\n")
    return "".join(o)


for n in range(1, 9):
    out.append("\n" + body("ValueTuple", n))
open("System/ValueTuple.cs", "w").write("".join(out))

out = [HEAD, "/// <summary>Makers of tuples.</summary>\npublic static class Tuple\n{\n"]
for n in range(1, 8):
    args = ", ".join("%s item%d" % (NAMES[i], i + 1) for i in range(n))
    vals = ", ".join("item%d" % (i + 1) for i in range(n))
    out.append("    public static Tuple<%s> Create<%s>(%s) => new Tuple<%s>(%s);\n" % (generic(n), generic(n), args, generic(n), vals))
out.append("    public static Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)\n        => new Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>>(item1, item2, item3, item4, item5, item6, item7, new Tuple<T8>(item8));\n}\n")
for n in range(1, 9):
    out.append("\n" + body("Tuple", n))
open("System/Tuple.cs", "w").write("".join(out))


def nest(kind, names):
    if len(names) <= 7:
        return "%s<%s>" % (kind, ", ".join(names))
    return "%s<%s, %s>" % (kind, ", ".join(names[:7]), nest(kind, names[7:]))


def path(i):
    return "value." + "Rest." * (i // 7) + "Item%d" % (i % 7 + 1)


out = ["namespace System;\n\n/// <summary>Between tuples and value tuples.</summary>\npublic static class TupleExtensions\n{\n"]
for n in range(1, 22):
    names = ["T%d" % (i + 1) for i in range(n)]
    g = ", ".join(names)
    out.append("    public static void Deconstruct<%s>(this %s value, %s)\n    {\n%s    }\n\n" % (
        g, nest("Tuple", names), ", ".join("out T%d item%d" % (i + 1, i + 1) for i in range(n)), "".join("        item%d = %s;\n" % (i + 1, path(i)) for i in range(n))))


def make(kind, n, start=0):
    if n - start <= 7:
        return "%s<%s>(%s)" % (kind, ", ".join("T%d" % (i + 1) for i in range(start, n)), ", ".join(path(i) for i in range(start, n)))
    names = ["T%d" % (i + 1) for i in range(n)]
    return "%s(%s, new %s)" % (nest(kind, names[start:]), ", ".join(path(i) for i in range(start, start + 7)), make(kind, n, start + 7))


for n in range(1, 22):
    names = ["T%d" % (i + 1) for i in range(n)]
    g = ", ".join(names)
    out.append("    public static %s ToValueTuple<%s>(this %s value) => new %s;\n\n" % (nest("ValueTuple", names), g, nest("Tuple", names), make("ValueTuple", n)))
for n in range(1, 22):
    names = ["T%d" % (i + 1) for i in range(n)]
    g = ", ".join(names)
    out.append("    public static %s ToTuple<%s>(this %s value) => new %s;\n\n" % (nest("Tuple", names), g, nest("ValueTuple", names), make("Tuple", n)))
open("System/TupleExtensions.cs", "w").write("".join(out).rstrip("\n") + "\n}\n")
