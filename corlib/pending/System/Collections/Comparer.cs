using System;
using System.Globalization;
using System.Runtime.Serialization;

namespace System.Collections;

/// <summary>Comparer; not done yet.</summary>
public sealed class Comparer : IComparer, ISerializable
{
    public static readonly Comparer Default;
    public static readonly Comparer DefaultInvariant;
    public Comparer(CultureInfo culture) { throw new NotImplementedException("Comparer"); }
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("Comparer.GetObjectData");
    public int Compare(object a, object b) => throw new NotImplementedException("Comparer.Compare");
}
