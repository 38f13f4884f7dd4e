using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>Walks the characters of a string.</summary>
[Serializable]
public sealed class CharEnumerator : IEnumerator<char>, ICloneable
{
    private string _text;
    private int _index = -1;

    internal CharEnumerator(string text) { _text = text; }

    public object Clone() => MemberwiseClone();

    public bool MoveNext()
    {
        int next = _index + 1;
        if (next < _text.Length)
        {
            _index = next;
            return true;
        }
        _index = _text.Length;
        return false;
    }

    public void Dispose()
    {
        if (_text != null)
            _index = _text.Length;
        _text = null;
    }

    object IEnumerator.Current => Current;

    public char Current
    {
        get
        {
            if (_index == -1)
                ThrowHelper.EnumerationNotStarted();
            if (_index >= _text.Length)
                ThrowHelper.EnumerationEnded();
            return _text[_index];
        }
    }

    public void Reset() => _index = -1;
}
