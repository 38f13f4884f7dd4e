using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Text;

/// <summary>Span rune enumerator; not done yet.</summary>
public ref struct SpanRuneEnumerator : IEnumerator<Rune>, IDisposable, IEnumerator
{
    public Rune Current { get => throw new NotImplementedException("SpanRuneEnumerator.Current"); }
    public SpanRuneEnumerator GetEnumerator() => throw new NotImplementedException("SpanRuneEnumerator.GetEnumerator");
    public bool MoveNext() => throw new NotImplementedException("SpanRuneEnumerator.MoveNext");
    void IDisposable.Dispose() => throw new NotImplementedException();
    object IEnumerator.Current { get => throw new NotImplementedException(); }
    void IEnumerator.Reset() => throw new NotImplementedException();
}
