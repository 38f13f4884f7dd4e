using System;
using System.Collections;
using System.Collections.Generic;

namespace System.Text;

/// <summary>Span line enumerator; not done yet.</summary>
public ref struct SpanLineEnumerator : IEnumerator<ReadOnlySpan<char>>, IDisposable, IEnumerator
{
    public ReadOnlySpan<char> Current { get => throw new NotImplementedException("SpanLineEnumerator.Current"); }
    public SpanLineEnumerator GetEnumerator() => throw new NotImplementedException("SpanLineEnumerator.GetEnumerator");
    public bool MoveNext() => throw new NotImplementedException("SpanLineEnumerator.MoveNext");
    void IDisposable.Dispose() => throw new NotImplementedException();
    object IEnumerator.Current { get => throw new NotImplementedException(); }
    void IEnumerator.Reset() => throw new NotImplementedException();
}
