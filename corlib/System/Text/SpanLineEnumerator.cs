namespace System.Text;

/// <summary>Walks the lines of a span.</summary>
public ref struct SpanLineEnumerator : System.Collections.Generic.IEnumerator<ReadOnlySpan<char>>
{
    private ReadOnlySpan<char> _rest;
    private ReadOnlySpan<char> _current;
    private bool _active;

    internal SpanLineEnumerator(ReadOnlySpan<char> text)
    {
        _rest = text;
        _current = default;
        _active = true;
    }

    public ReadOnlySpan<char> Current => _current;
    public SpanLineEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (!_active)
        {
            _current = default;
            return false;
        }
        for (int i = 0; i < _rest.Length; i++)
        {
            char c = _rest[i];
            if (c != '\r' && c != '\n' && c != '\f' && c != '\u0085' && c != '\u2028' && c != '\u2029')
                continue;
            int next = c == '\r' && i + 1 < _rest.Length && _rest[i + 1] == '\n' ? i + 2 : i + 1;
            _current = _rest.Slice(0, i);
            _rest = _rest.Slice(next);
            return true;
        }
        _current = _rest;
        _rest = default;
        _active = false;
        return true;
    }

    object System.Collections.IEnumerator.Current => throw new NotSupportedException();
    void System.Collections.IEnumerator.Reset() => throw new NotSupportedException();
    void IDisposable.Dispose() { }
}
