using System.Collections;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Tuple; not done yet.</summary>
public static class Tuple
{
    public static Tuple<T1> Create<T1>(T1 item1) => throw new NotImplementedException("Tuple.Create");
    public static Tuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2) => throw new NotImplementedException("Tuple.Create");
    public static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3) => throw new NotImplementedException("Tuple.Create");
    public static Tuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4) => throw new NotImplementedException("Tuple.Create");
    public static Tuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) => throw new NotImplementedException("Tuple.Create");
    public static Tuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6) => throw new NotImplementedException("Tuple.Create");
    public static Tuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7) => throw new NotImplementedException("Tuple.Create");
    public static Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8) => throw new NotImplementedException("Tuple.Create");
}

/// <summary>Tuple; not done yet.</summary>
public class Tuple<T1> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    public Tuple(T1 item1) { throw new NotImplementedException("Tuple"); }
    public T1 Item1 { get => throw new NotImplementedException("Tuple.Item1"); }
    public override bool Equals(object obj) => throw new NotImplementedException("Tuple.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Tuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Tuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Tuple; not done yet.</summary>
public class Tuple<T1, T2> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    public Tuple(T1 item1, T2 item2) { throw new NotImplementedException("Tuple"); }
    public T1 Item1 { get => throw new NotImplementedException("Tuple.Item1"); }
    public T2 Item2 { get => throw new NotImplementedException("Tuple.Item2"); }
    public override bool Equals(object obj) => throw new NotImplementedException("Tuple.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Tuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Tuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Tuple; not done yet.</summary>
public class Tuple<T1, T2, T3> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    public Tuple(T1 item1, T2 item2, T3 item3) { throw new NotImplementedException("Tuple"); }
    public T1 Item1 { get => throw new NotImplementedException("Tuple.Item1"); }
    public T2 Item2 { get => throw new NotImplementedException("Tuple.Item2"); }
    public T3 Item3 { get => throw new NotImplementedException("Tuple.Item3"); }
    public override bool Equals(object obj) => throw new NotImplementedException("Tuple.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Tuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Tuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Tuple; not done yet.</summary>
public class Tuple<T1, T2, T3, T4> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    public Tuple(T1 item1, T2 item2, T3 item3, T4 item4) { throw new NotImplementedException("Tuple"); }
    public T1 Item1 { get => throw new NotImplementedException("Tuple.Item1"); }
    public T2 Item2 { get => throw new NotImplementedException("Tuple.Item2"); }
    public T3 Item3 { get => throw new NotImplementedException("Tuple.Item3"); }
    public T4 Item4 { get => throw new NotImplementedException("Tuple.Item4"); }
    public override bool Equals(object obj) => throw new NotImplementedException("Tuple.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Tuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Tuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Tuple; not done yet.</summary>
public class Tuple<T1, T2, T3, T4, T5> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) { throw new NotImplementedException("Tuple"); }
    public T1 Item1 { get => throw new NotImplementedException("Tuple.Item1"); }
    public T2 Item2 { get => throw new NotImplementedException("Tuple.Item2"); }
    public T3 Item3 { get => throw new NotImplementedException("Tuple.Item3"); }
    public T4 Item4 { get => throw new NotImplementedException("Tuple.Item4"); }
    public T5 Item5 { get => throw new NotImplementedException("Tuple.Item5"); }
    public override bool Equals(object obj) => throw new NotImplementedException("Tuple.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Tuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Tuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Tuple; not done yet.</summary>
public class Tuple<T1, T2, T3, T4, T5, T6> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6) { throw new NotImplementedException("Tuple"); }
    public T1 Item1 { get => throw new NotImplementedException("Tuple.Item1"); }
    public T2 Item2 { get => throw new NotImplementedException("Tuple.Item2"); }
    public T3 Item3 { get => throw new NotImplementedException("Tuple.Item3"); }
    public T4 Item4 { get => throw new NotImplementedException("Tuple.Item4"); }
    public T5 Item5 { get => throw new NotImplementedException("Tuple.Item5"); }
    public T6 Item6 { get => throw new NotImplementedException("Tuple.Item6"); }
    public override bool Equals(object obj) => throw new NotImplementedException("Tuple.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Tuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Tuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Tuple; not done yet.</summary>
public class Tuple<T1, T2, T3, T4, T5, T6, T7> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7) { throw new NotImplementedException("Tuple"); }
    public T1 Item1 { get => throw new NotImplementedException("Tuple.Item1"); }
    public T2 Item2 { get => throw new NotImplementedException("Tuple.Item2"); }
    public T3 Item3 { get => throw new NotImplementedException("Tuple.Item3"); }
    public T4 Item4 { get => throw new NotImplementedException("Tuple.Item4"); }
    public T5 Item5 { get => throw new NotImplementedException("Tuple.Item5"); }
    public T6 Item6 { get => throw new NotImplementedException("Tuple.Item6"); }
    public T7 Item7 { get => throw new NotImplementedException("Tuple.Item7"); }
    public override bool Equals(object obj) => throw new NotImplementedException("Tuple.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Tuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Tuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Tuple; not done yet.</summary>
public class Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest) { throw new NotImplementedException("Tuple"); }
    public T1 Item1 { get => throw new NotImplementedException("Tuple.Item1"); }
    public T2 Item2 { get => throw new NotImplementedException("Tuple.Item2"); }
    public T3 Item3 { get => throw new NotImplementedException("Tuple.Item3"); }
    public T4 Item4 { get => throw new NotImplementedException("Tuple.Item4"); }
    public T5 Item5 { get => throw new NotImplementedException("Tuple.Item5"); }
    public T6 Item6 { get => throw new NotImplementedException("Tuple.Item6"); }
    public T7 Item7 { get => throw new NotImplementedException("Tuple.Item7"); }
    public TRest Rest { get => throw new NotImplementedException("Tuple.Rest"); }
    public override bool Equals(object obj) => throw new NotImplementedException("Tuple.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Tuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Tuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}
