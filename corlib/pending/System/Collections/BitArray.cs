using System;
using System.Runtime.Serialization;

namespace System.Collections;

/// <summary>Bit array; not done yet.</summary>
public sealed class BitArray : ICollection, IEnumerable, ICloneable, ISerializable
{
    public BitArray(int length) { throw new NotImplementedException("BitArray"); }
    public BitArray(int length, bool defaultValue) { throw new NotImplementedException("BitArray"); }
    public BitArray(byte[] bytes) { throw new NotImplementedException("BitArray"); }
    public BitArray(bool[] values) { throw new NotImplementedException("BitArray"); }
    public BitArray(int[] values) { throw new NotImplementedException("BitArray"); }
    public BitArray(BitArray bits) { throw new NotImplementedException("BitArray"); }
    public bool this[int index] { get => throw new NotImplementedException("BitArray.Item"); set => throw new NotImplementedException("BitArray.Item"); }
    public int Length { get => throw new NotImplementedException("BitArray.Length"); set => throw new NotImplementedException("BitArray.Length"); }
    public int Count { get => throw new NotImplementedException("BitArray.Count"); }
    public object SyncRoot { get => throw new NotImplementedException("BitArray.SyncRoot"); }
    public bool IsSynchronized { get => throw new NotImplementedException("BitArray.IsSynchronized"); }
    public bool IsReadOnly { get => throw new NotImplementedException("BitArray.IsReadOnly"); }
    public bool Get(int index) => throw new NotImplementedException("BitArray.Get");
    public void Set(int index, bool value) => throw new NotImplementedException("BitArray.Set");
    public void SetAll(bool value) => throw new NotImplementedException("BitArray.SetAll");
    public BitArray And(BitArray value) => throw new NotImplementedException("BitArray.And");
    public BitArray Or(BitArray value) => throw new NotImplementedException("BitArray.Or");
    public BitArray Xor(BitArray value) => throw new NotImplementedException("BitArray.Xor");
    public BitArray Not() => throw new NotImplementedException("BitArray.Not");
    public BitArray RightShift(int count) => throw new NotImplementedException("BitArray.RightShift");
    public BitArray LeftShift(int count) => throw new NotImplementedException("BitArray.LeftShift");
    public void CopyTo(Array array, int index) => throw new NotImplementedException("BitArray.CopyTo");
    public bool HasAllSet() => throw new NotImplementedException("BitArray.HasAllSet");
    public bool HasAnySet() => throw new NotImplementedException("BitArray.HasAnySet");
    public object Clone() => throw new NotImplementedException("BitArray.Clone");
    public IEnumerator GetEnumerator() => throw new NotImplementedException("BitArray.GetEnumerator");
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
}
