using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>Char enumerator; not done yet.</summary>
public sealed class CharEnumerator : IEnumerator, IEnumerator<char>, IDisposable, ICloneable
{
    internal CharEnumerator() { }
    public char Current { get => throw new NotImplementedException("CharEnumerator.Current"); }
    public object Clone() => throw new NotImplementedException("CharEnumerator.Clone");
    public bool MoveNext() => throw new NotImplementedException("CharEnumerator.MoveNext");
    public void Dispose() => throw new NotImplementedException("CharEnumerator.Dispose");
    public void Reset() => throw new NotImplementedException("CharEnumerator.Reset");
    object IEnumerator.Current { get => throw new NotImplementedException(); }
}
