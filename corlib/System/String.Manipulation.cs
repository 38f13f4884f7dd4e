using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace System;

public partial class String
{
    private static string AllocateChecked(long length)
    {
        if (length > int.MaxValue)
            throw new OutOfMemoryException();
        return FastAllocateString((int)length);
    }

    private static void CopyInto(string destination, int at, string source)
        => Buffer.Memmove(ref Unsafe.Add(ref destination._firstChar, at), ref source._firstChar, (nuint)source.Length);

    public static string Concat(object arg0) => arg0?.ToString() ?? Empty;
    public static string Concat(object arg0, object arg1) => Concat(arg0?.ToString(), arg1?.ToString());
    public static string Concat(object arg0, object arg1, object arg2) => Concat(arg0?.ToString(), arg1?.ToString(), arg2?.ToString());

    public static string Concat(params object[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return Concat((ReadOnlySpan<object>)args);
    }

    public static string Concat(params ReadOnlySpan<object> args)
    {
        string[] parts = new string[args.Length];
        for (int i = 0; i < args.Length; i++)
            parts[i] = args[i]?.ToString();
        return Concat((ReadOnlySpan<string>)parts);
    }

    public static string Concat<T>(IEnumerable<T> values) => Join("", values);
    public static string Concat(IEnumerable<string> values) => Join("", values);

    public static string Concat(string str0, string str1)
    {
        if (IsNullOrEmpty(str0))
            return str1 ?? Empty;
        if (IsNullOrEmpty(str1))
            return str0;
        string result = AllocateChecked((long)str0.Length + str1.Length);
        CopyInto(result, 0, str0);
        CopyInto(result, str0.Length, str1);
        return result;
    }

    public static string Concat(string str0, string str1, string str2)
    {
        if (IsNullOrEmpty(str0))
            return Concat(str1, str2);
        if (IsNullOrEmpty(str1))
            return Concat(str0, str2);
        if (IsNullOrEmpty(str2))
            return Concat(str0, str1);
        string result = AllocateChecked((long)str0.Length + str1.Length + str2.Length);
        CopyInto(result, 0, str0);
        CopyInto(result, str0.Length, str1);
        CopyInto(result, str0.Length + str1.Length, str2);
        return result;
    }

    public static string Concat(string str0, string str1, string str2, string str3)
    {
        if (IsNullOrEmpty(str0))
            return Concat(str1, str2, str3);
        if (IsNullOrEmpty(str1))
            return Concat(str0, str2, str3);
        if (IsNullOrEmpty(str2))
            return Concat(str0, str1, str3);
        if (IsNullOrEmpty(str3))
            return Concat(str0, str1, str2);
        string result = AllocateChecked((long)str0.Length + str1.Length + str2.Length + str3.Length);
        CopyInto(result, 0, str0);
        CopyInto(result, str0.Length, str1);
        CopyInto(result, str0.Length + str1.Length, str2);
        CopyInto(result, str0.Length + str1.Length + str2.Length, str3);
        return result;
    }

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1) => ConcatSpans(str0, str1, default, default);
    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1, ReadOnlySpan<char> str2) => ConcatSpans(str0, str1, str2, default);
    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1, ReadOnlySpan<char> str2, ReadOnlySpan<char> str3) => ConcatSpans(str0, str1, str2, str3);

    private static string ConcatSpans(ReadOnlySpan<char> a, ReadOnlySpan<char> b, ReadOnlySpan<char> c, ReadOnlySpan<char> d)
    {
        long length = (long)a.Length + b.Length + c.Length + d.Length;
        if (length == 0)
            return Empty;
        string result = AllocateChecked(length);
        Span<char> rest = new Span<char>(ref result._firstChar, (int)length);
        a.CopyTo(rest);
        rest = rest.Slice(a.Length);
        b.CopyTo(rest);
        rest = rest.Slice(b.Length);
        c.CopyTo(rest);
        d.CopyTo(rest.Slice(c.Length));
        return result;
    }

    public static string Concat(params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Concat((ReadOnlySpan<string>)values);
    }

    public static string Concat(params ReadOnlySpan<string> values)
    {
        long total = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] != null)
                total += values[i].Length;
        }
        if (total == 0)
            return Empty;
        string result = AllocateChecked(total);
        int at = 0;
        for (int i = 0; i < values.Length; i++)
        {
            string value = values[i];
            // Another thread may have changed the array between the passes.
            if (value == null)
                continue;
            if (value.Length > (int)total - at)
                return Concat((ReadOnlySpan<string>)values.ToArray());
            CopyInto(result, at, value);
            at += value.Length;
        }
        return at == (int)total ? result : result.Substring(0, at);
    }

    /// <summary>Replaces {index[,alignment][:format]} items. Throws FormatException for a bad format.</summary>
    public static string Format([StringSyntax("CompositeFormat")] string format, object arg0) => FormatCore(null, format, new object[] { arg0 });
    public static string Format([StringSyntax("CompositeFormat")] string format, object arg0, object arg1) => FormatCore(null, format, new object[] { arg0, arg1 });
    public static string Format([StringSyntax("CompositeFormat")] string format, object arg0, object arg1, object arg2) => FormatCore(null, format, new object[] { arg0, arg1, arg2 });
    public static string Format([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object> args) => FormatCore(null, format, args);
    public static string Format(IFormatProvider provider, [StringSyntax("CompositeFormat")] string format, object arg0) => FormatCore(provider, format, new object[] { arg0 });
    public static string Format(IFormatProvider provider, [StringSyntax("CompositeFormat")] string format, object arg0, object arg1) => FormatCore(provider, format, new object[] { arg0, arg1 });
    public static string Format(IFormatProvider provider, [StringSyntax("CompositeFormat")] string format, object arg0, object arg1, object arg2) => FormatCore(provider, format, new object[] { arg0, arg1, arg2 });
    public static string Format(IFormatProvider provider, [StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object> args) => FormatCore(provider, format, args);

    public static string Format([StringSyntax("CompositeFormat")] string format, params object[] args) => Format((IFormatProvider)null, format, args);

    public static string Format(IFormatProvider provider, [StringSyntax("CompositeFormat")] string format, params object[] args)
    {
        if (args == null)
            throw new ArgumentNullException(format == null ? nameof(format) : nameof(args));
        return FormatCore(provider, format, args);
    }

    public static string Format<TArg0>(IFormatProvider provider, CompositeFormat format, TArg0 arg0) => Format(provider, format, new object[] { arg0 });
    public static string Format<TArg0, TArg1>(IFormatProvider provider, CompositeFormat format, TArg0 arg0, TArg1 arg1) => Format(provider, format, new object[] { arg0, arg1 });
    public static string Format<TArg0, TArg1, TArg2>(IFormatProvider provider, CompositeFormat format, TArg0 arg0, TArg1 arg1, TArg2 arg2) => Format(provider, format, new object[] { arg0, arg1, arg2 });
    public static string Format(IFormatProvider provider, CompositeFormat format, params object[] args)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(args);
        return FormatCore(provider, format.Format, args);
    }

    public static string Format(IFormatProvider provider, CompositeFormat format, params ReadOnlySpan<object> args)
    {
        ArgumentNullException.ThrowIfNull(format);
        return FormatCore(provider, format.Format, args);
    }

    private static string FormatCore(IFormatProvider provider, string format, ReadOnlySpan<object> args)
    {
        ArgumentNullException.ThrowIfNull(format);
        CharBuffer buffer = new CharBuffer(stackalloc char[256]);
        CompositeFormatting.Append(ref buffer, provider, format, args);
        return buffer.ToStringAndFree();
    }

    public string Insert(int startIndex, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)startIndex, (uint)Length, nameof(startIndex));
        return ConcatSpans(this.AsSpan(0, startIndex), value, this.AsSpan(startIndex), default);
    }

    public static string Join(char separator, params string[] value) { ArgumentNullException.ThrowIfNull(value); return JoinCore(new ReadOnlySpan<char>(in separator), value); }
    public static string Join(char separator, params ReadOnlySpan<string> value) => JoinCore(new ReadOnlySpan<char>(in separator), value);
    public static string Join(string separator, params string[] value) { ArgumentNullException.ThrowIfNull(value); return JoinCore(separator, value); }
    public static string Join(string separator, params ReadOnlySpan<string> value) => JoinCore(separator, value);

    public static string Join(char separator, string[] value, int startIndex, int count)
        => JoinRange(new ReadOnlySpan<char>(in separator), value, startIndex, count);

    public static string Join(string separator, string[] value, int startIndex, int count)
        => JoinRange(separator, value, startIndex, count);

    private static string JoinRange(ReadOnlySpan<char> separator, string[] value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (startIndex > value.Length - count)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexCountBuffer);
        return JoinCore(separator, new ReadOnlySpan<string>(value, startIndex, count));
    }

    public static string Join(char separator, params object[] values) { ArgumentNullException.ThrowIfNull(values); return JoinObjects(new ReadOnlySpan<char>(in separator), values); }
    public static string Join(char separator, params ReadOnlySpan<object> values) => JoinObjects(new ReadOnlySpan<char>(in separator), values);
    public static string Join(string separator, params object[] values) { ArgumentNullException.ThrowIfNull(values); return JoinObjects(separator, values); }
    public static string Join(string separator, params ReadOnlySpan<object> values) => JoinObjects(separator, values);

    private static string JoinObjects(ReadOnlySpan<char> separator, ReadOnlySpan<object> values)
    {
        if (values.Length == 0)
            return Empty;
        CharBuffer buffer = new CharBuffer(stackalloc char[256]);
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0)
                buffer.Append(separator);
            buffer.Append(values[i]?.ToString());
        }
        return buffer.ToStringAndFree();
    }

    public static string Join<T>(char separator, IEnumerable<T> values) => JoinEnumerable(new ReadOnlySpan<char>(in separator), values);
    public static string Join<T>(string separator, IEnumerable<T> values) => JoinEnumerable(separator, values);

    private static string JoinEnumerable<T>(ReadOnlySpan<char> separator, IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values is string[] strings)
            return JoinCore(separator, strings);
        using IEnumerator<T> e = values.GetEnumerator();
        if (!e.MoveNext())
            return Empty;
        T first = e.Current;
        string text = first?.ToString();
        if (!e.MoveNext())
            return text ?? Empty;
        CharBuffer buffer = new CharBuffer(stackalloc char[256]);
        buffer.Append(text);
        do
        {
            buffer.Append(separator);
            T item = e.Current;
            buffer.Append(item?.ToString());
        }
        while (e.MoveNext());
        return buffer.ToStringAndFree();
    }

    public static string Join(string separator, IEnumerable<string> values)
    {
        if (values is List<string> list)
            return JoinCore(separator, CollectionsMarshal.AsSpan(list));
        return JoinEnumerable<string>(separator, values);
    }

    private static string JoinCore(ReadOnlySpan<char> separator, ReadOnlySpan<string> values)
    {
        if (values.Length <= 1)
            return values.Length == 0 ? Empty : values[0] ?? Empty;
        long total = (long)(values.Length - 1) * separator.Length;
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] != null)
                total += values[i].Length;
        }
        if (total == 0)
            return Empty;
        string result = AllocateChecked(total);
        Span<char> rest = new Span<char>(ref result._firstChar, (int)total);
        for (int i = 0; i < values.Length; i++)
        {
            string value = values[i];
            if (value != null)
            {
                // Another thread may have changed the array between the passes.
                if (value.Length > rest.Length)
                    return JoinCore(separator, (ReadOnlySpan<string>)values.ToArray());
                value.CopyTo(rest);
                rest = rest.Slice(value.Length);
            }
            if (i < values.Length - 1)
            {
                separator.CopyTo(rest);
                rest = rest.Slice(separator.Length);
            }
        }
        return result;
    }

    public string PadLeft(int totalWidth) => PadLeft(totalWidth, ' ');

    public string PadLeft(int totalWidth, char paddingChar)
    {
        if (totalWidth < 0)
            ThrowHelper.OutOfRange("totalWidth", SR.ArgumentOutOfRange_NeedNonNegNum);
        int pad = totalWidth - Length;
        if (pad <= 0)
            return this;
        string result = FastAllocateString(totalWidth);
        new Span<char>(ref result._firstChar, pad).Fill(paddingChar);
        CopyInto(result, pad, this);
        return result;
    }

    public string PadRight(int totalWidth) => PadRight(totalWidth, ' ');

    public string PadRight(int totalWidth, char paddingChar)
    {
        if (totalWidth < 0)
            ThrowHelper.OutOfRange("totalWidth", SR.ArgumentOutOfRange_NeedNonNegNum);
        int pad = totalWidth - Length;
        if (pad <= 0)
            return this;
        string result = FastAllocateString(totalWidth);
        CopyInto(result, 0, this);
        new Span<char>(ref Unsafe.Add(ref result._firstChar, Length), pad).Fill(paddingChar);
        return result;
    }

    public string Remove(int startIndex, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > Length - startIndex)
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_IndexCount);
        if (count == 0)
            return this;
        return ConcatSpans(this.AsSpan(0, startIndex), this.AsSpan(startIndex + count), default, default);
    }

    public string Remove(int startIndex)
    {
        if ((uint)startIndex > (uint)Length)
            throw new ArgumentOutOfRangeException(nameof(startIndex), startIndex < 0 ? SR.ArgumentOutOfRange_StartIndex : SR.ArgumentOutOfRange_StartIndexLargerThanLength);
        return Substring(0, startIndex);
    }

    public string Replace(string oldValue, string newValue, bool ignoreCase, CultureInfo culture)
        => ReplaceCulture(oldValue, newValue, (culture ?? CultureInfo.CurrentCulture).CompareInfo, ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None);

    public string Replace(string oldValue, string newValue, StringComparison comparisonType)
    {
        CheckComparison(comparisonType);
        switch (comparisonType)
        {
            case StringComparison.Ordinal:
                return Replace(oldValue, newValue);
            case StringComparison.OrdinalIgnoreCase:
                return ReplaceCulture(oldValue, newValue, CultureInfo.InvariantCulture.CompareInfo, CompareOptions.OrdinalIgnoreCase);
            default:
                return ReplaceCulture(oldValue, newValue, CultureOf(comparisonType).CompareInfo, OptionsOf(comparisonType));
        }
    }

    private string ReplaceCulture(string oldValue, string newValue, CompareInfo compare, CompareOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(oldValue);
        CharBuffer buffer = new CharBuffer(stackalloc char[256]);
        int at = 0;
        bool any = false;
        while (at <= Length)
        {
            int found = compare.IndexOf(this.AsSpan(at), oldValue, options, out int matched);
            if (found < 0 || matched == 0)
                break;
            buffer.Append(this.AsSpan(at, found));
            buffer.Append(newValue);
            at += found + matched;
            any = true;
        }
        if (!any)
            return this;
        buffer.Append(this.AsSpan(at));
        return buffer.ToStringAndFree();
    }

    public string Replace(char oldChar, char newChar)
    {
        if (oldChar == newChar)
            return this;
        int first = IndexOf(oldChar);
        if (first < 0)
            return this;
        string result = FastAllocateString(Length);
        CopyInto(result, 0, this);
        ref char p = ref result._firstChar;
        for (int i = first; i < result.Length; i++)
        {
            if (Unsafe.Add(ref p, i) == oldChar)
                Unsafe.Add(ref p, i) = newChar;
        }
        return result;
    }

    public string Replace(Rune oldRune, Rune newRune) => oldRune == newRune ? this : Replace(oldRune.ToString(), newRune.ToString());

    /// <summary>Replaces every ordinal occurrence. Throws ArgumentException for an empty text to look for.</summary>
    public string Replace(string oldValue, string newValue)
    {
        ArgumentException.ThrowIfNullOrEmpty(oldValue);
        newValue ??= Empty;
        int found = IndexOf(oldValue, StringComparison.Ordinal);
        if (found < 0)
            return this;
        CharBuffer buffer = new CharBuffer(stackalloc char[256]);
        int at = 0;
        ReadOnlySpan<char> text = this;
        do
        {
            buffer.Append(text.Slice(at, found));
            buffer.Append(newValue);
            at += found + oldValue.Length;
            found = SpanHelpers.IndexOf(text.Slice(at), oldValue);
        }
        while (found >= 0);
        buffer.Append(text.Slice(at));
        return buffer.ToStringAndFree();
    }

    /// <summary>Replaces every line break (CR, LF, CRLF, FF, NEL, LS, PS) by the platform's.</summary>
    public string ReplaceLineEndings() => ReplaceLineEndings("\n");

    public string ReplaceLineEndings(string replacementText)
    {
        ArgumentNullException.ThrowIfNull(replacementText);
        CharBuffer buffer = new CharBuffer(stackalloc char[256]);
        int at = 0;
        for (int i = 0; i < Length; i++)
        {
            char c = this[i];
            if (c != '\r' && c != '\n' && c != '\f' && c != '\u0085' && c != '\u2028' && c != '\u2029')
                continue;
            buffer.Append(this.AsSpan(at, i - at));
            buffer.Append(replacementText);
            if (c == '\r' && i + 1 < Length && this[i + 1] == '\n')
                i++;
            at = i + 1;
        }
        if (at == 0)
            return this;
        buffer.Append(this.AsSpan(at));
        return buffer.ToStringAndFree();
    }

    public string[] Split(params char[] separator) => SplitCore(separator, int.MaxValue, StringSplitOptions.None);
    public string[] Split(params ReadOnlySpan<char> separator) => SplitCore(separator, int.MaxValue, StringSplitOptions.None);
    public string[] Split(char separator, StringSplitOptions options = StringSplitOptions.None) => SplitCore(new ReadOnlySpan<char>(in separator), int.MaxValue, options);
    public string[] Split(char separator, int count, StringSplitOptions options = StringSplitOptions.None) => SplitCore(new ReadOnlySpan<char>(in separator), count, options);
    public string[] Split(Rune separator, StringSplitOptions options = StringSplitOptions.None) => Split(separator.ToString(), options);
    public string[] Split(Rune separator, int count, StringSplitOptions options = StringSplitOptions.None) => Split(separator.ToString(), count, options);
    public string[] Split(char[] separator, int count) => SplitCore(separator, count, StringSplitOptions.None);
    public string[] Split(char[] separator, StringSplitOptions options) => SplitCore(separator, int.MaxValue, options);
    public string[] Split(char[] separator, int count, StringSplitOptions options) => SplitCore(separator, count, options);
    public string[] Split(string separator, StringSplitOptions options = StringSplitOptions.None) => SplitStrings(separator, null, int.MaxValue, options);
    public string[] Split(string separator, int count, StringSplitOptions options = StringSplitOptions.None) => SplitStrings(separator, null, count, options);
    public string[] Split(string[] separator, StringSplitOptions options) => SplitStrings(null, separator, int.MaxValue, options);
    public string[] Split(string[] separator, int count, StringSplitOptions options) => SplitStrings(null, separator, count, options);

    private static void CheckSplit(int count, StringSplitOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if ((options & ~(StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) != 0)
            throw new ArgumentException(SR.Argument_InvalidFlag, nameof(options));
    }

    private string[] SplitCore(ReadOnlySpan<char> separators, int count, StringSplitOptions options)
    {
        CheckSplit(count, options);
        SplitCollector parts = new SplitCollector(this, count, options);
        if (parts.Trivial(out string[] trivial))
            return trivial;
        if (separators.Length == 0)
        {
            for (int i = 0; i < Length; i++)
            {
                if (char.IsWhiteSpace(this[i]) && !parts.Cut(i, 1))
                    break;
            }
        }
        else
        {
            int at = 0;
            while (at < Length)
            {
                int found = separators.Length == 1
                    ? SpanHelpers.IndexOfChar(ref Unsafe.Add(ref _firstChar, at), separators[0], Length - at)
                    : this.AsSpan(at).IndexOfAny(separators);
                if (found < 0 || !parts.Cut(at + found, 1))
                    break;
                at += found + 1;
            }
        }
        return parts.Finish();
    }

    private string[] SplitStrings(string single, string[] several, int count, StringSplitOptions options)
    {
        CheckSplit(count, options);
        if (several != null ? several.Length == 0 : single == null)
            return SplitCore(default, count, options);
        SplitCollector parts = new SplitCollector(this, count, options);
        if (parts.Trivial(out string[] trivial))
            return trivial;
        if (several == null)
        {
            if (single.Length == 0)
                return parts.Finish();
            int at = 0;
            while (true)
            {
                int found = SpanHelpers.IndexOf(this.AsSpan(at), single);
                if (found < 0 || !parts.Cut(at + found, single.Length))
                    break;
                at += found + single.Length;
            }
            return parts.Finish();
        }
        for (int i = 0; i < Length; i++)
        {
            for (int j = 0; j < several.Length; j++)
            {
                string separator = several[j];
                if (IsNullOrEmpty(separator) || separator[0] != this[i] || separator.Length > Length - i)
                    continue;
                if (!this.AsSpan(i, separator.Length).SequenceEqual(separator))
                    continue;
                if (!parts.Cut(i, separator.Length))
                    return parts.Finish();
                i += separator.Length - 1;
                break;
            }
        }
        return parts.Finish();
    }

    /// <summary>Collects the pieces of a split and applies its options.</summary>
    private struct SplitCollector
    {
        private readonly string _text;
        private readonly int _limit;
        private readonly bool _trim;
        private readonly bool _skipEmpty;
        private string[] _parts;
        private int _count;
        private int _start;

        internal SplitCollector(string text, int limit, StringSplitOptions options)
        {
            _text = text;
            _limit = limit;
            _trim = (options & StringSplitOptions.TrimEntries) != 0;
            _skipEmpty = (options & StringSplitOptions.RemoveEmptyEntries) != 0;
            _parts = null;
            _count = 0;
            _start = 0;
        }

        // A count of 0 or 1 and an empty text need no search.
        internal bool Trivial(out string[] result)
        {
            result = null;
            if (_limit > 1 && _text.Length > 0)
                return false;
            if (_limit == 0)
            {
                result = Array.Empty<string>();
                return true;
            }
            string whole = _trim ? _text.Trim() : _text;
            result = whole.Length == 0 && _skipEmpty ? Array.Empty<string>() : new string[] { whole };
            return true;
        }

        /// <summary>Ends a piece at a separator; false when the rest must stay in one piece.</summary>
        internal bool Cut(int at, int length)
        {
            // Skipped pieces do not count, so the limit is asked before each real piece.
            if (_count == _limit - 1)
            {
                if (!_skipEmpty || !IsSkipped(_start, at))
                    return false;
                _start = at + length;
                return true;
            }
            Add(_start, at);
            _start = at + length;
            if (_count == _limit - 1 && !_skipEmpty)
                return false;
            return true;
        }

        private bool IsSkipped(int start, int end)
        {
            if (_trim)
                return _text.AsSpan(start, end - start).Trim().Length == 0;
            return start == end;
        }

        private void Add(int start, int end)
        {
            if (_trim)
            {
                while (start < end && char.IsWhiteSpace(_text[start]))
                    start++;
                while (end > start && char.IsWhiteSpace(_text[end - 1]))
                    end--;
            }
            if (start == end && _skipEmpty)
                return;
            if (_parts == null)
                _parts = new string[8];
            else if (_count == _parts.Length)
                Array.Resize(ref _parts, _count * 2);
            _parts[_count++] = _text.Substring(start, end - start);
        }

        internal string[] Finish()
        {
            Add(_start, _text.Length);
            if (_count == 0)
                return Array.Empty<string>();
            if (_parts.Length != _count)
                Array.Resize(ref _parts, _count);
            return _parts;
        }
    }

    public string Substring(int startIndex) => Substring(startIndex, Length - startIndex);

    public string Substring(int startIndex, int length)
    {
        int own = Length;
        if ((uint)startIndex > (uint)own || (uint)length > (uint)(own - startIndex))
            ThrowSubstring(startIndex, length);
        if (length == own)
            return this;
        if (length == 0)
            return Empty;
        string result = FastAllocateString(length);
        Buffer.Memmove(ref result._firstChar, ref Unsafe.Add(ref _firstChar, startIndex), (nuint)(uint)length);
        return result;
    }

    private void ThrowSubstring(int startIndex, int length)
    {
        if (startIndex < 0)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_StartIndex);
        if (startIndex > Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_StartIndexLargerThanLength);
        if (length < 0)
            ThrowHelper.OutOfRange("length", SR.ArgumentOutOfRange_NegativeLength);
        ThrowHelper.OutOfRange("length", SR.ArgumentOutOfRange_IndexLength);
    }

    public string ToLower() => CultureInfo.CurrentCulture.TextInfo.ToLower(this);
    public string ToLower(CultureInfo culture) => (culture ?? CultureInfo.CurrentCulture).TextInfo.ToLower(this);
    public string ToLowerInvariant() => TextInfo.ToLowerInvariant(this);
    public string ToUpper() => CultureInfo.CurrentCulture.TextInfo.ToUpper(this);
    public string ToUpper(CultureInfo culture) => (culture ?? CultureInfo.CurrentCulture).TextInfo.ToUpper(this);
    public string ToUpperInvariant() => TextInfo.ToUpperInvariant(this);

    private string Part(ReadOnlySpan<char> part) => part.Length == Length ? this : part.ToString();

    public string Trim() => Part(this.AsSpan().Trim());
    public string Trim(char trimChar) => Part(this.AsSpan().Trim(trimChar));
    public string Trim(params char[] trimChars) => trimChars == null || trimChars.Length == 0 ? Trim() : Part(this.AsSpan().Trim(trimChars));
    public string TrimStart() => Part(this.AsSpan().TrimStart());
    public string TrimStart(char trimChar) => Part(this.AsSpan().TrimStart(trimChar));
    public string TrimStart(params char[] trimChars) => trimChars == null || trimChars.Length == 0 ? TrimStart() : Part(this.AsSpan().TrimStart(trimChars));
    public string TrimEnd() => Part(this.AsSpan().TrimEnd());
    public string TrimEnd(char trimChar) => Part(this.AsSpan().TrimEnd(trimChar));
    public string TrimEnd(params char[] trimChars) => trimChars == null || trimChars.Length == 0 ? TrimEnd() : Part(this.AsSpan().TrimEnd(trimChars));
}
