using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace System;

/// <summary>Splitting spans, and writing interpolated text into them.</summary>
public static partial class MemoryExtensions
{
    public static SpanSplitEnumerator<T> Split<T>(this ReadOnlySpan<T> source, T separator) where T : IEquatable<T> => new SpanSplitEnumerator<T>(source, new T[] { separator }, null, false);
    public static SpanSplitEnumerator<T> Split<T>(this ReadOnlySpan<T> source, ReadOnlySpan<T> separator) where T : IEquatable<T> => new SpanSplitEnumerator<T>(source, separator, null, true);
    public static SpanSplitEnumerator<T> SplitAny<T>(this ReadOnlySpan<T> source, [System.Diagnostics.CodeAnalysis.UnscopedRef] params ReadOnlySpan<T> separators) where T : IEquatable<T> => new SpanSplitEnumerator<T>(source, separators, null, false);
    public static SpanSplitEnumerator<T> SplitAny<T>(this ReadOnlySpan<T> source, SearchValues<T> separators) where T : IEquatable<T> => new SpanSplitEnumerator<T>(source, default, separators, false);

    /// <summary>Walks the ranges between separators.</summary>
    public ref struct SpanSplitEnumerator<T> : System.Collections.Generic.IEnumerator<Range> where T : IEquatable<T>
    {
        private readonly ReadOnlySpan<T> _source;
        private readonly ReadOnlySpan<T> _separators;
        private readonly SearchValues<T> _values;
        private readonly bool _whole;
        private int _start;
        private int _end;
        private int _next;

        internal SpanSplitEnumerator(ReadOnlySpan<T> source, ReadOnlySpan<T> separators, SearchValues<T> values, bool whole)
        {
            _source = source;
            _separators = separators;
            _values = values;
            _whole = whole;
            _start = 0;
            _end = 0;
            _next = 0;
        }

        public SpanSplitEnumerator<T> GetEnumerator() => this;
        public readonly ReadOnlySpan<T> Source => _source;
        public readonly Range Current => new Range(_start, _end);

        public bool MoveNext()
        {
            if (_next > _source.Length)
                return false;
            ReadOnlySpan<T> rest = _source.Slice(_next);
            int found;
            int length = 1;
            if (_values != null)
            {
                found = _values.Find(rest, false, false);
            }
            else if (_whole)
            {
                length = _separators.Length;
                found = length == 0 ? -1 : FindSequence(rest, _separators, null, false);
            }
            else if (_separators.Length == 0 && typeof(T) == typeof(char))
            {
                found = 0;
                while (found < rest.Length && !char.IsWhiteSpace((char)(object)rest[found]))
                    found++;
                if (found == rest.Length)
                    found = -1;
            }
            else
            {
                found = FindAny(rest, _separators, null, false, false);
            }
            _start = _next;
            if (found < 0)
            {
                _end = _source.Length;
                _next = _source.Length + 1;
            }
            else
            {
                _end = _next + found;
                _next = _end + length;
            }
            return true;
        }

        object System.Collections.IEnumerator.Current => Current;
        void System.Collections.IEnumerator.Reset() => throw new NotSupportedException();
        void IDisposable.Dispose() { }
    }

    public static int Split(this ReadOnlySpan<char> source, Span<Range> destination, char separator, StringSplitOptions options = StringSplitOptions.None) => SplitCore(source, destination, new ReadOnlySpan<char>(in separator), default, true, options);
    public static int Split(this ReadOnlySpan<char> source, Span<Range> destination, ReadOnlySpan<char> separator, StringSplitOptions options = StringSplitOptions.None) => SplitCore(source, destination, separator, default, true, options);
    public static int SplitAny(this ReadOnlySpan<char> source, Span<Range> destination, ReadOnlySpan<char> separators, StringSplitOptions options = StringSplitOptions.None) => SplitCore(source, destination, separators, default, false, options);
    public static int SplitAny(this ReadOnlySpan<char> source, Span<Range> destination, ReadOnlySpan<string> separators, StringSplitOptions options = StringSplitOptions.None) => SplitCore(source, destination, default, separators, false, options);

    // Finds the next separator at or after a position; its length comes back too. -1: none.
    private static int NextSeparator(ReadOnlySpan<char> source, int at, ReadOnlySpan<char> separators, ReadOnlySpan<string> texts, bool whole, out int length)
    {
        length = 1;
        for (; at < source.Length; at++)
        {
            if (whole)
            {
                length = separators.Length;
                if (length == 0)
                    return -1;
                if (source.Slice(at).StartsWith(separators))
                    return at;
                continue;
            }
            if (texts.Length > 0)
            {
                foreach (string text in texts)
                {
                    if (!string.IsNullOrEmpty(text) && source.Slice(at).StartsWith(text))
                    {
                        length = text.Length;
                        return at;
                    }
                }
                continue;
            }
            if (separators.Length == 0 ? char.IsWhiteSpace(source[at]) : FindValue(separators, source[at], null, false, false) >= 0)
                return at;
        }
        return -1;
    }

    private static int SplitCore(ReadOnlySpan<char> source, Span<Range> destination, ReadOnlySpan<char> separators, ReadOnlySpan<string> texts, bool whole, StringSplitOptions options)
    {
        if ((options & ~(StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) != 0)
            throw new ArgumentException(SR.Argument_InvalidFlag, nameof(options));
        if (destination.IsEmpty)
            return 0;
        bool trim = (options & StringSplitOptions.TrimEntries) != 0;
        bool skip = (options & StringSplitOptions.RemoveEmptyEntries) != 0;
        int count = 0;
        int start = 0;
        while (true)
        {
            int end = NextSeparator(source, start, separators, texts, whole, out int length);
            bool last = end < 0;
            if (last)
                end = source.Length;
            // The last range takes all that is left, unless only skipped parts are before it.
            if (!last && count == destination.Length - 1 && !(skip && IsEmptyPart(source, start, end, trim)))
            {
                end = source.Length;
                last = true;
            }
            int from = start;
            int to = end;
            if (trim)
            {
                while (from < to && char.IsWhiteSpace(source[from]))
                    from++;
                while (to > from && char.IsWhiteSpace(source[to - 1]))
                    to--;
            }
            if (from != to || !skip)
                destination[count++] = new Range(from, to);
            if (last || count == destination.Length)
                return count;
            start = end + length;
        }
    }

    private static bool IsEmptyPart(ReadOnlySpan<char> source, int start, int end, bool trim)
        => trim ? source.Slice(start, end - start).IsWhiteSpace() : start == end;

    public static bool TryWrite(this Span<char> destination, [InterpolatedStringHandlerArgument(nameof(destination))] ref TryWriteInterpolatedStringHandler handler, out int charsWritten)
    {
        charsWritten = handler._success ? handler._position : 0;
        return handler._success;
    }

    public static bool TryWrite(this Span<char> destination, IFormatProvider provider, [InterpolatedStringHandlerArgument(nameof(destination), nameof(provider))] ref TryWriteInterpolatedStringHandler handler, out int charsWritten)
        => TryWrite(destination, ref handler, out charsWritten);

    public static bool TryWrite<TArg0>(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, TArg0 arg0) => Number.TryCopy(string.Format(provider, format, arg0), destination, out charsWritten);
    public static bool TryWrite<TArg0, TArg1>(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, TArg0 arg0, TArg1 arg1) => Number.TryCopy(string.Format(provider, format, arg0, arg1), destination, out charsWritten);
    public static bool TryWrite<TArg0, TArg1, TArg2>(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, TArg0 arg0, TArg1 arg1, TArg2 arg2) => Number.TryCopy(string.Format(provider, format, arg0, arg1, arg2), destination, out charsWritten);
    public static bool TryWrite(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, params object[] args) => Number.TryCopy(string.Format(provider, format, args), destination, out charsWritten);
    public static bool TryWrite(this Span<char> destination, IFormatProvider provider, CompositeFormat format, out int charsWritten, params scoped ReadOnlySpan<object> args) => Number.TryCopy(string.Format(provider, format, args), destination, out charsWritten);

    /// <summary>Writes the parts of an interpolated string into a span while they fit.</summary>
    [InterpolatedStringHandler]
    public ref struct TryWriteInterpolatedStringHandler
    {
        private readonly Span<char> _destination;
        private readonly IFormatProvider _provider;
        internal int _position;
        internal bool _success;

        public TryWriteInterpolatedStringHandler(int literalLength, int formattedCount, Span<char> destination, out bool shouldAppend)
            : this(literalLength, formattedCount, destination, null, out shouldAppend) { }

        public TryWriteInterpolatedStringHandler(int literalLength, int formattedCount, Span<char> destination, IFormatProvider provider, out bool shouldAppend)
        {
            _destination = destination;
            _provider = provider;
            _position = 0;
            _success = shouldAppend = destination.Length >= literalLength;
        }

        private bool Put(scoped ReadOnlySpan<char> text, int alignment = 0)
        {
            int pad = Math.Max(Math.Abs(alignment) - text.Length, 0);
            if (text.Length + pad > _destination.Length - _position)
            {
                _success = false;
                return false;
            }
            if (alignment > 0)
            {
                _destination.Slice(_position, pad).Fill(' ');
                _position += pad;
            }
            text.CopyTo(_destination.Slice(_position));
            _position += text.Length;
            if (alignment < 0)
            {
                _destination.Slice(_position, pad).Fill(' ');
                _position += pad;
            }
            return true;
        }

        public bool AppendLiteral(string value) => Put(value);
        public bool AppendFormatted<T>(T value) => AppendFormatted(value, 0, null);
        public bool AppendFormatted<T>(T value, string format) => AppendFormatted(value, 0, format);
        public bool AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);

        public bool AppendFormatted<T>(T value, int alignment, string format)
        {
            if (_provider?.GetFormat(typeof(ICustomFormatter)) is ICustomFormatter custom)
                return Put(custom.Format(format, value, _provider), alignment);
            string text = value is IFormattable ? ((IFormattable)value).ToString(format, _provider) : value?.ToString();
            return Put(text, alignment);
        }

        public bool AppendFormatted(scoped ReadOnlySpan<char> value) => Put(value);
        public bool AppendFormatted(scoped ReadOnlySpan<char> value, int alignment = 0, string format = null) => Put(value, alignment);
        public bool AppendFormatted(string value) => AppendFormatted<string>(value, 0, null);
        public bool AppendFormatted(string value, int alignment = 0, string format = null) => AppendFormatted<string>(value, alignment, format);
        public bool AppendFormatted(object value, int alignment = 0, string format = null) => AppendFormatted<object>(value, alignment, format);
    }
}
