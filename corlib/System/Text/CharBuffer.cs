using System.Runtime.CompilerServices;

namespace System.Text;

/// <summary>Text under construction: starts in a caller's buffer, usually on the stack, and moves to the heap when it grows.</summary>
internal ref struct CharBuffer
{
    private Span<char> _chars;
    private int _length;

    internal CharBuffer(Span<char> initial)
    {
        _chars = initial;
        _length = 0;
    }

    internal int Length
    {
        get => _length;
        set => _length = value;
    }

    internal ref char this[int index] => ref _chars[index];

    internal ReadOnlySpan<char> AsSpan() => _chars.Slice(0, _length);

    public override string ToString() => new string(_chars.Slice(0, _length));

    internal string ToStringAndFree() => new string(_chars.Slice(0, _length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Append(char c)
    {
        int at = _length;
        Span<char> chars = _chars;
        if ((uint)at < (uint)chars.Length)
        {
            chars[at] = c;
            _length = at + 1;
        }
        else
        {
            Grow(1);
            _chars[_length++] = c;
        }
    }

    internal void Append(string text)
    {
        if (text != null)
            Append(text.AsSpan());
    }

    internal void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _chars.Length - _length)
            Grow(text.Length);
        text.CopyTo(_chars.Slice(_length));
        _length += text.Length;
    }

    internal void Append(char c, int count)
    {
        if (count <= 0)
            return;
        if (count > _chars.Length - _length)
            Grow(count);
        _chars.Slice(_length, count).Fill(c);
        _length += count;
    }

    /// <summary>Room for more characters, to be written by the caller.</summary>
    internal Span<char> AppendSpan(int count)
    {
        if (count > _chars.Length - _length)
            Grow(count);
        Span<char> part = _chars.Slice(_length, count);
        _length += count;
        return part;
    }

    internal Span<char> Free => _chars.Slice(_length);

    internal void Insert(int index, char c)
    {
        if (_length == _chars.Length)
            Grow(1);
        _chars.Slice(index, _length - index).CopyTo(_chars.Slice(index + 1));
        _chars[index] = c;
        _length++;
    }

    internal void Grow(int extra)
    {
        long size = Math.Max((long)_length + extra, Math.Min((long)_chars.Length * 2, 0x3FFFFFDF));
        if (size > 0x3FFFFFDF)
            throw new OutOfMemoryException();
        char[] larger = new char[Math.Max((int)size, 64)];
        _chars.Slice(0, _length).CopyTo(larger);
        _chars = larger;
    }
}
