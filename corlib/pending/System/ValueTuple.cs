using System.Collections;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Value tuple; not done yet.</summary>
public struct ValueTuple : IEquatable<ValueTuple>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple>, ITuple
{
    public override bool Equals(object obj) => throw new NotImplementedException("ValueTuple.Equals");
    public bool Equals(ValueTuple other) => throw new NotImplementedException("ValueTuple.Equals");
    public int CompareTo(ValueTuple other) => throw new NotImplementedException("ValueTuple.CompareTo");
    public override int GetHashCode() => throw new NotImplementedException("ValueTuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("ValueTuple.ToString");
    public static ValueTuple Create() => throw new NotImplementedException("ValueTuple.Create");
    public static ValueTuple<T1> Create<T1>(T1 item1) => throw new NotImplementedException("ValueTuple.Create");
    public static ValueTuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2) => throw new NotImplementedException("ValueTuple.Create");
    public static ValueTuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3) => throw new NotImplementedException("ValueTuple.Create");
    public static ValueTuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4) => throw new NotImplementedException("ValueTuple.Create");
    public static ValueTuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) => throw new NotImplementedException("ValueTuple.Create");
    public static ValueTuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6) => throw new NotImplementedException("ValueTuple.Create");
    public static ValueTuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7) => throw new NotImplementedException("ValueTuple.Create");
    public static ValueTuple<T1, T2, T3, T4, T5, T6, T7, ValueTuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8) => throw new NotImplementedException("ValueTuple.Create");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Value tuple; not done yet.</summary>
public struct ValueTuple<T1> : IEquatable<ValueTuple<T1>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1>>, ITuple
{
    public T1 Item1;
    public ValueTuple(T1 item1) { throw new NotImplementedException("ValueTuple"); }
    public override bool Equals(object obj) => throw new NotImplementedException("ValueTuple.Equals");
    public bool Equals(ValueTuple<T1> other) => throw new NotImplementedException("ValueTuple.Equals");
    public int CompareTo(ValueTuple<T1> other) => throw new NotImplementedException("ValueTuple.CompareTo");
    public override int GetHashCode() => throw new NotImplementedException("ValueTuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("ValueTuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Value tuple; not done yet.</summary>
public struct ValueTuple<T1, T2> : IEquatable<ValueTuple<T1, T2>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2>>, ITuple
{
    public T1 Item1;
    public T2 Item2;
    public ValueTuple(T1 item1, T2 item2) { throw new NotImplementedException("ValueTuple"); }
    public override bool Equals(object obj) => throw new NotImplementedException("ValueTuple.Equals");
    public bool Equals(ValueTuple<T1, T2> other) => throw new NotImplementedException("ValueTuple.Equals");
    public int CompareTo(ValueTuple<T1, T2> other) => throw new NotImplementedException("ValueTuple.CompareTo");
    public override int GetHashCode() => throw new NotImplementedException("ValueTuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("ValueTuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Value tuple; not done yet.</summary>
public struct ValueTuple<T1, T2, T3> : IEquatable<ValueTuple<T1, T2, T3>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3>>, ITuple
{
    public T1 Item1;
    public T2 Item2;
    public T3 Item3;
    public ValueTuple(T1 item1, T2 item2, T3 item3) { throw new NotImplementedException("ValueTuple"); }
    public override bool Equals(object obj) => throw new NotImplementedException("ValueTuple.Equals");
    public bool Equals(ValueTuple<T1, T2, T3> other) => throw new NotImplementedException("ValueTuple.Equals");
    public int CompareTo(ValueTuple<T1, T2, T3> other) => throw new NotImplementedException("ValueTuple.CompareTo");
    public override int GetHashCode() => throw new NotImplementedException("ValueTuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("ValueTuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Value tuple; not done yet.</summary>
public struct ValueTuple<T1, T2, T3, T4> : IEquatable<ValueTuple<T1, T2, T3, T4>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4>>, ITuple
{
    public T1 Item1;
    public T2 Item2;
    public T3 Item3;
    public T4 Item4;
    public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4) { throw new NotImplementedException("ValueTuple"); }
    public override bool Equals(object obj) => throw new NotImplementedException("ValueTuple.Equals");
    public bool Equals(ValueTuple<T1, T2, T3, T4> other) => throw new NotImplementedException("ValueTuple.Equals");
    public int CompareTo(ValueTuple<T1, T2, T3, T4> other) => throw new NotImplementedException("ValueTuple.CompareTo");
    public override int GetHashCode() => throw new NotImplementedException("ValueTuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("ValueTuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Value tuple; not done yet.</summary>
public struct ValueTuple<T1, T2, T3, T4, T5> : IEquatable<ValueTuple<T1, T2, T3, T4, T5>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5>>, ITuple
{
    public T1 Item1;
    public T2 Item2;
    public T3 Item3;
    public T4 Item4;
    public T5 Item5;
    public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) { throw new NotImplementedException("ValueTuple"); }
    public override bool Equals(object obj) => throw new NotImplementedException("ValueTuple.Equals");
    public bool Equals(ValueTuple<T1, T2, T3, T4, T5> other) => throw new NotImplementedException("ValueTuple.Equals");
    public int CompareTo(ValueTuple<T1, T2, T3, T4, T5> other) => throw new NotImplementedException("ValueTuple.CompareTo");
    public override int GetHashCode() => throw new NotImplementedException("ValueTuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("ValueTuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Value tuple; not done yet.</summary>
public struct ValueTuple<T1, T2, T3, T4, T5, T6> : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6>>, ITuple
{
    public T1 Item1;
    public T2 Item2;
    public T3 Item3;
    public T4 Item4;
    public T5 Item5;
    public T6 Item6;
    public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6) { throw new NotImplementedException("ValueTuple"); }
    public override bool Equals(object obj) => throw new NotImplementedException("ValueTuple.Equals");
    public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6> other) => throw new NotImplementedException("ValueTuple.Equals");
    public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6> other) => throw new NotImplementedException("ValueTuple.CompareTo");
    public override int GetHashCode() => throw new NotImplementedException("ValueTuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("ValueTuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Value tuple; not done yet.</summary>
public struct ValueTuple<T1, T2, T3, T4, T5, T6, T7> : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>, ITuple
{
    public T1 Item1;
    public T2 Item2;
    public T3 Item3;
    public T4 Item4;
    public T5 Item5;
    public T6 Item6;
    public T7 Item7;
    public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7) { throw new NotImplementedException("ValueTuple"); }
    public override bool Equals(object obj) => throw new NotImplementedException("ValueTuple.Equals");
    public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other) => throw new NotImplementedException("ValueTuple.Equals");
    public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other) => throw new NotImplementedException("ValueTuple.CompareTo");
    public override int GetHashCode() => throw new NotImplementedException("ValueTuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("ValueTuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}

/// <summary>Value tuple; not done yet.</summary>
public struct ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>, ITuple
        where TRest : struct
{
    public T1 Item1;
    public T2 Item2;
    public T3 Item3;
    public T4 Item4;
    public T5 Item5;
    public T6 Item6;
    public T7 Item7;
    public TRest Rest;
    public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest) { throw new NotImplementedException("ValueTuple"); }
    public override bool Equals(object obj) => throw new NotImplementedException("ValueTuple.Equals");
    public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other) => throw new NotImplementedException("ValueTuple.Equals");
    public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other) => throw new NotImplementedException("ValueTuple.CompareTo");
    public override int GetHashCode() => throw new NotImplementedException("ValueTuple.GetHashCode");
    public override string ToString() => throw new NotImplementedException("ValueTuple.ToString");
    bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => throw new NotImplementedException();
    int IStructuralComparable.CompareTo(object other, IComparer comparer) => throw new NotImplementedException();
    int IComparable.CompareTo(object obj) => throw new NotImplementedException();
    int ITuple.Length { get => throw new NotImplementedException(); }
    object ITuple.this[int index] { get => throw new NotImplementedException(); }
}
