using System.Collections.Generic;

namespace System;

/// <summary>Hash code; not done yet.</summary>
public struct HashCode
{
    public static int Combine<T1>(T1 value1) => throw new NotImplementedException("HashCode.Combine");
    public static int Combine<T1, T2>(T1 value1, T2 value2) => throw new NotImplementedException("HashCode.Combine");
    public static int Combine<T1, T2, T3>(T1 value1, T2 value2, T3 value3) => throw new NotImplementedException("HashCode.Combine");
    public static int Combine<T1, T2, T3, T4>(T1 value1, T2 value2, T3 value3, T4 value4) => throw new NotImplementedException("HashCode.Combine");
    public static int Combine<T1, T2, T3, T4, T5>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5) => throw new NotImplementedException("HashCode.Combine");
    public static int Combine<T1, T2, T3, T4, T5, T6>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6) => throw new NotImplementedException("HashCode.Combine");
    public static int Combine<T1, T2, T3, T4, T5, T6, T7>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7) => throw new NotImplementedException("HashCode.Combine");
    public static int Combine<T1, T2, T3, T4, T5, T6, T7, T8>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8) => throw new NotImplementedException("HashCode.Combine");
    public void Add<T>(T value) => throw new NotImplementedException("HashCode.Add");
    public void Add<T>(T value, IEqualityComparer<T> comparer) => throw new NotImplementedException("HashCode.Add");
    public void AddBytes(ReadOnlySpan<byte> value) => throw new NotImplementedException("HashCode.AddBytes");
    public int ToHashCode() => throw new NotImplementedException("HashCode.ToHashCode");
    public override int GetHashCode() => throw new NotImplementedException("HashCode.GetHashCode");
    public override bool Equals(object obj) => throw new NotImplementedException("HashCode.Equals");
}
