using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System.Text;

/// <summary>Text that can be changed. It keeps one buffer that doubles, so that indexing is immediate.</summary>
[Serializable]
public sealed partial class StringBuilder : ISerializable
{
    internal const int DefaultCapacity = 16;

    private char[] _chars;
    private int _length;
    private readonly int _maxCapacity;

    public StringBuilder()
    {
        _maxCapacity = int.MaxValue;
        _chars = new char[DefaultCapacity];
    }

    public StringBuilder(int capacity) : this("", capacity) { }
    public StringBuilder(string value) : this(value, DefaultCapacity) { }
    public StringBuilder(string value, int capacity) : this(value, 0, value?.Length ?? 0, capacity) { }

    public StringBuilder(string value, int startIndex, int length, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        value ??= "";
        if (startIndex > value.Length - length)
            throw new ArgumentOutOfRangeException(nameof(length), SR.ArgumentOutOfRange_IndexLength);
        _maxCapacity = int.MaxValue;
        _chars = new char[Math.Max(capacity == 0 ? DefaultCapacity : capacity, length)];
        value.AsSpan(startIndex, length).CopyTo(_chars);
        _length = length;
    }

    public StringBuilder(int capacity, int maxCapacity)
    {
        if (capacity > maxCapacity)
            throw new ArgumentOutOfRangeException(nameof(capacity), SR.ArgumentOutOfRange_Capacity);
        if (maxCapacity < 1)
            throw new ArgumentOutOfRangeException(nameof(maxCapacity), SR.ArgumentOutOfRange_SmallMaxCapacity);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _maxCapacity = maxCapacity;
        _chars = new char[capacity == 0 ? Math.Min(DefaultCapacity, maxCapacity) : capacity];
    }

    private StringBuilder(SerializationInfo info, StreamingContext context)
    {
        string text = info.GetString("m_StringValue") ?? "";
        _maxCapacity = int.MaxValue;
        _chars = new char[Math.Max(text.Length, DefaultCapacity)];
        text.CopyTo(_chars);
        _length = text.Length;
    }

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
    {
        info.AddValue("m_MaxCapacity", _maxCapacity);
        info.AddValue("Capacity", Capacity);
        info.AddValue("m_StringValue", ToString());
        info.AddValue("m_currentThread", 0);
    }

    public int Capacity
    {
        get => _chars.Length;
        set
        {
            if (value < 0)
                throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_NegativeCapacity);
            if (value > _maxCapacity)
                throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_Capacity);
            if (value < _length)
                throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_SmallCapacity);
            if (value != _chars.Length)
                Array.Resize(ref _chars, value);
        }
    }

    public int MaxCapacity => _maxCapacity;

    public int EnsureCapacity(int capacity)
    {
        if (capacity < 0)
            throw new ArgumentOutOfRangeException(nameof(capacity), SR.ArgumentOutOfRange_NegativeCapacity);
        if (Capacity < capacity)
            Capacity = capacity;
        return Capacity;
    }

    public override string ToString() => _length == 0 ? "" : new string(_chars, 0, _length);

    public string ToString(int startIndex, int length)
    {
        CheckRange(startIndex, length);
        return new string(_chars, startIndex, length);
    }

    private void CheckRange(int startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        if (startIndex > _length)
            throw new ArgumentOutOfRangeException(nameof(startIndex), SR.ArgumentOutOfRange_StartIndexLargerThanLength);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (startIndex > _length - length)
            throw new ArgumentOutOfRangeException(nameof(length), SR.ArgumentOutOfRange_IndexLength);
    }

    public StringBuilder Clear()
    {
        _length = 0;
        return this;
    }

    public int Length
    {
        get => _length;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            if (value > _maxCapacity)
                throw new ArgumentOutOfRangeException(nameof(value), SR.ArgumentOutOfRange_SmallCapacity);
            if (value > _length)
                Append('\0', value - _length);
            _length = value;
        }
    }

    [IndexerName("Chars")]
    public char this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_length)
                throw new IndexOutOfRangeException();
            return _chars[index];
        }
        set
        {
            if ((uint)index >= (uint)_length)
                throw new ArgumentOutOfRangeException(nameof(index), SR.ArgumentOutOfRange_IndexMustBeLess);
            _chars[index] = value;
        }
    }

    private Span<char> Used => new Span<char>(ref MemoryMarshal.GetArrayDataReference(_chars), _length);

    private void Grow(int extra)
    {
        long needed = (long)_length + extra;
        if (needed > _maxCapacity)
            throw new ArgumentOutOfRangeException("requiredLength", SR.ArgumentOutOfRange_SmallCapacity);
        long size = Math.Max(needed, Math.Min(Math.Max((long)_chars.Length * 2, DefaultCapacity), Math.Min(_maxCapacity, 0x3FFFFFDF)));
        if (size > Array.MaxLength)
            throw new OutOfMemoryException();
        char[] larger = new char[(int)size];
        Used.CopyTo(larger);
        _chars = larger;
    }

    /// <summary>Room at the end, to be written by the caller.</summary>
    private Span<char> Extend(int count)
    {
        if (count > _chars.Length - _length)
            Grow(count);
        Span<char> room = new Span<char>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_chars), _length), count);
        _length += count;
        return room;
    }

    // Opens a gap for text to be put in.
    private Span<char> Open(int index, int count)
    {
        int tail = _length - index;
        Extend(count);
        Span<char> all = Used;
        all.Slice(index, tail).CopyTo(all.Slice(index + count));
        return all.Slice(index, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public StringBuilder Append(char value)
    {
        char[] chars = _chars;
        int at = _length;
        if ((uint)at < (uint)chars.Length)
        {
            chars[at] = value;
            _length = at + 1;
        }
        else
        {
            Grow(1);
            _chars[_length++] = value;
        }
        return this;
    }

    public StringBuilder Append(char value, int repeatCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(repeatCount);
        if (repeatCount > 0)
            Extend(repeatCount).Fill(value);
        return this;
    }

    public StringBuilder Append(string value)
    {
        if (value != null)
            value.CopyTo(Extend(value.Length));
        return this;
    }

    public StringBuilder Append(ReadOnlySpan<char> value)
    {
        value.CopyTo(Extend(value.Length));
        return this;
    }

    public StringBuilder Append(ReadOnlyMemory<char> value) => Append(value.Span);

    public StringBuilder Append(char[] value)
    {
        if (value != null)
            Append(new ReadOnlySpan<char>(value));
        return this;
    }

    public StringBuilder Append(char[] value, int startIndex, int charCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        if (value == null)
        {
            if (startIndex == 0 && charCount == 0)
                return this;
            throw new ArgumentNullException(nameof(value));
        }
        if (charCount > value.Length - startIndex)
            throw new ArgumentOutOfRangeException(nameof(charCount), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        return Append(new ReadOnlySpan<char>(value, startIndex, charCount));
    }

    public StringBuilder Append(string value, int startIndex, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (value == null)
        {
            if (startIndex == 0 && count == 0)
                return this;
            throw new ArgumentNullException(nameof(value));
        }
        if (startIndex > value.Length - count)
            throw new ArgumentOutOfRangeException(nameof(startIndex), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        return Append(value.AsSpan(startIndex, count));
    }

    public StringBuilder Append(StringBuilder value)
    {
        if (value != null && value._length != 0)
        {
            int length = value._length;
            Span<char> room = Extend(length);
            value._chars.AsSpan(0, length).CopyTo(room);
        }
        return this;
    }

    public StringBuilder Append(StringBuilder value, int startIndex, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (value == null)
        {
            if (startIndex == 0 && count == 0)
                return this;
            throw new ArgumentNullException(nameof(value));
        }
        if (count > value._length - startIndex)
            throw new ArgumentOutOfRangeException(nameof(startIndex), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        return Append(value.ToString(startIndex, count));
    }

    [CLSCompliant(false)]
    public unsafe StringBuilder Append(char* value, int valueCount)
    {
        if (valueCount < 0)
            throw new ArgumentOutOfRangeException(nameof(valueCount), SR.ArgumentOutOfRange_NegativeCount);
        return Append(new ReadOnlySpan<char>(value, valueCount));
    }

    public StringBuilder AppendLine() => Append('\n');

    public StringBuilder AppendLine(string value)
    {
        Append(value);
        return Append('\n');
    }

    public StringBuilder Append(bool value) => Append(value ? "True" : "False");
    public StringBuilder Append(sbyte value) => AppendFormattable(value);
    public StringBuilder Append(byte value) => AppendFormattable(value);
    public StringBuilder Append(short value) => AppendFormattable(value);
    public StringBuilder Append(int value) => AppendFormattable(value);
    public StringBuilder Append(long value) => AppendFormattable(value);
    public StringBuilder Append(float value) => AppendFormattable(value);
    public StringBuilder Append(double value) => AppendFormattable(value);
    public StringBuilder Append(decimal value) => AppendFormattable(value);
    public StringBuilder Append(ushort value) => AppendFormattable(value);
    public StringBuilder Append(uint value) => AppendFormattable(value);
    public StringBuilder Append(ulong value) => AppendFormattable(value);
    public StringBuilder Append(object value) => value == null ? this : Append(value.ToString());

    private StringBuilder AppendFormattable<T>(T value) where T : ISpanFormattable
    {
        if (value.TryFormat(new Span<char>(_chars, _length, _chars.Length - _length), out int written, default, null))
        {
            _length += written;
            return this;
        }
        return Append(value.ToString());
    }

    public StringBuilder Append([InterpolatedStringHandlerArgument("")] ref AppendInterpolatedStringHandler handler) => this;
    public StringBuilder Append(IFormatProvider provider, [InterpolatedStringHandlerArgument("", "provider")] ref AppendInterpolatedStringHandler handler) => this;
    public StringBuilder AppendLine([InterpolatedStringHandlerArgument("")] ref AppendInterpolatedStringHandler handler) => AppendLine();
    public StringBuilder AppendLine(IFormatProvider provider, [InterpolatedStringHandlerArgument("", "provider")] ref AppendInterpolatedStringHandler handler) => AppendLine();

    public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentOutOfRangeException.ThrowIfNegative(destinationIndex);
        if (destinationIndex > destination.Length - count)
            throw new ArgumentException(SR.ArgumentOutOfRange_OffsetOut);
        CopyTo(sourceIndex, new Span<char>(destination).Slice(destinationIndex), count);
    }

    public void CopyTo(int sourceIndex, Span<char> destination, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if ((uint)sourceIndex > (uint)_length)
            throw new ArgumentOutOfRangeException(nameof(sourceIndex), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (sourceIndex > _length - count)
            throw new ArgumentException(SR.Arg_LongerThanSrcString);
        Used.Slice(sourceIndex, count).CopyTo(destination);
    }

    private void CheckIndex(int index)
    {
        if ((uint)index > (uint)_length)
            throw new ArgumentOutOfRangeException(nameof(index), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
    }

    public StringBuilder Insert(int index, string value, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        CheckIndex(index);
        if (string.IsNullOrEmpty(value) || count == 0)
            return this;
        long total = (long)value.Length * count;
        if (total > _maxCapacity - _length)
            throw new OutOfMemoryException();
        Span<char> gap = Open(index, (int)total);
        for (int i = 0; i < count; i++)
            value.CopyTo(gap.Slice(i * value.Length));
        return this;
    }

    public StringBuilder Insert(int index, string value)
    {
        CheckIndex(index);
        if (value != null)
            value.CopyTo(Open(index, value.Length));
        return this;
    }

    public StringBuilder Insert(int index, ReadOnlySpan<char> value)
    {
        CheckIndex(index);
        value.CopyTo(Open(index, value.Length));
        return this;
    }

    public StringBuilder Insert(int index, char value)
    {
        CheckIndex(index);
        Open(index, 1)[0] = value;
        return this;
    }

    public StringBuilder Insert(int index, char[] value)
    {
        CheckIndex(index);
        return value == null ? this : Insert(index, new ReadOnlySpan<char>(value));
    }

    public StringBuilder Insert(int index, char[] value, int startIndex, int charCount)
    {
        CheckIndex(index);
        if (value == null)
        {
            if (startIndex == 0 && charCount == 0)
                return this;
            throw new ArgumentNullException(nameof(value), SR.ArgumentNull_String);
        }
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        if (startIndex > value.Length - charCount)
            throw new ArgumentOutOfRangeException(nameof(startIndex), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        return Insert(index, new ReadOnlySpan<char>(value, startIndex, charCount));
    }

    public StringBuilder Insert(int index, bool value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, sbyte value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, byte value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, short value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, int value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, long value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, float value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, double value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, decimal value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, ushort value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, uint value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, ulong value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, object value) => value == null ? this : Insert(index, value.ToString());

    public StringBuilder Remove(int startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        if (length > _length - startIndex)
            throw new ArgumentOutOfRangeException(nameof(length), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        Span<char> all = Used;
        all.Slice(startIndex + length).CopyTo(all.Slice(startIndex));
        _length -= length;
        return this;
    }

    public StringBuilder AppendJoin(string separator, params object[] values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(string separator, params ReadOnlySpan<object> values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin<T>(string separator, IEnumerable<T> values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(string separator, params string[] values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(string separator, params ReadOnlySpan<string> values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(char separator, params object[] values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(char separator, params ReadOnlySpan<object> values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin<T>(char separator, IEnumerable<T> values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(char separator, params string[] values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(char separator, params ReadOnlySpan<string> values) => Append(string.Join(separator, values));

    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, object arg0) => AppendFormatCore(null, format, new object[] { arg0 });
    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, object arg0, object arg1) => AppendFormatCore(null, format, new object[] { arg0, arg1 });
    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, object arg0, object arg1, object arg2) => AppendFormatCore(null, format, new object[] { arg0, arg1, arg2 });
    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, params object[] args) => AppendFormat((IFormatProvider)null, format, args);
    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object> args) => AppendFormatCore(null, format, args);
    public StringBuilder AppendFormat(IFormatProvider provider, [StringSyntax("CompositeFormat")] string format, object arg0) => AppendFormatCore(provider, format, new object[] { arg0 });
    public StringBuilder AppendFormat(IFormatProvider provider, [StringSyntax("CompositeFormat")] string format, object arg0, object arg1) => AppendFormatCore(provider, format, new object[] { arg0, arg1 });
    public StringBuilder AppendFormat(IFormatProvider provider, [StringSyntax("CompositeFormat")] string format, object arg0, object arg1, object arg2) => AppendFormatCore(provider, format, new object[] { arg0, arg1, arg2 });
    public StringBuilder AppendFormat(IFormatProvider provider, [StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object> args) => AppendFormatCore(provider, format, args);

    public StringBuilder AppendFormat(IFormatProvider provider, [StringSyntax("CompositeFormat")] string format, params object[] args)
    {
        if (args == null)
            throw new ArgumentNullException(format == null ? nameof(format) : nameof(args));
        return AppendFormatCore(provider, format, args);
    }

    public StringBuilder AppendFormat<TArg0>(IFormatProvider provider, CompositeFormat format, TArg0 arg0) => AppendFormat(provider, format, new object[] { arg0 });
    public StringBuilder AppendFormat<TArg0, TArg1>(IFormatProvider provider, CompositeFormat format, TArg0 arg0, TArg1 arg1) => AppendFormat(provider, format, new object[] { arg0, arg1 });
    public StringBuilder AppendFormat<TArg0, TArg1, TArg2>(IFormatProvider provider, CompositeFormat format, TArg0 arg0, TArg1 arg1, TArg2 arg2) => AppendFormat(provider, format, new object[] { arg0, arg1, arg2 });
    public StringBuilder AppendFormat(IFormatProvider provider, CompositeFormat format, params object[] args) => AppendFormatCore(provider, format?.Format, args);
    public StringBuilder AppendFormat(IFormatProvider provider, CompositeFormat format, params ReadOnlySpan<object> args) => AppendFormatCore(provider, format?.Format, args);

    private StringBuilder AppendFormatCore(IFormatProvider provider, string format, ReadOnlySpan<object> args)
    {
        ArgumentNullException.ThrowIfNull(format);
        CharBuffer buffer = new CharBuffer(stackalloc char[256]);
        CompositeFormatting.Append(ref buffer, provider, format, args);
        return Append(buffer.AsSpan());
    }

    public StringBuilder Replace(string oldValue, string newValue) => Replace(oldValue, newValue, 0, _length);
    public StringBuilder Replace(ReadOnlySpan<char> oldValue, ReadOnlySpan<char> newValue) => Replace(oldValue, newValue, 0, _length);

    public StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)
    {
        ArgumentException.ThrowIfNullOrEmpty(oldValue);
        return Replace(oldValue.AsSpan(), newValue.AsSpan(), startIndex, count);
    }

    public StringBuilder Replace(ReadOnlySpan<char> oldValue, ReadOnlySpan<char> newValue, int startIndex, int count)
    {
        if ((uint)startIndex > (uint)_length)
            throw new ArgumentOutOfRangeException(nameof(startIndex), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (count < 0 || startIndex > _length - count)
            throw new ArgumentOutOfRangeException(nameof(count), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (oldValue.Length == 0)
            throw new ArgumentException(SR.Arg_EmptySpan, nameof(oldValue));
        ReadOnlySpan<char> range = Used.Slice(startIndex, count);
        int found = SpanHelpers.IndexOf(range, oldValue);
        if (found < 0)
            return this;
        CharBuffer buffer = new CharBuffer(stackalloc char[256]);
        int at = 0;
        while (found >= 0)
        {
            buffer.Append(range.Slice(at, found));
            buffer.Append(newValue);
            at += found + oldValue.Length;
            found = SpanHelpers.IndexOf(range.Slice(at), oldValue);
        }
        buffer.Append(range.Slice(at));
        string tail = ToString(startIndex + count, _length - startIndex - count);
        _length = startIndex;
        Append(buffer.AsSpan());
        return Append(tail);
    }

    public StringBuilder Replace(char oldChar, char newChar) => Replace(oldChar, newChar, 0, _length);

    public StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)
    {
        if ((uint)startIndex > (uint)_length)
            throw new ArgumentOutOfRangeException(nameof(startIndex), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (count < 0 || startIndex > _length - count)
            throw new ArgumentOutOfRangeException(nameof(count), SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        for (int i = startIndex; i < startIndex + count; i++)
        {
            if (_chars[i] == oldChar)
                _chars[i] = newChar;
        }
        return this;
    }

    public StringBuilder Append(Rune value) => Append(value.ToString());
    public StringBuilder Insert(int index, Rune value) => Insert(index, value.ToString());
    public StringBuilder Replace(Rune oldRune, Rune newRune) => Replace(oldRune.ToString(), newRune.ToString());
    public StringBuilder Replace(Rune oldRune, Rune newRune, int startIndex, int count) => Replace(oldRune.ToString(), newRune.ToString(), startIndex, count);

    public bool Equals([NotNullWhen(true)] StringBuilder sb)
        => sb != null && (sb == this || (_length == sb._length && Capacity == sb.Capacity && MaxCapacity == sb.MaxCapacity && ((ReadOnlySpan<char>)Used).SequenceEqual(sb.Used)));

    public bool Equals(ReadOnlySpan<char> span) => ((ReadOnlySpan<char>)Used).SequenceEqual(span);

    public StringRuneEnumerator EnumerateRunes() => new StringRuneEnumerator(ToString());

    public ChunkEnumerator GetChunks() => new ChunkEnumerator(this);

    /// <summary>Walks the blocks of memory that hold the text: here one.</summary>
    public struct ChunkEnumerator
    {
        private readonly StringBuilder _builder;
        private int _state;

        internal ChunkEnumerator(StringBuilder builder)
        {
            _builder = builder;
            _state = 0;
        }

        public ChunkEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_state != 0 || _builder._length == 0)
            {
                _state = 2;
                return false;
            }
            _state = 1;
            return true;
        }

        public ReadOnlyMemory<char> Current
        {
            get
            {
                if (_state != 1)
                    throw new InvalidOperationException(SR.InvalidOperation_EnumOpCantHappen);
                return new ReadOnlyMemory<char>(_builder._chars, 0, _builder._length);
            }
        }
    }

    /// <summary>Appends the parts of an interpolated string.</summary>
    [InterpolatedStringHandler]
    public struct AppendInterpolatedStringHandler
    {
        private readonly StringBuilder _builder;
        private readonly IFormatProvider _provider;
        private readonly ICustomFormatter _custom;

        public AppendInterpolatedStringHandler(int literalLength, int formattedCount, StringBuilder stringBuilder)
        {
            _builder = stringBuilder;
            _provider = null;
            _custom = null;
        }

        public AppendInterpolatedStringHandler(int literalLength, int formattedCount, StringBuilder stringBuilder, IFormatProvider provider)
        {
            _builder = stringBuilder;
            _provider = provider;
            _custom = provider == null ? null : (ICustomFormatter)provider.GetFormat(typeof(ICustomFormatter));
        }

        public void AppendLiteral(string value) => _builder.Append(value);
        public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

        public void AppendFormatted<T>(T value, string format)
        {
            if (_custom != null)
                _builder.Append(_custom.Format(format, value, _provider));
            else if (value is IFormattable)
                _builder.Append(((IFormattable)value).ToString(format, _provider));
            else if (value is not null)
                _builder.Append(value.ToString());
        }

        public void AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);

        public void AppendFormatted<T>(T value, int alignment, string format)
        {
            int start = _builder._length;
            AppendFormatted(value, format);
            int pad = Math.Abs(alignment) - (_builder._length - start);
            if (pad <= 0)
                return;
            if (alignment < 0)
                _builder.Append(' ', pad);
            else
                _builder.Insert(start, " ", pad);
        }

        public void AppendFormatted(ReadOnlySpan<char> value) => _builder.Append(value);
        public void AppendFormatted(ReadOnlySpan<char> value, int alignment = 0, string format = null) => AppendFormatted<string>(value.ToString(), alignment, format);
        public void AppendFormatted(string value) { if (_custom == null) _builder.Append(value); else AppendFormatted<string>(value); }
        public void AppendFormatted(string value, int alignment = 0, string format = null) => AppendFormatted<string>(value, alignment, format);
        public void AppendFormatted(object value, int alignment = 0, string format = null) => AppendFormatted<object>(value, alignment, format);
    }
}
