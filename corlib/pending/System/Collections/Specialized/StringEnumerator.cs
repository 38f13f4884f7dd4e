using System;

namespace System.Collections.Specialized;

/// <summary>String enumerator; not done yet.</summary>
public class StringEnumerator
{
    internal StringEnumerator() { }
    public string Current { get => throw new NotImplementedException("StringEnumerator.Current"); }
    public bool MoveNext() => throw new NotImplementedException("StringEnumerator.MoveNext");
    public void Reset() => throw new NotImplementedException("StringEnumerator.Reset");
}
