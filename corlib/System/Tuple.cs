using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Makers of tuple objects.</summary>
public static class Tuple
{
    internal static Exception WrongType(object tuple) => new ArgumentException("Argument must be of type " + tuple.GetType() + ".", "other");
    internal static int Mix(int h1, int h2) => ((h1 << 5) + h1) ^ h2;
    public static Tuple<T1> Create<T1>(T1 item1) => new Tuple<T1>(item1);
    public static Tuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2) => new Tuple<T1, T2>(item1, item2);
    public static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3) => new Tuple<T1, T2, T3>(item1, item2, item3);
    public static Tuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4) => new Tuple<T1, T2, T3, T4>(item1, item2, item3, item4);
    public static Tuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) => new Tuple<T1, T2, T3, T4, T5>(item1, item2, item3, item4, item5);
    public static Tuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6) => new Tuple<T1, T2, T3, T4, T5, T6>(item1, item2, item3, item4, item5, item6);
    public static Tuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7) => new Tuple<T1, T2, T3, T4, T5, T6, T7>(item1, item2, item3, item4, item5, item6, item7);
    public static Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8) => new Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>>(item1, item2, item3, item4, item5, item6, item7, new Tuple<T8>(item8));
}

/// <summary>An immutable tuple of 1 elements.</summary>
[Serializable]
public class Tuple<T1> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    private readonly T1 m_Item1;
    public T1 Item1 => m_Item1;

    public Tuple(T1 item1)
    {
        m_Item1 = item1;
    }

    public override bool Equals(object obj) => ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is Tuple<T1> o && comparer.Equals(m_Item1, o.m_Item1);
    int IComparable.CompareTo(object obj) => ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not Tuple<T1> o) throw Tuple.WrongType(this);
        c = comparer.Compare(m_Item1, o.m_Item1);
        return c;
    }

    public override int GetHashCode() => ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => comparer.GetHashCode(m_Item1);
    public override string ToString() => "(" + m_Item1?.ToString() + ")";
    int ITuple.Length => 1;
    object ITuple.this[int index] => index switch { 0 => m_Item1, _ => throw new IndexOutOfRangeException() };
}

/// <summary>An immutable tuple of 2 elements.</summary>
[Serializable]
public class Tuple<T1, T2> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    private readonly T1 m_Item1;
    private readonly T2 m_Item2;
    public T1 Item1 => m_Item1;
    public T2 Item2 => m_Item2;

    public Tuple(T1 item1, T2 item2)
    {
        m_Item1 = item1;
        m_Item2 = item2;
    }

    public override bool Equals(object obj) => ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is Tuple<T1, T2> o && comparer.Equals(m_Item1, o.m_Item1) && comparer.Equals(m_Item2, o.m_Item2);
    int IComparable.CompareTo(object obj) => ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not Tuple<T1, T2> o) throw Tuple.WrongType(this);
        if ((c = comparer.Compare(m_Item1, o.m_Item1)) != 0) return c;
        c = comparer.Compare(m_Item2, o.m_Item2);
        return c;
    }

    public override int GetHashCode() => ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => Tuple.Mix(comparer.GetHashCode(m_Item1), comparer.GetHashCode(m_Item2));
    public override string ToString() => "(" + m_Item1?.ToString() + ", " + m_Item2?.ToString() + ")";
    int ITuple.Length => 2;
    object ITuple.this[int index] => index switch { 0 => m_Item1, 1 => m_Item2, _ => throw new IndexOutOfRangeException() };
}

/// <summary>An immutable tuple of 3 elements.</summary>
[Serializable]
public class Tuple<T1, T2, T3> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    private readonly T1 m_Item1;
    private readonly T2 m_Item2;
    private readonly T3 m_Item3;
    public T1 Item1 => m_Item1;
    public T2 Item2 => m_Item2;
    public T3 Item3 => m_Item3;

    public Tuple(T1 item1, T2 item2, T3 item3)
    {
        m_Item1 = item1;
        m_Item2 = item2;
        m_Item3 = item3;
    }

    public override bool Equals(object obj) => ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is Tuple<T1, T2, T3> o && comparer.Equals(m_Item1, o.m_Item1) && comparer.Equals(m_Item2, o.m_Item2) && comparer.Equals(m_Item3, o.m_Item3);
    int IComparable.CompareTo(object obj) => ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not Tuple<T1, T2, T3> o) throw Tuple.WrongType(this);
        if ((c = comparer.Compare(m_Item1, o.m_Item1)) != 0) return c;
        if ((c = comparer.Compare(m_Item2, o.m_Item2)) != 0) return c;
        c = comparer.Compare(m_Item3, o.m_Item3);
        return c;
    }

    public override int GetHashCode() => ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => Tuple.Mix(Tuple.Mix(comparer.GetHashCode(m_Item1), comparer.GetHashCode(m_Item2)), comparer.GetHashCode(m_Item3));
    public override string ToString() => "(" + m_Item1?.ToString() + ", " + m_Item2?.ToString() + ", " + m_Item3?.ToString() + ")";
    int ITuple.Length => 3;
    object ITuple.this[int index] => index switch { 0 => m_Item1, 1 => m_Item2, 2 => m_Item3, _ => throw new IndexOutOfRangeException() };
}

/// <summary>An immutable tuple of 4 elements.</summary>
[Serializable]
public class Tuple<T1, T2, T3, T4> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    private readonly T1 m_Item1;
    private readonly T2 m_Item2;
    private readonly T3 m_Item3;
    private readonly T4 m_Item4;
    public T1 Item1 => m_Item1;
    public T2 Item2 => m_Item2;
    public T3 Item3 => m_Item3;
    public T4 Item4 => m_Item4;

    public Tuple(T1 item1, T2 item2, T3 item3, T4 item4)
    {
        m_Item1 = item1;
        m_Item2 = item2;
        m_Item3 = item3;
        m_Item4 = item4;
    }

    public override bool Equals(object obj) => ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is Tuple<T1, T2, T3, T4> o && comparer.Equals(m_Item1, o.m_Item1) && comparer.Equals(m_Item2, o.m_Item2) && comparer.Equals(m_Item3, o.m_Item3) && comparer.Equals(m_Item4, o.m_Item4);
    int IComparable.CompareTo(object obj) => ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not Tuple<T1, T2, T3, T4> o) throw Tuple.WrongType(this);
        if ((c = comparer.Compare(m_Item1, o.m_Item1)) != 0) return c;
        if ((c = comparer.Compare(m_Item2, o.m_Item2)) != 0) return c;
        if ((c = comparer.Compare(m_Item3, o.m_Item3)) != 0) return c;
        c = comparer.Compare(m_Item4, o.m_Item4);
        return c;
    }

    public override int GetHashCode() => ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => Tuple.Mix(Tuple.Mix(Tuple.Mix(comparer.GetHashCode(m_Item1), comparer.GetHashCode(m_Item2)), comparer.GetHashCode(m_Item3)), comparer.GetHashCode(m_Item4));
    public override string ToString() => "(" + m_Item1?.ToString() + ", " + m_Item2?.ToString() + ", " + m_Item3?.ToString() + ", " + m_Item4?.ToString() + ")";
    int ITuple.Length => 4;
    object ITuple.this[int index] => index switch { 0 => m_Item1, 1 => m_Item2, 2 => m_Item3, 3 => m_Item4, _ => throw new IndexOutOfRangeException() };
}

/// <summary>An immutable tuple of 5 elements.</summary>
[Serializable]
public class Tuple<T1, T2, T3, T4, T5> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    private readonly T1 m_Item1;
    private readonly T2 m_Item2;
    private readonly T3 m_Item3;
    private readonly T4 m_Item4;
    private readonly T5 m_Item5;
    public T1 Item1 => m_Item1;
    public T2 Item2 => m_Item2;
    public T3 Item3 => m_Item3;
    public T4 Item4 => m_Item4;
    public T5 Item5 => m_Item5;

    public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
    {
        m_Item1 = item1;
        m_Item2 = item2;
        m_Item3 = item3;
        m_Item4 = item4;
        m_Item5 = item5;
    }

    public override bool Equals(object obj) => ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is Tuple<T1, T2, T3, T4, T5> o && comparer.Equals(m_Item1, o.m_Item1) && comparer.Equals(m_Item2, o.m_Item2) && comparer.Equals(m_Item3, o.m_Item3) && comparer.Equals(m_Item4, o.m_Item4) && comparer.Equals(m_Item5, o.m_Item5);
    int IComparable.CompareTo(object obj) => ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not Tuple<T1, T2, T3, T4, T5> o) throw Tuple.WrongType(this);
        if ((c = comparer.Compare(m_Item1, o.m_Item1)) != 0) return c;
        if ((c = comparer.Compare(m_Item2, o.m_Item2)) != 0) return c;
        if ((c = comparer.Compare(m_Item3, o.m_Item3)) != 0) return c;
        if ((c = comparer.Compare(m_Item4, o.m_Item4)) != 0) return c;
        c = comparer.Compare(m_Item5, o.m_Item5);
        return c;
    }

    public override int GetHashCode() => ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => Tuple.Mix(Tuple.Mix(Tuple.Mix(Tuple.Mix(comparer.GetHashCode(m_Item1), comparer.GetHashCode(m_Item2)), comparer.GetHashCode(m_Item3)), comparer.GetHashCode(m_Item4)), comparer.GetHashCode(m_Item5));
    public override string ToString() => "(" + m_Item1?.ToString() + ", " + m_Item2?.ToString() + ", " + m_Item3?.ToString() + ", " + m_Item4?.ToString() + ", " + m_Item5?.ToString() + ")";
    int ITuple.Length => 5;
    object ITuple.this[int index] => index switch { 0 => m_Item1, 1 => m_Item2, 2 => m_Item3, 3 => m_Item4, 4 => m_Item5, _ => throw new IndexOutOfRangeException() };
}

/// <summary>An immutable tuple of 6 elements.</summary>
[Serializable]
public class Tuple<T1, T2, T3, T4, T5, T6> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    private readonly T1 m_Item1;
    private readonly T2 m_Item2;
    private readonly T3 m_Item3;
    private readonly T4 m_Item4;
    private readonly T5 m_Item5;
    private readonly T6 m_Item6;
    public T1 Item1 => m_Item1;
    public T2 Item2 => m_Item2;
    public T3 Item3 => m_Item3;
    public T4 Item4 => m_Item4;
    public T5 Item5 => m_Item5;
    public T6 Item6 => m_Item6;

    public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
    {
        m_Item1 = item1;
        m_Item2 = item2;
        m_Item3 = item3;
        m_Item4 = item4;
        m_Item5 = item5;
        m_Item6 = item6;
    }

    public override bool Equals(object obj) => ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is Tuple<T1, T2, T3, T4, T5, T6> o && comparer.Equals(m_Item1, o.m_Item1) && comparer.Equals(m_Item2, o.m_Item2) && comparer.Equals(m_Item3, o.m_Item3) && comparer.Equals(m_Item4, o.m_Item4) && comparer.Equals(m_Item5, o.m_Item5) && comparer.Equals(m_Item6, o.m_Item6);
    int IComparable.CompareTo(object obj) => ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not Tuple<T1, T2, T3, T4, T5, T6> o) throw Tuple.WrongType(this);
        if ((c = comparer.Compare(m_Item1, o.m_Item1)) != 0) return c;
        if ((c = comparer.Compare(m_Item2, o.m_Item2)) != 0) return c;
        if ((c = comparer.Compare(m_Item3, o.m_Item3)) != 0) return c;
        if ((c = comparer.Compare(m_Item4, o.m_Item4)) != 0) return c;
        if ((c = comparer.Compare(m_Item5, o.m_Item5)) != 0) return c;
        c = comparer.Compare(m_Item6, o.m_Item6);
        return c;
    }

    public override int GetHashCode() => ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => Tuple.Mix(Tuple.Mix(Tuple.Mix(Tuple.Mix(Tuple.Mix(comparer.GetHashCode(m_Item1), comparer.GetHashCode(m_Item2)), comparer.GetHashCode(m_Item3)), comparer.GetHashCode(m_Item4)), comparer.GetHashCode(m_Item5)), comparer.GetHashCode(m_Item6));
    public override string ToString() => "(" + m_Item1?.ToString() + ", " + m_Item2?.ToString() + ", " + m_Item3?.ToString() + ", " + m_Item4?.ToString() + ", " + m_Item5?.ToString() + ", " + m_Item6?.ToString() + ")";
    int ITuple.Length => 6;
    object ITuple.this[int index] => index switch { 0 => m_Item1, 1 => m_Item2, 2 => m_Item3, 3 => m_Item4, 4 => m_Item5, 5 => m_Item6, _ => throw new IndexOutOfRangeException() };
}

/// <summary>An immutable tuple of 7 elements.</summary>
[Serializable]
public class Tuple<T1, T2, T3, T4, T5, T6, T7> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    private readonly T1 m_Item1;
    private readonly T2 m_Item2;
    private readonly T3 m_Item3;
    private readonly T4 m_Item4;
    private readonly T5 m_Item5;
    private readonly T6 m_Item6;
    private readonly T7 m_Item7;
    public T1 Item1 => m_Item1;
    public T2 Item2 => m_Item2;
    public T3 Item3 => m_Item3;
    public T4 Item4 => m_Item4;
    public T5 Item5 => m_Item5;
    public T6 Item6 => m_Item6;
    public T7 Item7 => m_Item7;

    public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
    {
        m_Item1 = item1;
        m_Item2 = item2;
        m_Item3 = item3;
        m_Item4 = item4;
        m_Item5 = item5;
        m_Item6 = item6;
        m_Item7 = item7;
    }

    public override bool Equals(object obj) => ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is Tuple<T1, T2, T3, T4, T5, T6, T7> o && comparer.Equals(m_Item1, o.m_Item1) && comparer.Equals(m_Item2, o.m_Item2) && comparer.Equals(m_Item3, o.m_Item3) && comparer.Equals(m_Item4, o.m_Item4) && comparer.Equals(m_Item5, o.m_Item5) && comparer.Equals(m_Item6, o.m_Item6) && comparer.Equals(m_Item7, o.m_Item7);
    int IComparable.CompareTo(object obj) => ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not Tuple<T1, T2, T3, T4, T5, T6, T7> o) throw Tuple.WrongType(this);
        if ((c = comparer.Compare(m_Item1, o.m_Item1)) != 0) return c;
        if ((c = comparer.Compare(m_Item2, o.m_Item2)) != 0) return c;
        if ((c = comparer.Compare(m_Item3, o.m_Item3)) != 0) return c;
        if ((c = comparer.Compare(m_Item4, o.m_Item4)) != 0) return c;
        if ((c = comparer.Compare(m_Item5, o.m_Item5)) != 0) return c;
        if ((c = comparer.Compare(m_Item6, o.m_Item6)) != 0) return c;
        c = comparer.Compare(m_Item7, o.m_Item7);
        return c;
    }

    public override int GetHashCode() => ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => Tuple.Mix(Tuple.Mix(Tuple.Mix(Tuple.Mix(Tuple.Mix(Tuple.Mix(comparer.GetHashCode(m_Item1), comparer.GetHashCode(m_Item2)), comparer.GetHashCode(m_Item3)), comparer.GetHashCode(m_Item4)), comparer.GetHashCode(m_Item5)), comparer.GetHashCode(m_Item6)), comparer.GetHashCode(m_Item7));
    public override string ToString() => "(" + m_Item1?.ToString() + ", " + m_Item2?.ToString() + ", " + m_Item3?.ToString() + ", " + m_Item4?.ToString() + ", " + m_Item5?.ToString() + ", " + m_Item6?.ToString() + ", " + m_Item7?.ToString() + ")";
    int ITuple.Length => 7;
    object ITuple.this[int index] => index switch { 0 => m_Item1, 1 => m_Item2, 2 => m_Item3, 3 => m_Item4, 4 => m_Item5, 5 => m_Item6, 6 => m_Item7, _ => throw new IndexOutOfRangeException() };
}

/// <summary>An immutable tuple of 8 elements.</summary>
[Serializable]
public class Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple where TRest : notnull
{
    private readonly T1 m_Item1;
    private readonly T2 m_Item2;
    private readonly T3 m_Item3;
    private readonly T4 m_Item4;
    private readonly T5 m_Item5;
    private readonly T6 m_Item6;
    private readonly T7 m_Item7;
    private readonly TRest m_Rest;
    public T1 Item1 => m_Item1;
    public T2 Item2 => m_Item2;
    public T3 Item3 => m_Item3;
    public T4 Item4 => m_Item4;
    public T5 Item5 => m_Item5;
    public T6 Item6 => m_Item6;
    public T7 Item7 => m_Item7;
    public TRest Rest => m_Rest;

    public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
    {
        if (rest is not ITuple) throw new ArgumentException("The last element of an eight element tuple must be a Tuple.");
        m_Item1 = item1;
        m_Item2 = item2;
        m_Item3 = item3;
        m_Item4 = item4;
        m_Item5 = item5;
        m_Item6 = item6;
        m_Item7 = item7;
        m_Rest = rest;
    }

    public override bool Equals(object obj) => ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => other is Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> o && comparer.Equals(m_Item1, o.m_Item1) && comparer.Equals(m_Item2, o.m_Item2) && comparer.Equals(m_Item3, o.m_Item3) && comparer.Equals(m_Item4, o.m_Item4) && comparer.Equals(m_Item5, o.m_Item5) && comparer.Equals(m_Item6, o.m_Item6) && comparer.Equals(m_Item7, o.m_Item7) && comparer.Equals(m_Rest, o.m_Rest);
    int IComparable.CompareTo(object obj) => ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);

    int IStructuralComparable.CompareTo(object other, IComparer comparer)
    {
        int c;
        if (other == null) return 1;
        if (other is not Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> o) throw Tuple.WrongType(this);
        if ((c = comparer.Compare(m_Item1, o.m_Item1)) != 0) return c;
        if ((c = comparer.Compare(m_Item2, o.m_Item2)) != 0) return c;
        if ((c = comparer.Compare(m_Item3, o.m_Item3)) != 0) return c;
        if ((c = comparer.Compare(m_Item4, o.m_Item4)) != 0) return c;
        if ((c = comparer.Compare(m_Item5, o.m_Item5)) != 0) return c;
        if ((c = comparer.Compare(m_Item6, o.m_Item6)) != 0) return c;
        if ((c = comparer.Compare(m_Item7, o.m_Item7)) != 0) return c;
        c = comparer.Compare(m_Rest, o.m_Rest);
        return c;
    }

    public override int GetHashCode() => ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => Tuple.Mix(Tuple.Mix(Tuple.Mix(Tuple.Mix(Tuple.Mix(Tuple.Mix(Tuple.Mix(comparer.GetHashCode(m_Item1), comparer.GetHashCode(m_Item2)), comparer.GetHashCode(m_Item3)), comparer.GetHashCode(m_Item4)), comparer.GetHashCode(m_Item5)), comparer.GetHashCode(m_Item6)), comparer.GetHashCode(m_Item7)), comparer.GetHashCode(m_Rest));
    public override string ToString() => "(" + m_Item1?.ToString() + ", " + m_Item2?.ToString() + ", " + m_Item3?.ToString() + ", " + m_Item4?.ToString() + ", " + m_Item5?.ToString() + ", " + m_Item6?.ToString() + ", " + m_Item7?.ToString() + ", " + m_Rest.ToString().Substring(1);
    int ITuple.Length => 7 + ((ITuple)(object)m_Rest).Length;
    object ITuple.this[int index] => index switch { 0 => m_Item1, 1 => m_Item2, 2 => m_Item3, 3 => m_Item4, 4 => m_Item5, 5 => m_Item6, 6 => m_Item7, _ => ((ITuple)(object)m_Rest)[index - 7] };
}
