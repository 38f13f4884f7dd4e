using System.Text;

namespace System.Globalization;

/// <summary>What Unicode says about characters.</summary>
public static partial class CharUnicodeInfo
{
    // The last run that starts at or before the code point.
    private static int FindRun(ReadOnlySpan<uint> runs, uint codePoint, int shift)
    {
        int lo = 0;
        int hi = runs.Length - 1;
        while (lo <= hi)
        {
            int middle = (lo + hi) >> 1;
            if (runs[middle] >> shift <= codePoint)
                lo = middle + 1;
            else
                hi = middle - 1;
        }
        return hi;
    }

    public static UnicodeCategory GetUnicodeCategory(char ch) => CategoryOf(ch);

    public static UnicodeCategory GetUnicodeCategory(int codePoint)
    {
        if ((uint)codePoint > 0x10FFFF)
            throw new ArgumentOutOfRangeException(nameof(codePoint), codePoint, SR.ArgumentOutOfRange_InvalidUTF32);
        return CategoryOf((uint)codePoint);
    }

    internal static UnicodeCategory CategoryOf(uint codePoint)
    {
        if (codePoint < 0x80)
            return (UnicodeCategory)AsciiCategories[(int)codePoint];
        uint run = CategoryRuns[FindRun(CategoryRuns, codePoint, 5)];
        uint category = run & 31;
        if (category < 30)
            return (UnicodeCategory)category;
        // A stretch where upper and lower case alternate.
        return (UnicodeCategory)((codePoint - (run >> 5) + (category - 30)) & 1);
    }

    // 0 upper, 1 lower, 8 digit, 11 space, 14 control, 18.. punctuation and symbols.
    private static ReadOnlySpan<byte> AsciiCategories => new byte[]
    {
        14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
        11, 24, 24, 24, 26, 24, 24, 24, 20, 21, 24, 25, 24, 19, 24, 24, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 24, 24, 25, 25, 25, 24,
        24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 24, 21, 27, 18,
        27, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 20, 25, 21, 25, 14,
    };

    private static int CodePointAt(string s, int index)
    {
        ArgumentNullException.ThrowIfNull(s);
        if ((uint)index >= (uint)s.Length)
            ThrowHelper.OutOfRange("index");
        char c = s[index];
        if (char.IsHighSurrogate(c) && index + 1 < s.Length && char.IsLowSurrogate(s[index + 1]))
            return char.ConvertToUtf32(c, s[index + 1]);
        return c;
    }

    public static UnicodeCategory GetUnicodeCategory(string s, int index) => CategoryOf((uint)CodePointAt(s, index));

    private static int Map(ReadOnlySpan<uint> runs, ReadOnlySpan<int> deltas, int codePoint)
    {
        int i = FindRun(runs, (uint)codePoint, 11);
        if (i < 0)
            return codePoint;
        uint run = runs[i];
        int offset = codePoint - (int)(run >> 11);
        int step = (int)(run & 1) + 1;
        int count = (int)(run >> 1 & 0x3FF);
        if (offset >= count * step || (step == 2 && (offset & 1) != 0))
            return codePoint;
        return codePoint + deltas[i];
    }

    /// <summary>The simple upper case of a code point.</summary>
    internal static int ToUpper(int codePoint)
    {
        if (codePoint < 0x80)
            return (uint)(codePoint - 'a') <= 25 ? codePoint - 0x20 : codePoint;
        return Map(UpperRuns, UpperDeltas, codePoint);
    }

    /// <summary>The simple lower case of a code point.</summary>
    internal static int ToLower(int codePoint)
    {
        if (codePoint < 0x80)
            return (uint)(codePoint - 'A') <= 25 ? codePoint + 0x20 : codePoint;
        return Map(LowerRuns, LowerDeltas, codePoint);
    }

    private static double NumericValue(int codePoint)
    {
        if (codePoint < 0x80)
            return (uint)(codePoint - '0') <= 9 ? codePoint - '0' : -1;
        int i = FindRun(NumericRuns, (uint)codePoint, 8);
        if (i < 0)
            return -1;
        int offset = codePoint - (int)(NumericRuns[i] >> 8);
        return offset > (int)(NumericRuns[i] & 0xFF) ? -1 : NumericStarts[i] + offset;
    }

    public static double GetNumericValue(char ch) => NumericValue(ch);
    public static double GetNumericValue(string s, int index) => NumericValue(CodePointAt(s, index));
    internal static double GetNumericValue(int codePoint) => NumericValue(codePoint);

    private static int DecimalDigit(int codePoint)
        => CategoryOf((uint)codePoint) == UnicodeCategory.DecimalDigitNumber ? (int)NumericValue(codePoint) : -1;

    public static int GetDecimalDigitValue(char ch) => DecimalDigit(ch);
    public static int GetDecimalDigitValue(string s, int index) => DecimalDigit(CodePointAt(s, index));

    public static int GetDigitValue(char ch) => Digit(ch);
    public static int GetDigitValue(string s, int index) => Digit(CodePointAt(s, index));

    private static int Digit(int codePoint)
    {
        double value = NumericValue(codePoint);
        UnicodeCategory category = CategoryOf((uint)codePoint);
        if (category == UnicodeCategory.DecimalDigitNumber || (category == UnicodeCategory.OtherNumber && value >= 0 && value <= 9 && value == Math.Floor(value)))
            return (int)value;
        return -1;
    }
}
