using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Text;

/// <summary>String rune enumerator; not done yet.</summary>
public struct StringRuneEnumerator : IEnumerable<Rune>, IEnumerable, IEnumerator<Rune>, IDisposable, IEnumerator
{
    internal StringRuneEnumerator(string text) { throw new NotImplementedException("StringRuneEnumerator"); }
    public Rune Current { get => throw new NotImplementedException("StringRuneEnumerator.Current"); }
    public StringRuneEnumerator GetEnumerator() => throw new NotImplementedException("StringRuneEnumerator.GetEnumerator");
    public bool MoveNext() => throw new NotImplementedException("StringRuneEnumerator.MoveNext");
    IEnumerator<Rune> IEnumerable<Rune>.GetEnumerator() => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
    void IDisposable.Dispose() => throw new NotImplementedException();
    object IEnumerator.Current { get => throw new NotImplementedException(); }
    void IEnumerator.Reset() => throw new NotImplementedException();
}
