using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace System;

public partial class String
{
    /// <summary>Ordinal equality.</summary>
    public static bool Equals(string a, string b)
    {
        if ((object)a == (object)b)
            return true;
        if (a is null || b is null || a.Length != b.Length)
            return false;
        return EqualsCore(a, b);
    }

    private static bool EqualsCore(string a, string b)
        => SpanHelpers.SequenceEqual(ref Unsafe.As<char, byte>(ref a._firstChar), ref Unsafe.As<char, byte>(ref b._firstChar), (nuint)(uint)a.Length * 2);

    public override bool Equals([NotNullWhen(true)] object obj) => (object)this == obj || (obj is string other && other.Length == Length && EqualsCore(this, other));

    public bool Equals([NotNullWhen(true)] string value) => Equals(this, value);

    public bool Equals([NotNullWhen(true)] string value, StringComparison comparisonType) => Equals(this, value, comparisonType);

    public static bool Equals(string a, string b, StringComparison comparisonType)
    {
        if (comparisonType == StringComparison.Ordinal)
            return Equals(a, b);
        CheckComparison(comparisonType);
        if ((object)a == (object)b)
            return true;
        if (a is null || b is null)
            return false;
        if (comparisonType == StringComparison.OrdinalIgnoreCase)
            return a.Length == b.Length && Ordinal.EqualsIgnoreCase(ref a._firstChar, ref b._firstChar, a.Length);
        return CultureOf(comparisonType).CompareInfo.Compare(a, b, OptionsOf(comparisonType)) == 0;
    }

    public static bool operator ==(string a, string b) => Equals(a, b);
    public static bool operator !=(string a, string b) => !Equals(a, b);

    internal static void CheckComparison(StringComparison comparisonType)
    {
        if ((uint)comparisonType > (uint)StringComparison.OrdinalIgnoreCase)
            throw new ArgumentException(SR.NotSupported_StringComparison, nameof(comparisonType));
    }

    internal static CultureInfo CultureOf(StringComparison comparisonType)
        => comparisonType <= StringComparison.CurrentCultureIgnoreCase ? CultureInfo.CurrentCulture : CultureInfo.InvariantCulture;

    internal static CompareOptions OptionsOf(StringComparison comparisonType) => (CompareOptions)((int)comparisonType & 1);

    /// <summary>Compares with the current culture.</summary>
    public static int Compare(string strA, string strB) => Compare(strA, strB, StringComparison.CurrentCulture);
    public static int Compare(string strA, string strB, bool ignoreCase) => Compare(strA, strB, ignoreCase ? StringComparison.CurrentCultureIgnoreCase : StringComparison.CurrentCulture);

    public static int Compare(string strA, string strB, StringComparison comparisonType)
    {
        CheckComparison(comparisonType);
        if ((object)strA == (object)strB)
            return 0;
        if (strA is null)
            return -1;
        if (strB is null)
            return 1;
        switch (comparisonType)
        {
            case StringComparison.Ordinal:
                return CompareOrdinalCore(strA, strB);
            case StringComparison.OrdinalIgnoreCase:
                return Ordinal.CompareIgnoreCase(strA, strB);
            default:
                return CultureOf(comparisonType).CompareInfo.Compare(strA, strB, OptionsOf(comparisonType));
        }
    }

    public static int Compare(string strA, string strB, CultureInfo culture, CompareOptions options)
        => (culture ?? CultureInfo.CurrentCulture).CompareInfo.Compare(strA, strB, options);

    public static int Compare(string strA, string strB, bool ignoreCase, CultureInfo culture)
        => Compare(strA, strB, culture, ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None);

    public static int Compare(string strA, int indexA, string strB, int indexB, int length)
        => Compare(strA, indexA, strB, indexB, length, StringComparison.CurrentCulture);

    public static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)
        => Compare(strA, indexA, strB, indexB, length, ignoreCase ? StringComparison.CurrentCultureIgnoreCase : StringComparison.CurrentCulture);

    public static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase, CultureInfo culture)
        => Compare(strA, indexA, strB, indexB, length, culture, ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None);

    public static int Compare(string strA, int indexA, string strB, int indexB, int length, CultureInfo culture, CompareOptions options)
    {
        int lengthA = length, lengthB = length;
        if (strA != null)
            lengthA = Math.Min(lengthA, strA.Length - indexA);
        if (strB != null)
            lengthB = Math.Min(lengthB, strB.Length - indexB);
        return (culture ?? CultureInfo.CurrentCulture).CompareInfo.Compare(strA, indexA, lengthA, strB, indexB, lengthB, options);
    }

    public static int Compare(string strA, int indexA, string strB, int indexB, int length, StringComparison comparisonType)
    {
        CheckComparison(comparisonType);
        if (strA == null || strB == null)
            return (object)strA == (object)strB ? 0 : strA == null ? -1 : 1;
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (indexA < 0 || indexB < 0)
            ThrowHelper.OutOfRange(indexA < 0 ? "indexA" : "indexB", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (strA.Length - indexA < 0 || strB.Length - indexB < 0)
            ThrowHelper.OutOfRange(strA.Length - indexA < 0 ? "indexA" : "indexB", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (length == 0 || ((object)strA == (object)strB && indexA == indexB))
            return 0;
        ReadOnlySpan<char> a = strA.AsSpan(indexA, Math.Min(length, strA.Length - indexA));
        ReadOnlySpan<char> b = strB.AsSpan(indexB, Math.Min(length, strB.Length - indexB));
        return a.CompareTo(b, comparisonType);
    }

    public static int CompareOrdinal(string strA, string strB)
    {
        if ((object)strA == (object)strB)
            return 0;
        if (strA is null)
            return -1;
        return strB is null ? 1 : CompareOrdinalCore(strA, strB);
    }

    private static int CompareOrdinalCore(string a, string b) => SpanHelpers.SequenceCompareTo(ref a._firstChar, a.Length, ref b._firstChar, b.Length);

    public static int CompareOrdinal(string strA, int indexA, string strB, int indexB, int length)
    {
        if (strA == null || strB == null)
            return (object)strA == (object)strB ? 0 : strA == null ? -1 : 1;
        if (length < 0)
            ThrowHelper.OutOfRange("length", SR.ArgumentOutOfRange_NegativeCount);
        if (indexA < 0 || indexB < 0)
            ThrowHelper.OutOfRange(indexA < 0 ? "indexA" : "indexB", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        int lengthA = Math.Min(length, strA.Length - indexA);
        int lengthB = Math.Min(length, strB.Length - indexB);
        if (lengthA < 0 || lengthB < 0)
            ThrowHelper.OutOfRange(lengthA < 0 ? "indexA" : "indexB", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        return SpanHelpers.SequenceCompareTo(ref Unsafe.Add(ref strA._firstChar, indexA), lengthA, ref Unsafe.Add(ref strB._firstChar, indexB), lengthB);
    }

    public int CompareTo(object value)
    {
        if (value == null)
            return 1;
        if (value is not string text)
            throw new ArgumentException(SR.Arg_MustBeString);
        return CompareTo(text);
    }

    public int CompareTo(string strB) => Compare(this, strB, StringComparison.CurrentCulture);

    public bool StartsWith(string value) => StartsWith(value, StringComparison.CurrentCulture);
    public bool StartsWith(char value) => Length != 0 && _firstChar == value;

    public bool StartsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckComparison(comparisonType);
        if ((object)this == (object)value || value.Length == 0)
            return true;
        return this.AsSpan().StartsWith(value.AsSpan(), comparisonType);
    }

    public bool StartsWith(string value, bool ignoreCase, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(value);
        return (culture ?? CultureInfo.CurrentCulture).CompareInfo.IsPrefix(this, value, ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None);
    }

    public bool EndsWith(string value) => EndsWith(value, StringComparison.CurrentCulture);
    public bool EndsWith(char value) => Length != 0 && this[Length - 1] == value;

    public bool EndsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckComparison(comparisonType);
        if ((object)this == (object)value || value.Length == 0)
            return true;
        return this.AsSpan().EndsWith(value.AsSpan(), comparisonType);
    }

    public bool EndsWith(string value, bool ignoreCase, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(value);
        return (culture ?? CultureInfo.CurrentCulture).CompareInfo.IsSuffix(this, value, ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None);
    }

    /// <summary>A hash of the characters, the same for equal strings within one process.</summary>
    public override int GetHashCode() => GetHashCode(new ReadOnlySpan<char>(ref _firstChar, Length));

    public int GetHashCode(StringComparison comparisonType) => GetHashCode(this.AsSpan(), comparisonType);

    public static int GetHashCode(ReadOnlySpan<char> value)
    {
        // Two independent multiplicative lanes over pairs of characters, folded at the end.
        uint a = 0x9E3779B9u + (uint)value.Length;
        uint b = 0x85EBCA6Bu;
        ref char p = ref value._reference;
        int i = 0;
        int n = value.Length;
        for (; i + 4 <= n; i += 4)
        {
            uint x = Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref p, i)));
            uint y = Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref p, i + 2)));
            a = ((a << 5 | a >> 27) ^ x) * 0xCC9E2D51u;
            b = ((b << 7 | b >> 25) ^ y) * 0x1B873593u;
        }
        for (; i < n; i++)
            a = ((a << 5 | a >> 27) ^ Unsafe.Add(ref p, i)) * 0xCC9E2D51u;
        a ^= b * 0xC2B2AE35u;
        a ^= a >> 15;
        a *= 0x2C1B3C6Du;
        return (int)(a ^ a >> 13);
    }

    public static int GetHashCode(ReadOnlySpan<char> value, StringComparison comparisonType)
    {
        CheckComparison(comparisonType);
        if (comparisonType == StringComparison.Ordinal)
            return GetHashCode(value);
        if (comparisonType == StringComparison.OrdinalIgnoreCase)
            return Ordinal.GetHashCodeIgnoreCase(value);
        return CultureOf(comparisonType).CompareInfo.GetHashCode(value, OptionsOf(comparisonType));
    }
}
