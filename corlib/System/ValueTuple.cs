using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>A tuple without elements, and makers of the others.</summary>
public struct ValueTuple : IEquatable<ValueTuple>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple>, ITuple
{
    public override bool Equals(object obj) => obj is ValueTuple;
    public bool Equals(ValueTuple other) => true;
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is ValueTuple;
    int IComparable.CompareTo(object other) => other == null ? 1 : other is ValueTuple ? 0 : throw WrongType(other, this);
    public int CompareTo(ValueTuple other) => 0;
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => other == null ? 1 : other is ValueTuple ? 0 : throw WrongType(other, this);
    public override int GetHashCode() => 0;
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => 0;
    public override string ToString() => "()";
    int ITuple.Length => 0;
    object ITuple.this[int index] => throw new IndexOutOfRangeException();
    internal static Exception WrongType(object other, object tuple) => new ArgumentException("Argument must be of type " + tuple.GetType() + ".", "other");
    public static ValueTuple Create() => default;
    public static ValueTuple<T1> Create<T1>(T1 item1) => new ValueTuple<T1>(item1);
    public static ValueTuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2) => new ValueTuple<T1, T2>(item1, item2);
    public static ValueTuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3) => new ValueTuple<T1, T2, T3>(item1, item2, item3);
    public static ValueTuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4) => new ValueTuple<T1, T2, T3, T4>(item1, item2, item3, item4);
    public static ValueTuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) => new ValueTuple<T1, T2, T3, T4, T5>(item1, item2, item3, item4, item5);
    public static ValueTuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6) => new ValueTuple<T1, T2, T3, T4, T5, T6>(item1, item2, item3, item4, item5, item6);
    public static ValueTuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7) => new ValueTuple<T1, T2, T3, T4, T5, T6, T7>(item1, item2, item3, item4, item5, item6, item7);
    public static ValueTuple<T1, T2, T3, T4, T5, T6, T7, ValueTuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8) => new ValueTuple<T1, T2, T3, T4, T5, T6, T7, ValueTuple<T8>>(item1, item2, item3, item4, item5, item6, item7, new ValueTuple<T8>(item8));
}

/// <summary>A tuple of 1 elements.</summary>
[Serializable, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public struct ValueTuple<T1> : IEquatable<ValueTuple<T1>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1>>, ITuple
{
    public T1 Item1;

    public ValueTuple(T1 item1)
    {
        Item1 = item1;
    }

    public override bool Equals(object obj) => obj is ValueTuple<T1> other && Equals(other);
    public bool Equals(ValueTuple<T1> other) => EqualityComparer<T1>.Default.Equals(Item1, other.Item1);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is ValueTuple<T1> o && comparer.Equals(Item1, o.Item1);
    int IComparable.CompareTo(object other) => other == null ? 1 : other is ValueTuple<T1> o ? CompareTo(o) : throw ValueTuple.WrongType(other, this);

    public int CompareTo(ValueTuple<T1> other)
    {
        int c;
        c = Comparer<T1>.Default.Compare(Item1, other.Item1);
        return c;
    }

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not ValueTuple<T1> o) throw ValueTuple.WrongType(other, this);
        c = comparer.Compare(Item1, o.Item1);
        return c;
    }

    public override int GetHashCode() => Item1?.GetHashCode() ?? 0;
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => comparer.GetHashCode(Item1);
    public override string ToString() => "(" + Item1?.ToString() + ")";
    int ITuple.Length => 1;
    object ITuple.this[int index] => index switch { 0 => Item1, _ => throw new IndexOutOfRangeException() };
}

/// <summary>A tuple of 2 elements.</summary>
[Serializable, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public struct ValueTuple<T1, T2> : IEquatable<ValueTuple<T1, T2>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2>>, ITuple
{
    public T1 Item1;
    public T2 Item2;

    public ValueTuple(T1 item1, T2 item2)
    {
        Item1 = item1;
        Item2 = item2;
    }

    public override bool Equals(object obj) => obj is ValueTuple<T1, T2> other && Equals(other);
    public bool Equals(ValueTuple<T1, T2> other) => EqualityComparer<T1>.Default.Equals(Item1, other.Item1) && EqualityComparer<T2>.Default.Equals(Item2, other.Item2);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is ValueTuple<T1, T2> o && comparer.Equals(Item1, o.Item1) && comparer.Equals(Item2, o.Item2);
    int IComparable.CompareTo(object other) => other == null ? 1 : other is ValueTuple<T1, T2> o ? CompareTo(o) : throw ValueTuple.WrongType(other, this);

    public int CompareTo(ValueTuple<T1, T2> other)
    {
        int c;
        if ((c = Comparer<T1>.Default.Compare(Item1, other.Item1)) != 0) return c;
        c = Comparer<T2>.Default.Compare(Item2, other.Item2);
        return c;
    }

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not ValueTuple<T1, T2> o) throw ValueTuple.WrongType(other, this);
        if ((c = comparer.Compare(Item1, o.Item1)) != 0) return c;
        c = comparer.Compare(Item2, o.Item2);
        return c;
    }

    public override int GetHashCode() => HashCode.Combine(Item1?.GetHashCode() ?? 0, Item2?.GetHashCode() ?? 0);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => HashCode.Combine(comparer.GetHashCode(Item1), comparer.GetHashCode(Item2));
    public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ")";
    int ITuple.Length => 2;
    object ITuple.this[int index] => index switch { 0 => Item1, 1 => Item2, _ => throw new IndexOutOfRangeException() };
}

/// <summary>A tuple of 3 elements.</summary>
[Serializable, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public struct ValueTuple<T1, T2, T3> : IEquatable<ValueTuple<T1, T2, T3>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3>>, ITuple
{
    public T1 Item1;
    public T2 Item2;
    public T3 Item3;

    public ValueTuple(T1 item1, T2 item2, T3 item3)
    {
        Item1 = item1;
        Item2 = item2;
        Item3 = item3;
    }

    public override bool Equals(object obj) => obj is ValueTuple<T1, T2, T3> other && Equals(other);
    public bool Equals(ValueTuple<T1, T2, T3> other) => EqualityComparer<T1>.Default.Equals(Item1, other.Item1) && EqualityComparer<T2>.Default.Equals(Item2, other.Item2) && EqualityComparer<T3>.Default.Equals(Item3, other.Item3);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is ValueTuple<T1, T2, T3> o && comparer.Equals(Item1, o.Item1) && comparer.Equals(Item2, o.Item2) && comparer.Equals(Item3, o.Item3);
    int IComparable.CompareTo(object other) => other == null ? 1 : other is ValueTuple<T1, T2, T3> o ? CompareTo(o) : throw ValueTuple.WrongType(other, this);

    public int CompareTo(ValueTuple<T1, T2, T3> other)
    {
        int c;
        if ((c = Comparer<T1>.Default.Compare(Item1, other.Item1)) != 0) return c;
        if ((c = Comparer<T2>.Default.Compare(Item2, other.Item2)) != 0) return c;
        c = Comparer<T3>.Default.Compare(Item3, other.Item3);
        return c;
    }

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not ValueTuple<T1, T2, T3> o) throw ValueTuple.WrongType(other, this);
        if ((c = comparer.Compare(Item1, o.Item1)) != 0) return c;
        if ((c = comparer.Compare(Item2, o.Item2)) != 0) return c;
        c = comparer.Compare(Item3, o.Item3);
        return c;
    }

    public override int GetHashCode() => HashCode.Combine(Item1?.GetHashCode() ?? 0, Item2?.GetHashCode() ?? 0, Item3?.GetHashCode() ?? 0);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => HashCode.Combine(comparer.GetHashCode(Item1), comparer.GetHashCode(Item2), comparer.GetHashCode(Item3));
    public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ")";
    int ITuple.Length => 3;
    object ITuple.this[int index] => index switch { 0 => Item1, 1 => Item2, 2 => Item3, _ => throw new IndexOutOfRangeException() };
}

/// <summary>A tuple of 4 elements.</summary>
[Serializable, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public struct ValueTuple<T1, T2, T3, T4> : IEquatable<ValueTuple<T1, T2, T3, T4>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4>>, ITuple
{
    public T1 Item1;
    public T2 Item2;
    public T3 Item3;
    public T4 Item4;

    public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4)
    {
        Item1 = item1;
        Item2 = item2;
        Item3 = item3;
        Item4 = item4;
    }

    public override bool Equals(object obj) => obj is ValueTuple<T1, T2, T3, T4> other && Equals(other);
    public bool Equals(ValueTuple<T1, T2, T3, T4> other) => EqualityComparer<T1>.Default.Equals(Item1, other.Item1) && EqualityComparer<T2>.Default.Equals(Item2, other.Item2) && EqualityComparer<T3>.Default.Equals(Item3, other.Item3) && EqualityComparer<T4>.Default.Equals(Item4, other.Item4);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is ValueTuple<T1, T2, T3, T4> o && comparer.Equals(Item1, o.Item1) && comparer.Equals(Item2, o.Item2) && comparer.Equals(Item3, o.Item3) && comparer.Equals(Item4, o.Item4);
    int IComparable.CompareTo(object other) => other == null ? 1 : other is ValueTuple<T1, T2, T3, T4> o ? CompareTo(o) : throw ValueTuple.WrongType(other, this);

    public int CompareTo(ValueTuple<T1, T2, T3, T4> other)
    {
        int c;
        if ((c = Comparer<T1>.Default.Compare(Item1, other.Item1)) != 0) return c;
        if ((c = Comparer<T2>.Default.Compare(Item2, other.Item2)) != 0) return c;
        if ((c = Comparer<T3>.Default.Compare(Item3, other.Item3)) != 0) return c;
        c = Comparer<T4>.Default.Compare(Item4, other.Item4);
        return c;
    }

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not ValueTuple<T1, T2, T3, T4> o) throw ValueTuple.WrongType(other, this);
        if ((c = comparer.Compare(Item1, o.Item1)) != 0) return c;
        if ((c = comparer.Compare(Item2, o.Item2)) != 0) return c;
        if ((c = comparer.Compare(Item3, o.Item3)) != 0) return c;
        c = comparer.Compare(Item4, o.Item4);
        return c;
    }

    public override int GetHashCode() => HashCode.Combine(Item1?.GetHashCode() ?? 0, Item2?.GetHashCode() ?? 0, Item3?.GetHashCode() ?? 0, Item4?.GetHashCode() ?? 0);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => HashCode.Combine(comparer.GetHashCode(Item1), comparer.GetHashCode(Item2), comparer.GetHashCode(Item3), comparer.GetHashCode(Item4));
    public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ")";
    int ITuple.Length => 4;
    object ITuple.this[int index] => index switch { 0 => Item1, 1 => Item2, 2 => Item3, 3 => Item4, _ => throw new IndexOutOfRangeException() };
}

/// <summary>A tuple of 5 elements.</summary>
[Serializable, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public struct ValueTuple<T1, T2, T3, T4, T5> : IEquatable<ValueTuple<T1, T2, T3, T4, T5>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5>>, ITuple
{
    public T1 Item1;
    public T2 Item2;
    public T3 Item3;
    public T4 Item4;
    public T5 Item5;

    public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
    {
        Item1 = item1;
        Item2 = item2;
        Item3 = item3;
        Item4 = item4;
        Item5 = item5;
    }

    public override bool Equals(object obj) => obj is ValueTuple<T1, T2, T3, T4, T5> other && Equals(other);
    public bool Equals(ValueTuple<T1, T2, T3, T4, T5> other) => EqualityComparer<T1>.Default.Equals(Item1, other.Item1) && EqualityComparer<T2>.Default.Equals(Item2, other.Item2) && EqualityComparer<T3>.Default.Equals(Item3, other.Item3) && EqualityComparer<T4>.Default.Equals(Item4, other.Item4) && EqualityComparer<T5>.Default.Equals(Item5, other.Item5);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is ValueTuple<T1, T2, T3, T4, T5> o && comparer.Equals(Item1, o.Item1) && comparer.Equals(Item2, o.Item2) && comparer.Equals(Item3, o.Item3) && comparer.Equals(Item4, o.Item4) && comparer.Equals(Item5, o.Item5);
    int IComparable.CompareTo(object other) => other == null ? 1 : other is ValueTuple<T1, T2, T3, T4, T5> o ? CompareTo(o) : throw ValueTuple.WrongType(other, this);

    public int CompareTo(ValueTuple<T1, T2, T3, T4, T5> other)
    {
        int c;
        if ((c = Comparer<T1>.Default.Compare(Item1, other.Item1)) != 0) return c;
        if ((c = Comparer<T2>.Default.Compare(Item2, other.Item2)) != 0) return c;
        if ((c = Comparer<T3>.Default.Compare(Item3, other.Item3)) != 0) return c;
        if ((c = Comparer<T4>.Default.Compare(Item4, other.Item4)) != 0) return c;
        c = Comparer<T5>.Default.Compare(Item5, other.Item5);
        return c;
    }

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not ValueTuple<T1, T2, T3, T4, T5> o) throw ValueTuple.WrongType(other, this);
        if ((c = comparer.Compare(Item1, o.Item1)) != 0) return c;
        if ((c = comparer.Compare(Item2, o.Item2)) != 0) return c;
        if ((c = comparer.Compare(Item3, o.Item3)) != 0) return c;
        if ((c = comparer.Compare(Item4, o.Item4)) != 0) return c;
        c = comparer.Compare(Item5, o.Item5);
        return c;
    }

    public override int GetHashCode() => HashCode.Combine(Item1?.GetHashCode() ?? 0, Item2?.GetHashCode() ?? 0, Item3?.GetHashCode() ?? 0, Item4?.GetHashCode() ?? 0, Item5?.GetHashCode() ?? 0);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => HashCode.Combine(comparer.GetHashCode(Item1), comparer.GetHashCode(Item2), comparer.GetHashCode(Item3), comparer.GetHashCode(Item4), comparer.GetHashCode(Item5));
    public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ")";
    int ITuple.Length => 5;
    object ITuple.this[int index] => index switch { 0 => Item1, 1 => Item2, 2 => Item3, 3 => Item4, 4 => Item5, _ => throw new IndexOutOfRangeException() };
}

/// <summary>A tuple of 6 elements.</summary>
[Serializable, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public struct ValueTuple<T1, T2, T3, T4, T5, T6> : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6>>, ITuple
{
    public T1 Item1;
    public T2 Item2;
    public T3 Item3;
    public T4 Item4;
    public T5 Item5;
    public T6 Item6;

    public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
    {
        Item1 = item1;
        Item2 = item2;
        Item3 = item3;
        Item4 = item4;
        Item5 = item5;
        Item6 = item6;
    }

    public override bool Equals(object obj) => obj is ValueTuple<T1, T2, T3, T4, T5, T6> other && Equals(other);
    public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6> other) => EqualityComparer<T1>.Default.Equals(Item1, other.Item1) && EqualityComparer<T2>.Default.Equals(Item2, other.Item2) && EqualityComparer<T3>.Default.Equals(Item3, other.Item3) && EqualityComparer<T4>.Default.Equals(Item4, other.Item4) && EqualityComparer<T5>.Default.Equals(Item5, other.Item5) && EqualityComparer<T6>.Default.Equals(Item6, other.Item6);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is ValueTuple<T1, T2, T3, T4, T5, T6> o && comparer.Equals(Item1, o.Item1) && comparer.Equals(Item2, o.Item2) && comparer.Equals(Item3, o.Item3) && comparer.Equals(Item4, o.Item4) && comparer.Equals(Item5, o.Item5) && comparer.Equals(Item6, o.Item6);
    int IComparable.CompareTo(object other) => other == null ? 1 : other is ValueTuple<T1, T2, T3, T4, T5, T6> o ? CompareTo(o) : throw ValueTuple.WrongType(other, this);

    public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6> other)
    {
        int c;
        if ((c = Comparer<T1>.Default.Compare(Item1, other.Item1)) != 0) return c;
        if ((c = Comparer<T2>.Default.Compare(Item2, other.Item2)) != 0) return c;
        if ((c = Comparer<T3>.Default.Compare(Item3, other.Item3)) != 0) return c;
        if ((c = Comparer<T4>.Default.Compare(Item4, other.Item4)) != 0) return c;
        if ((c = Comparer<T5>.Default.Compare(Item5, other.Item5)) != 0) return c;
        c = Comparer<T6>.Default.Compare(Item6, other.Item6);
        return c;
    }

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not ValueTuple<T1, T2, T3, T4, T5, T6> o) throw ValueTuple.WrongType(other, this);
        if ((c = comparer.Compare(Item1, o.Item1)) != 0) return c;
        if ((c = comparer.Compare(Item2, o.Item2)) != 0) return c;
        if ((c = comparer.Compare(Item3, o.Item3)) != 0) return c;
        if ((c = comparer.Compare(Item4, o.Item4)) != 0) return c;
        if ((c = comparer.Compare(Item5, o.Item5)) != 0) return c;
        c = comparer.Compare(Item6, o.Item6);
        return c;
    }

    public override int GetHashCode() => HashCode.Combine(Item1?.GetHashCode() ?? 0, Item2?.GetHashCode() ?? 0, Item3?.GetHashCode() ?? 0, Item4?.GetHashCode() ?? 0, Item5?.GetHashCode() ?? 0, Item6?.GetHashCode() ?? 0);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => HashCode.Combine(comparer.GetHashCode(Item1), comparer.GetHashCode(Item2), comparer.GetHashCode(Item3), comparer.GetHashCode(Item4), comparer.GetHashCode(Item5), comparer.GetHashCode(Item6));
    public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ")";
    int ITuple.Length => 6;
    object ITuple.this[int index] => index switch { 0 => Item1, 1 => Item2, 2 => Item3, 3 => Item4, 4 => Item5, 5 => Item6, _ => throw new IndexOutOfRangeException() };
}

/// <summary>A tuple of 7 elements.</summary>
[Serializable, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public struct ValueTuple<T1, T2, T3, T4, T5, T6, T7> : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>, ITuple
{
    public T1 Item1;
    public T2 Item2;
    public T3 Item3;
    public T4 Item4;
    public T5 Item5;
    public T6 Item6;
    public T7 Item7;

    public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
    {
        Item1 = item1;
        Item2 = item2;
        Item3 = item3;
        Item4 = item4;
        Item5 = item5;
        Item6 = item6;
        Item7 = item7;
    }

    public override bool Equals(object obj) => obj is ValueTuple<T1, T2, T3, T4, T5, T6, T7> other && Equals(other);
    public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other) => EqualityComparer<T1>.Default.Equals(Item1, other.Item1) && EqualityComparer<T2>.Default.Equals(Item2, other.Item2) && EqualityComparer<T3>.Default.Equals(Item3, other.Item3) && EqualityComparer<T4>.Default.Equals(Item4, other.Item4) && EqualityComparer<T5>.Default.Equals(Item5, other.Item5) && EqualityComparer<T6>.Default.Equals(Item6, other.Item6) && EqualityComparer<T7>.Default.Equals(Item7, other.Item7);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is ValueTuple<T1, T2, T3, T4, T5, T6, T7> o && comparer.Equals(Item1, o.Item1) && comparer.Equals(Item2, o.Item2) && comparer.Equals(Item3, o.Item3) && comparer.Equals(Item4, o.Item4) && comparer.Equals(Item5, o.Item5) && comparer.Equals(Item6, o.Item6) && comparer.Equals(Item7, o.Item7);
    int IComparable.CompareTo(object other) => other == null ? 1 : other is ValueTuple<T1, T2, T3, T4, T5, T6, T7> o ? CompareTo(o) : throw ValueTuple.WrongType(other, this);

    public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other)
    {
        int c;
        if ((c = Comparer<T1>.Default.Compare(Item1, other.Item1)) != 0) return c;
        if ((c = Comparer<T2>.Default.Compare(Item2, other.Item2)) != 0) return c;
        if ((c = Comparer<T3>.Default.Compare(Item3, other.Item3)) != 0) return c;
        if ((c = Comparer<T4>.Default.Compare(Item4, other.Item4)) != 0) return c;
        if ((c = Comparer<T5>.Default.Compare(Item5, other.Item5)) != 0) return c;
        if ((c = Comparer<T6>.Default.Compare(Item6, other.Item6)) != 0) return c;
        c = Comparer<T7>.Default.Compare(Item7, other.Item7);
        return c;
    }

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not ValueTuple<T1, T2, T3, T4, T5, T6, T7> o) throw ValueTuple.WrongType(other, this);
        if ((c = comparer.Compare(Item1, o.Item1)) != 0) return c;
        if ((c = comparer.Compare(Item2, o.Item2)) != 0) return c;
        if ((c = comparer.Compare(Item3, o.Item3)) != 0) return c;
        if ((c = comparer.Compare(Item4, o.Item4)) != 0) return c;
        if ((c = comparer.Compare(Item5, o.Item5)) != 0) return c;
        if ((c = comparer.Compare(Item6, o.Item6)) != 0) return c;
        c = comparer.Compare(Item7, o.Item7);
        return c;
    }

    public override int GetHashCode() => HashCode.Combine(Item1?.GetHashCode() ?? 0, Item2?.GetHashCode() ?? 0, Item3?.GetHashCode() ?? 0, Item4?.GetHashCode() ?? 0, Item5?.GetHashCode() ?? 0, Item6?.GetHashCode() ?? 0, Item7?.GetHashCode() ?? 0);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => HashCode.Combine(comparer.GetHashCode(Item1), comparer.GetHashCode(Item2), comparer.GetHashCode(Item3), comparer.GetHashCode(Item4), comparer.GetHashCode(Item5), comparer.GetHashCode(Item6), comparer.GetHashCode(Item7));
    public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ", " + Item7?.ToString() + ")";
    int ITuple.Length => 7;
    object ITuple.this[int index] => index switch { 0 => Item1, 1 => Item2, 2 => Item3, 3 => Item4, 4 => Item5, 5 => Item6, 6 => Item7, _ => throw new IndexOutOfRangeException() };
}

/// <summary>A tuple of 8 elements.</summary>
[Serializable, System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public struct ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>, ITuple where TRest : struct
{
    public T1 Item1;
    public T2 Item2;
    public T3 Item3;
    public T4 Item4;
    public T5 Item5;
    public T6 Item6;
    public T7 Item7;
    public TRest Rest;

    public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
    {
        if (!(rest is ITuple)) throw new ArgumentException("The last element of an eight element tuple must be a Tuple.");
        Item1 = item1;
        Item2 = item2;
        Item3 = item3;
        Item4 = item4;
        Item5 = item5;
        Item6 = item6;
        Item7 = item7;
        Rest = rest;
    }

    public override bool Equals(object obj) => obj is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other && Equals(other);
    public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other) => EqualityComparer<T1>.Default.Equals(Item1, other.Item1) && EqualityComparer<T2>.Default.Equals(Item2, other.Item2) && EqualityComparer<T3>.Default.Equals(Item3, other.Item3) && EqualityComparer<T4>.Default.Equals(Item4, other.Item4) && EqualityComparer<T5>.Default.Equals(Item5, other.Item5) && EqualityComparer<T6>.Default.Equals(Item6, other.Item6) && EqualityComparer<T7>.Default.Equals(Item7, other.Item7) && EqualityComparer<TRest>.Default.Equals(Rest, other.Rest);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> o && comparer.Equals(Item1, o.Item1) && comparer.Equals(Item2, o.Item2) && comparer.Equals(Item3, o.Item3) && comparer.Equals(Item4, o.Item4) && comparer.Equals(Item5, o.Item5) && comparer.Equals(Item6, o.Item6) && comparer.Equals(Item7, o.Item7) && comparer.Equals(Rest, o.Rest);
    int IComparable.CompareTo(object other) => other == null ? 1 : other is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> o ? CompareTo(o) : throw ValueTuple.WrongType(other, this);

    public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other)
    {
        int c;
        if ((c = Comparer<T1>.Default.Compare(Item1, other.Item1)) != 0) return c;
        if ((c = Comparer<T2>.Default.Compare(Item2, other.Item2)) != 0) return c;
        if ((c = Comparer<T3>.Default.Compare(Item3, other.Item3)) != 0) return c;
        if ((c = Comparer<T4>.Default.Compare(Item4, other.Item4)) != 0) return c;
        if ((c = Comparer<T5>.Default.Compare(Item5, other.Item5)) != 0) return c;
        if ((c = Comparer<T6>.Default.Compare(Item6, other.Item6)) != 0) return c;
        if ((c = Comparer<T7>.Default.Compare(Item7, other.Item7)) != 0) return c;
        c = Comparer<TRest>.Default.Compare(Rest, other.Rest);
        return c;
    }

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> o) throw ValueTuple.WrongType(other, this);
        if ((c = comparer.Compare(Item1, o.Item1)) != 0) return c;
        if ((c = comparer.Compare(Item2, o.Item2)) != 0) return c;
        if ((c = comparer.Compare(Item3, o.Item3)) != 0) return c;
        if ((c = comparer.Compare(Item4, o.Item4)) != 0) return c;
        if ((c = comparer.Compare(Item5, o.Item5)) != 0) return c;
        if ((c = comparer.Compare(Item6, o.Item6)) != 0) return c;
        if ((c = comparer.Compare(Item7, o.Item7)) != 0) return c;
        c = comparer.Compare(Rest, o.Rest);
        return c;
    }

    public override int GetHashCode() => HashCode.Combine(Item1?.GetHashCode() ?? 0, Item2?.GetHashCode() ?? 0, Item3?.GetHashCode() ?? 0, Item4?.GetHashCode() ?? 0, Item5?.GetHashCode() ?? 0, Item6?.GetHashCode() ?? 0, Item7?.GetHashCode() ?? 0, Rest.GetHashCode());
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => HashCode.Combine(comparer.GetHashCode(Item1), comparer.GetHashCode(Item2), comparer.GetHashCode(Item3), comparer.GetHashCode(Item4), comparer.GetHashCode(Item5), comparer.GetHashCode(Item6), comparer.GetHashCode(Item7), comparer.GetHashCode(Rest));
    public override string ToString()
    {
        string rest = Rest.ToString();
        string tail = Rest is ITuple ? rest.Substring(1) : rest + ")";
        return "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ", " + Item7?.ToString() + ", " + tail;
    }
    int ITuple.Length => 7 + ((ITuple)(object)Rest).Length;
    object ITuple.this[int index] => index switch { 0 => Item1, 1 => Item2, 2 => Item3, 3 => Item4, 4 => Item5, 5 => Item6, 6 => Item7, _ => ((ITuple)(object)Rest)[index - 7] };
}
