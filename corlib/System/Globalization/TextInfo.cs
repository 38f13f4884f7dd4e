using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Text;

namespace System.Globalization;

/// <summary>Case mapping of a culture.</summary>
public sealed class TextInfo : ICloneable, IDeserializationCallback
{
    private readonly string _cultureName;
    private bool _readOnly;
    private string _listSeparator = ",";

    internal static readonly TextInfo Invariant = new TextInfo("") { _readOnly = true };

    internal TextInfo(string cultureName) { _cultureName = cultureName; }

    // Turkish and Azeri map the dotted and dotless i their own way.
    private bool IsTurkic => _cultureName.StartsWith("tr", StringComparison.Ordinal) || _cultureName.StartsWith("az", StringComparison.Ordinal);

    public int ANSICodePage => 1252;
    public int OEMCodePage => 437;
    public int MacCodePage => 10000;
    public int EBCDICCodePage => 37;
    public int LCID => CultureInfo.GetCultureInfo(_cultureName).LCID;
    public string CultureName => _cultureName;
    public bool IsReadOnly => _readOnly;
    public bool IsRightToLeft => _cultureName.StartsWith("ar", StringComparison.Ordinal) || _cultureName.StartsWith("he", StringComparison.Ordinal) || _cultureName.StartsWith("fa", StringComparison.Ordinal) || _cultureName.StartsWith("ur", StringComparison.Ordinal);

    public string ListSeparator
    {
        get => _listSeparator;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (_readOnly)
                throw new InvalidOperationException(SR.InvalidOperation_ReadOnly);
            _listSeparator = value;
        }
    }

    public object Clone()
    {
        TextInfo copy = (TextInfo)MemberwiseClone();
        copy._readOnly = false;
        return copy;
    }

    public static TextInfo ReadOnly(TextInfo textInfo)
    {
        ArgumentNullException.ThrowIfNull(textInfo);
        if (textInfo._readOnly)
            return textInfo;
        TextInfo copy = (TextInfo)textInfo.MemberwiseClone();
        copy._readOnly = true;
        return copy;
    }

    void IDeserializationCallback.OnDeserialization(object sender) => throw new PlatformNotSupportedException();

    internal static char ToLowerInvariant(char c) => c < 0x80 ? ((uint)(c - 'A') <= 25 ? (char)(c + 0x20) : c) : MapOne(c, false);
    internal static char ToUpperInvariant(char c) => c < 0x80 ? ((uint)(c - 'a') <= 25 ? (char)(c - 0x20) : c) : MapOne(c, true);

    private static char MapOne(char c, bool upper)
    {
        int mapped = upper ? CharUnicodeInfo.ToUpper(c) : CharUnicodeInfo.ToLower(c);
        return mapped > 0xFFFF ? c : (char)mapped;
    }

    public char ToLower(char c)
    {
        if (c == 'I' && IsTurkic)
            return '\u0131';
        if (c == '\u0130' && IsTurkic)
            return 'i';
        return ToLowerInvariant(c);
    }

    public char ToUpper(char c)
    {
        if (c == 'i' && IsTurkic)
            return '\u0130';
        if (c == '\u0131' && IsTurkic)
            return 'I';
        return ToUpperInvariant(c);
    }

    internal static string ToLowerInvariant(string text) => Map(text, false, false);
    internal static string ToUpperInvariant(string text) => Map(text, true, false);

    public string ToLower(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return Map(str, false, IsTurkic);
    }

    public string ToUpper(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return Map(str, true, IsTurkic);
    }

    private static string Map(string text, bool upper, bool turkic)
    {
        // Most text is already as wanted, and then stays itself.
        int i = 0;
        if (!turkic)
        {
            while (i < text.Length)
            {
                char c = text[i];
                if (c >= 0x80 || (uint)(c - (upper ? 'a' : 'A')) <= 25)
                    break;
                i++;
            }
            if (i == text.Length)
                return text;
        }
        string result = string.FastAllocateString(text.Length);
        Span<char> target = new Span<char>(ref result.GetRawStringData(), result.Length);
        text.AsSpan(0, i).CopyTo(target);
        Map(text.AsSpan(i), target.Slice(i), upper, turkic);
        return result == text ? text : result;
    }

    internal static void Map(ReadOnlySpan<char> source, Span<char> target, bool upper, bool turkic)
    {
        for (int i = 0; i < source.Length; i++)
        {
            char c = source[i];
            if (turkic && (c == 'i' || c == 'I' || c == '\u0130' || c == '\u0131'))
            {
                target[i] = upper ? (c == 'i' ? '\u0130' : c == '\u0131' ? 'I' : c) : (c == 'I' ? '\u0131' : c == '\u0130' ? 'i' : c);
                continue;
            }
            if (char.IsHighSurrogate(c) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]))
            {
                int codePoint = char.ConvertToUtf32(c, source[i + 1]);
                codePoint = (upper ? CharUnicodeInfo.ToUpper(codePoint) : CharUnicodeInfo.ToLower(codePoint)) - 0x10000;
                target[i] = (char)(0xD800 + (codePoint >> 10));
                target[++i] = (char)(0xDC00 + (codePoint & 0x3FF));
                continue;
            }
            target[i] = upper ? ToUpperInvariant(c) : ToLowerInvariant(c);
        }
    }

    internal void ChangeCase(ReadOnlySpan<char> source, Span<char> target, bool upper) => Map(source, target, upper, IsTurkic);

    /// <summary>Upper-cases the first letter of each word; words all in capitals stay.</summary>
    public string ToTitleCase(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < str.Length)
        {
            if (!char.IsLetter(str[i]))
            {
                text.Append(str[i++]);
                continue;
            }
            int start = i;
            bool anyLower = false;
            while (i < str.Length && (char.IsLetter(str[i]) || IsWordPart(str, i)))
            {
                if (char.IsLower(str[i]))
                    anyLower = true;
                i++;
            }
            string word = str.Substring(start, i - start);
            if (!anyLower && word.Length > 1)
            {
                text.Append(word);
                continue;
            }
            text.Append(ToUpper(word[0]));
            text.Append(ToLower(word.Substring(1)));
        }
        return text.ToString();
    }

    private static bool IsWordPart(string s, int i)
    {
        char c = s[i];
        if (c == '\'')
            return true;
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
        return category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.Format;
    }

    public override bool Equals(object obj) => obj is TextInfo other && _cultureName == other._cultureName;
    public override int GetHashCode() => _cultureName.GetHashCode();
    public override string ToString() => "TextInfo - " + _cultureName;
}
