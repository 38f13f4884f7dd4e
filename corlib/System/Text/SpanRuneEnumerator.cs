namespace System.Text;

/// <summary>Walks the scalar values of a span.</summary>
public ref struct SpanRuneEnumerator : System.Collections.Generic.IEnumerator<Rune>
{
    private ReadOnlySpan<char> _rest;
    private Rune _current;

    internal SpanRuneEnumerator(ReadOnlySpan<char> text)
    {
        _rest = text;
        _current = default;
    }

    public Rune Current => _current;
    public SpanRuneEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            _current = default;
            return false;
        }
        Rune.DecodeFromUtf16(_rest, out _current, out int consumed);
        _rest = _rest.Slice(consumed);
        return true;
    }

    object System.Collections.IEnumerator.Current => _current;
    void System.Collections.IEnumerator.Reset() => throw new NotSupportedException();
    void IDisposable.Dispose() { }
}
