using System.Collections;
using System.Collections.Generic;

namespace System.Text;

/// <summary>Walks the scalar values of a string; lone surrogates show as U+FFFD.</summary>
public struct StringRuneEnumerator : IEnumerable<Rune>, IEnumerator<Rune>
{
    private readonly string _text;
    private Rune _current;
    private int _next;

    internal StringRuneEnumerator(string text)
    {
        _text = text;
        _current = default;
        _next = 0;
    }

    public Rune Current => _current;
    object IEnumerator.Current => _current;
    public StringRuneEnumerator GetEnumerator() => this;
    IEnumerator IEnumerable.GetEnumerator() => this;
    IEnumerator<Rune> IEnumerable<Rune>.GetEnumerator() => this;

    public bool MoveNext()
    {
        if ((uint)_next >= (uint)_text.Length)
        {
            _current = default;
            return false;
        }
        Rune.DecodeFromUtf16(_text.AsSpan(_next), out _current, out int consumed);
        _next += consumed;
        return true;
    }

    void IDisposable.Dispose() { }

    void IEnumerator.Reset()
    {
        _current = default;
        _next = 0;
    }
}
