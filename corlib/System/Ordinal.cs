using System.Globalization;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Comparison of code units, after simple upper-casing where case is ignored.</summary>
internal static class Ordinal
{
    internal static bool EqualsIgnoreCase(ref char a, ref char b, int length)
    {
        for (int i = 0; i < length; i++)
        {
            char x = Unsafe.Add(ref a, i);
            char y = Unsafe.Add(ref b, i);
            if (x == y)
                continue;
            if ((x | y) < 0x80)
            {
                if ((x | 0x20) != (y | 0x20) || !char.IsAsciiLetter(x))
                    return false;
            }
            else if (ToUpper(ref a, ref i, length, out _) != ToUpperAt(ref b, i, length))
            {
                return false;
            }
        }
        return true;
    }

    // The upper case of the scalar value at a position; moves to its last code unit.
    private static int ToUpper(ref char text, ref int i, int length, out bool pair)
    {
        char c = Unsafe.Add(ref text, i);
        pair = char.IsHighSurrogate(c) && i + 1 < length && char.IsLowSurrogate(Unsafe.Add(ref text, i + 1));
        if (!pair)
            return CharUnicodeInfo.ToUpper(c);
        return CharUnicodeInfo.ToUpper(char.ConvertToUtf32(c, Unsafe.Add(ref text, i + 1)));
    }

    private static int ToUpperAt(ref char text, int i, int length) => ToUpper(ref text, ref i, length, out _);

    internal static int CompareIgnoreCase(string a, string b) => CompareIgnoreCase(a.AsSpan(), b.AsSpan());

    internal static int CompareIgnoreCase(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int n = Math.Min(a.Length, b.Length);
        for (int i = 0; i < n; i++)
        {
            char x = a[i];
            char y = b[i];
            if (x == y)
                continue;
            int ux = char.IsSurrogate(x) ? x : CharUnicodeInfo.ToUpper(x);
            int uy = char.IsSurrogate(y) ? y : CharUnicodeInfo.ToUpper(y);
            if (char.IsLowSurrogate(x) && char.IsLowSurrogate(y) && i > 0 && char.IsHighSurrogate(a[i - 1]))
            {
                ux = CharUnicodeInfo.ToUpper(char.ConvertToUtf32(a[i - 1], x));
                uy = CharUnicodeInfo.ToUpper(char.ConvertToUtf32(b[i - 1], y));
            }
            if (ux != uy)
                return ux - uy;
        }
        return a.Length - b.Length;
    }

    internal static int GetHashCodeIgnoreCase(ReadOnlySpan<char> text)
    {
        uint hash = 5381;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            int upper;
            if (c < 0x80)
            {
                upper = (uint)(c - 'a') <= 25 ? c - 0x20 : c;
            }
            else
            {
                upper = ToUpper(ref text._reference, ref i, text.Length, out _);
            }
            hash = ((hash << 5 | hash >> 27) ^ (uint)upper) * 0x9E3779B1u;
        }
        return (int)(hash ^ hash >> 15);
    }

    internal static int IndexOfIgnoreCase(ReadOnlySpan<char> text, ReadOnlySpan<char> value)
    {
        for (int i = 0; i <= text.Length - value.Length; i++)
        {
            if (EqualsIgnoreCase(ref Unsafe.Add(ref text._reference, i), ref value._reference, value.Length))
                return i;
        }
        return -1;
    }

    internal static int LastIndexOfIgnoreCase(ReadOnlySpan<char> text, ReadOnlySpan<char> value)
    {
        for (int i = text.Length - value.Length; i >= 0; i--)
        {
            if (EqualsIgnoreCase(ref Unsafe.Add(ref text._reference, i), ref value._reference, value.Length))
                return i;
        }
        return -1;
    }
}
