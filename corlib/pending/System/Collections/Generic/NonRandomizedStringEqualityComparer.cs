using System;
using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>Non randomized string equality comparer; not done yet.</summary>
public class NonRandomizedStringEqualityComparer : IEqualityComparer<string>, ISerializable
{
    protected NonRandomizedStringEqualityComparer(SerializationInfo information, StreamingContext context) { throw new NotImplementedException("NonRandomizedStringEqualityComparer"); }
    public virtual bool Equals(string x, string y) => throw new NotImplementedException("NonRandomizedStringEqualityComparer.Equals");
    public virtual int GetHashCode(string obj) => throw new NotImplementedException("NonRandomizedStringEqualityComparer.GetHashCode");
    public virtual IEqualityComparer<string> GetUnderlyingEqualityComparer() => throw new NotImplementedException("NonRandomizedStringEqualityComparer.GetUnderlyingEqualityComparer");
    public static IEqualityComparer<string> GetStringComparer(object comparer) => throw new NotImplementedException("NonRandomizedStringEqualityComparer.GetStringComparer");
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
}
