using System.Runtime.InteropServices;

namespace System.Security;

/// <summary>Characters that are not left lying about: they are kept outside of the collected heap and wiped when they are no longer wanted.</summary>
/// <remarks>As on other Unix systems the characters are not encrypted; the operating system has nothing to encrypt them with.</remarks>
public sealed unsafe class SecureString : IDisposable
{
    private const int MaxLength = 65536;
    private readonly object _lock = new object();
    private char* _chars; // null: disposed
    private int _length, _capacity;
    private bool _readOnly;

    public SecureString()
    {
        Reserve(8);
    }

    /// <exception cref="ArgumentNullException">value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">length is negative or above 65,536.</exception>
    public SecureString(char* value, int length)
    {
        if (value == null)
            throw new ArgumentNullException(nameof(value));
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, MaxLength);
        Reserve(Math.Max(length, 8));
        new ReadOnlySpan<char>(value, length).CopyTo(new Span<char>(_chars, length));
        _length = length;
    }

    ~SecureString() => Wipe();

    /// <exception cref="ObjectDisposedException">It is disposed.</exception>
    public int Length
    {
        get
        {
            RequireLife();
            return _length;
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">It would be longer than 65,536.</exception>
    /// <exception cref="InvalidOperationException">It is read-only.</exception>
    public void AppendChar(char c)
    {
        lock (_lock)
        {
            RequireChange();
            RequireRoom();
            _chars[_length++] = c;
        }
    }

    public void InsertAt(int index, char c)
    {
        lock (_lock)
        {
            RequireChange();
            if ((uint)index > (uint)_length)
                throw new ArgumentOutOfRangeException(nameof(index), SR.ArgumentOutOfRange_IndexString);
            RequireRoom();
            new Span<char>(_chars + index, _length - index).CopyTo(new Span<char>(_chars + index + 1, _length - index));
            _chars[index] = c;
            _length++;
        }
    }

    public void SetAt(int index, char c)
    {
        lock (_lock)
        {
            RequireChange();
            RequireIndex(index);
            _chars[index] = c;
        }
    }

    public void RemoveAt(int index)
    {
        lock (_lock)
        {
            RequireChange();
            RequireIndex(index);
            new Span<char>(_chars + index + 1, _length - index - 1).CopyTo(new Span<char>(_chars + index, _length - index - 1));
            _chars[--_length] = '\0';
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            RequireChange();
            new Span<char>(_chars, _length).Clear();
            _length = 0;
        }
    }

    /// <summary>A copy that may be changed.</summary>
    public SecureString Copy()
    {
        lock (_lock)
        {
            RequireLife();
            return new SecureString(_chars, _length);
        }
    }

    public bool IsReadOnly()
    {
        RequireLife();
        return _readOnly;
    }

    public void MakeReadOnly()
    {
        RequireLife();
        _readOnly = true;
    }

    public void Dispose()
    {
        lock (_lock)
            Wipe();
        GC.SuppressFinalize(this);
    }

    /// <summary>Hands the characters to a function that copies them to native memory.</summary>
    internal nint CopyTo(delegate*<ReadOnlySpan<char>, nint> copy)
    {
        lock (_lock)
        {
            RequireLife();
            return copy(new ReadOnlySpan<char>(_chars, _length));
        }
    }

    private void Wipe()
    {
        if (_chars == null)
            return;
        NativeMemory.Clear(_chars, (nuint)_capacity * sizeof(char));
        NativeMemory.Free(_chars);
        _chars = null;
        _length = 0;
    }

    // Not realloc: it would leave the old characters behind.
    private void Reserve(int capacity)
    {
        char* chars = (char*)NativeMemory.AllocZeroed((nuint)capacity, sizeof(char));
        int length = _length;
        if (_chars != null)
        {
            new ReadOnlySpan<char>(_chars, length).CopyTo(new Span<char>(chars, length));
            Wipe();
        }
        _chars = chars;
        _length = length;
        _capacity = capacity;
    }

    private void RequireRoom()
    {
        if (_length >= MaxLength)
            throw new ArgumentOutOfRangeException("capacity", SR.ArgumentOutOfRange_Capacity);
        if (_length == _capacity)
            Reserve(Math.Min(_capacity * 2, MaxLength));
    }

    private void RequireIndex(int index)
    {
        if ((uint)index >= (uint)_length)
            throw new ArgumentOutOfRangeException(nameof(index), SR.ArgumentOutOfRange_IndexString);
    }

    private void RequireLife() => ObjectDisposedException.ThrowIf(_chars == null, this);

    private void RequireChange()
    {
        RequireLife();
        if (_readOnly)
            throw new InvalidOperationException(SR.InvalidOperation_ReadOnly);
    }
}
