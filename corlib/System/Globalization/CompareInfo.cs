using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Text;

namespace System.Globalization;

/// <summary>Compares and searches text. Without language data every culture compares code units, with case folded where asked.</summary>
/// <remarks>This is what .NET does in its invariant mode: ordinal order, and ordinal order of the simple upper case when a case-insensitive option is set; other options change nothing.</remarks>
public sealed class CompareInfo : IDeserializationCallback
{
    private const CompareOptions Valid = CompareOptions.IgnoreCase | CompareOptions.IgnoreSymbols | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreWidth | CompareOptions.IgnoreKanaType | CompareOptions.StringSort | CompareOptions.NumericOrdering;

    private readonly string _name;

    internal CompareInfo(string name) { _name = name; }

    public static CompareInfo GetCompareInfo(int culture) => CultureInfo.GetCultureInfo(culture).CompareInfo;
    public static CompareInfo GetCompareInfo(string name) => CultureInfo.GetCultureInfo(name).CompareInfo;
    public static CompareInfo GetCompareInfo(int culture, Reflection.Assembly assembly) => GetCompareInfo(culture);
    public static CompareInfo GetCompareInfo(string name, Reflection.Assembly assembly) => GetCompareInfo(name);

    public static bool IsSortable(char ch) => true;
    public static bool IsSortable(string text) { ArgumentNullException.ThrowIfNull(text); return text.Length != 0; }
    public static bool IsSortable(ReadOnlySpan<char> text) => text.Length != 0;
    public static bool IsSortable(Rune value) => true;

    public string Name => _name;
    public int LCID => CultureInfo.GetCultureInfo(_name).LCID;
    public SortVersion Version => new SortVersion(0, default);
    void IDeserializationCallback.OnDeserialization(object sender) { }

    private static bool IgnoresCase(CompareOptions options)
    {
        if ((options & ~Valid) != 0 && options != CompareOptions.Ordinal && options != CompareOptions.OrdinalIgnoreCase)
            throw new ArgumentException(SR.Argument_InvalidFlag, nameof(options));
        return (options & (CompareOptions.IgnoreCase | CompareOptions.OrdinalIgnoreCase)) != 0;
    }

    public int Compare(string string1, string string2) => Compare(string1, string2, CompareOptions.None);

    public int Compare(string string1, string string2, CompareOptions options)
    {
        bool ignoreCase = IgnoresCase(options);
        if (string1 == null)
            return string2 == null ? 0 : -1;
        if (string2 == null)
            return 1;
        return Compare(string1.AsSpan(), string2.AsSpan(), ignoreCase);
    }

    public int Compare(ReadOnlySpan<char> string1, ReadOnlySpan<char> string2, CompareOptions options = CompareOptions.None) => Compare(string1, string2, IgnoresCase(options));

    private static int Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b, bool ignoreCase)
        => ignoreCase ? Ordinal.CompareIgnoreCase(a, b) : SpanHelpers.SequenceCompareTo(ref a._reference, a.Length, ref b._reference, b.Length);

    public int Compare(string string1, int offset1, int length1, string string2, int offset2, int length2) => Compare(string1, offset1, length1, string2, offset2, length2, CompareOptions.None);
    public int Compare(string string1, int offset1, string string2, int offset2) => Compare(string1, offset1, string2, offset2, CompareOptions.None);
    public int Compare(string string1, int offset1, string string2, int offset2, CompareOptions options)
        => Compare(string1, offset1, string1 == null ? 0 : string1.Length - offset1, string2, offset2, string2 == null ? 0 : string2.Length - offset2, options);

    public int Compare(string string1, int offset1, int length1, string string2, int offset2, int length2, CompareOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length1);
        ArgumentOutOfRangeException.ThrowIfNegative(length2);
        ArgumentOutOfRangeException.ThrowIfNegative(offset1);
        ArgumentOutOfRangeException.ThrowIfNegative(offset2);
        if (offset1 > (string1 == null ? 0 : string1.Length) - length1)
            throw new ArgumentOutOfRangeException(nameof(string1), SR.ArgumentOutOfRange_OffsetLength);
        if (offset2 > (string2 == null ? 0 : string2.Length) - length2)
            throw new ArgumentOutOfRangeException(nameof(string2), SR.ArgumentOutOfRange_OffsetLength);
        bool ignoreCase = IgnoresCase(options);
        if (string1 == null)
            return string2 == null ? 0 : -1;
        if (string2 == null)
            return 1;
        return Compare(string1.AsSpan(offset1, length1), string2.AsSpan(offset2, length2), ignoreCase);
    }

    public bool IsPrefix(string source, string prefix) => IsPrefix(source, prefix, CompareOptions.None);

    public bool IsPrefix(string source, string prefix, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(prefix);
        return IsPrefix(source.AsSpan(), prefix.AsSpan(), options);
    }

    public bool IsPrefix(ReadOnlySpan<char> source, ReadOnlySpan<char> prefix, CompareOptions options = CompareOptions.None)
        => source.Length >= prefix.Length && Compare(source.Slice(0, prefix.Length), prefix, IgnoresCase(options)) == 0;

    public bool IsPrefix(ReadOnlySpan<char> source, ReadOnlySpan<char> prefix, CompareOptions options, out int matchLength)
    {
        bool matches = IsPrefix(source, prefix, options);
        matchLength = matches ? prefix.Length : 0;
        return matches;
    }

    public bool IsSuffix(string source, string suffix) => IsSuffix(source, suffix, CompareOptions.None);

    public bool IsSuffix(string source, string suffix, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(suffix);
        return IsSuffix(source.AsSpan(), suffix.AsSpan(), options);
    }

    public bool IsSuffix(ReadOnlySpan<char> source, ReadOnlySpan<char> suffix, CompareOptions options = CompareOptions.None)
        => source.Length >= suffix.Length && Compare(source.Slice(source.Length - suffix.Length), suffix, IgnoresCase(options)) == 0;

    public bool IsSuffix(ReadOnlySpan<char> source, ReadOnlySpan<char> suffix, CompareOptions options, out int matchLength)
    {
        bool matches = IsSuffix(source, suffix, options);
        matchLength = matches ? suffix.Length : 0;
        return matches;
    }

    private static string Text(string s, string name) => s ?? throw new ArgumentNullException(name);

    public int IndexOf(string source, char value) => IndexOf(source, value, CompareOptions.None);
    public int IndexOf(string source, string value) => IndexOf(source, value, CompareOptions.None);
    public int IndexOf(string source, char value, CompareOptions options) => IndexOf(Text(source, nameof(source)).AsSpan(), new ReadOnlySpan<char>(in value), options);
    public int IndexOf(string source, string value, CompareOptions options) => IndexOf(Text(source, nameof(source)).AsSpan(), Text(value, nameof(value)).AsSpan(), options);
    public int IndexOf(string source, char value, int startIndex) => IndexOf(source, value, startIndex, CompareOptions.None);
    public int IndexOf(string source, string value, int startIndex) => IndexOf(source, value, startIndex, CompareOptions.None);
    public int IndexOf(string source, char value, int startIndex, CompareOptions options) => IndexOf(source, value, startIndex, Text(source, nameof(source)).Length - startIndex, options);
    public int IndexOf(string source, string value, int startIndex, CompareOptions options) => IndexOf(source, value, startIndex, Text(source, nameof(source)).Length - startIndex, options);
    public int IndexOf(string source, char value, int startIndex, int count) => IndexOf(source, value, startIndex, count, CompareOptions.None);
    public int IndexOf(string source, string value, int startIndex, int count) => IndexOf(source, value, startIndex, count, CompareOptions.None);
    public int IndexOf(string source, char value, int startIndex, int count, CompareOptions options) => Shift(IndexOf(Part(source, startIndex, count), new ReadOnlySpan<char>(in value), options), startIndex);
    public int IndexOf(string source, string value, int startIndex, int count, CompareOptions options) => Shift(IndexOf(Part(source, startIndex, count), Text(value, nameof(value)), options), startIndex);

    private static int Shift(int found, int by) => found < 0 ? found : found + by;

    private static ReadOnlySpan<char> Part(string source, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        if ((uint)startIndex > (uint)source.Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if ((uint)count > (uint)(source.Length - startIndex))
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        return source.AsSpan(startIndex, count);
    }

    public int IndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options = CompareOptions.None)
        => IgnoresCase(options) ? Ordinal.IndexOfIgnoreCase(source, value) : SpanHelpers.IndexOf(source, value);

    public int IndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options, out int matchLength)
    {
        int found = IndexOf(source, value, options);
        matchLength = found < 0 ? 0 : value.Length;
        return found;
    }

    public int IndexOf(ReadOnlySpan<char> source, Rune value, CompareOptions options = CompareOptions.None) => IndexOf(source, value.ToString(), options);

    public int LastIndexOf(string source, char value) => LastIndexOf(source, value, CompareOptions.None);
    public int LastIndexOf(string source, string value) => LastIndexOf(source, value, CompareOptions.None);
    public int LastIndexOf(string source, char value, CompareOptions options) => LastIndexOf(Text(source, nameof(source)).AsSpan(), new ReadOnlySpan<char>(in value), options);
    public int LastIndexOf(string source, string value, CompareOptions options) => LastIndexOf(Text(source, nameof(source)).AsSpan(), Text(value, nameof(value)).AsSpan(), options);
    public int LastIndexOf(string source, char value, int startIndex) => LastIndexOf(source, value, startIndex, startIndex + 1, CompareOptions.None);
    public int LastIndexOf(string source, string value, int startIndex) => LastIndexOf(source, value, startIndex, startIndex + 1, CompareOptions.None);
    public int LastIndexOf(string source, char value, int startIndex, CompareOptions options) => LastIndexOf(source, value, startIndex, startIndex + 1, options);
    public int LastIndexOf(string source, string value, int startIndex, CompareOptions options) => LastIndexOf(source, value, startIndex, startIndex + 1, options);
    public int LastIndexOf(string source, char value, int startIndex, int count) => LastIndexOf(source, value, startIndex, count, CompareOptions.None);
    public int LastIndexOf(string source, string value, int startIndex, int count) => LastIndexOf(source, value, startIndex, count, CompareOptions.None);
    public int LastIndexOf(string source, char value, int startIndex, int count, CompareOptions options) => LastIndexOf(source, value.ToString(), startIndex, count, options);

    public int LastIndexOf(string source, string value, int startIndex, int count, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.LastIndexOf(value, startIndex, count, IgnoresCase(options) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    public int LastIndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options = CompareOptions.None)
        => IgnoresCase(options) ? Ordinal.LastIndexOfIgnoreCase(source, value) : SpanHelpers.LastIndexOf(source, value);

    public int LastIndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options, out int matchLength)
    {
        int found = LastIndexOf(source, value, options);
        matchLength = found < 0 ? 0 : value.Length;
        return found;
    }

    public int LastIndexOf(ReadOnlySpan<char> source, Rune value, CompareOptions options = CompareOptions.None) => LastIndexOf(source, value.ToString(), options);

    public SortKey GetSortKey(string source) => GetSortKey(source, CompareOptions.None);
    public SortKey GetSortKey(string source, CompareOptions options) => throw new NotImplementedException("CompareInfo.GetSortKey");
    public int GetSortKey(ReadOnlySpan<char> source, Span<byte> destination, CompareOptions options = CompareOptions.None) => throw new NotImplementedException("CompareInfo.GetSortKey");
    public int GetSortKeyLength(ReadOnlySpan<char> source, CompareOptions options = CompareOptions.None) => source.Length * 2;

    public int GetHashCode(string source, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return GetHashCode(source.AsSpan(), options);
    }

    public int GetHashCode(ReadOnlySpan<char> source, CompareOptions options)
        => IgnoresCase(options) ? Ordinal.GetHashCodeIgnoreCase(source) : string.GetHashCode(source);

    public override bool Equals(object value) => value is CompareInfo other && _name == other._name;
    public override int GetHashCode() => _name.GetHashCode();
    public override string ToString() => "CompareInfo - " + _name;
}
