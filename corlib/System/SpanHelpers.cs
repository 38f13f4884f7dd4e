using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>The kernels of span and string searches.</summary>
internal static partial class SpanHelpers
{
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void ClearMemory(ref byte start, nuint byteCount);

    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void ClearRefs(ref byte start, nuint byteCount);

    internal static bool SequenceEqual(ref byte a, ref byte b, nuint count)
    {
        if (Unsafe.AreSame(ref a, ref b))
            return true;
        nuint i = 0;
        if (count >= 8)
        {
            nuint last = count - 8;
            for (; i <= last; i += 8)
            {
                if (Unsafe.ReadUnaligned<ulong>(ref Unsafe.AddByteOffset(ref a, i)) != Unsafe.ReadUnaligned<ulong>(ref Unsafe.AddByteOffset(ref b, i)))
                    return false;
            }
            // The tail overlaps what was compared already.
            return Unsafe.ReadUnaligned<ulong>(ref Unsafe.AddByteOffset(ref a, last)) == Unsafe.ReadUnaligned<ulong>(ref Unsafe.AddByteOffset(ref b, last));
        }
        for (; i < count; i++)
        {
            if (Unsafe.AddByteOffset(ref a, i) != Unsafe.AddByteOffset(ref b, i))
                return false;
        }
        return true;
    }

    internal static int SequenceCompareTo(ref char a, int lengthA, ref char b, int lengthB)
    {
        int n = Math.Min(lengthA, lengthB);
        int i = 0;
        for (; i + 4 <= n; i += 4)
        {
            if (Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref a, i))) != Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref b, i))))
                break;
        }
        for (; i < n; i++)
        {
            int difference = Unsafe.Add(ref a, i) - Unsafe.Add(ref b, i);
            if (difference != 0)
                return difference;
        }
        return lengthA - lengthB;
    }

    internal static int IndexOfChar(ref char start, char value, int length)
    {
        // Four characters at a time: a lane of the difference is zero where the character is found.
        ulong pattern = value * 0x0001000100010001UL;
        int i = 0;
        for (; i + 4 <= length; i += 4)
        {
            ulong x = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref start, i))) ^ pattern;
            ulong zero = (x - 0x0001000100010001UL) & ~x & 0x8000800080008000UL;
            if (zero != 0)
                return i + (BitOperations.TrailingZeroCount(zero) >> 4);
        }
        for (; i < length; i++)
        {
            if (Unsafe.Add(ref start, i) == value)
                return i;
        }
        return -1;
    }

    internal static int LastIndexOfChar(ref char start, char value, int length)
    {
        for (int i = length - 1; i >= 0; i--)
        {
            if (Unsafe.Add(ref start, i) == value)
                return i;
        }
        return -1;
    }

    internal static int IndexOfByte(ref byte start, byte value, int length)
    {
        ulong pattern = value * 0x0101010101010101UL;
        int i = 0;
        for (; i + 8 <= length; i += 8)
        {
            ulong x = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, i)) ^ pattern;
            ulong zero = (x - 0x0101010101010101UL) & ~x & 0x8080808080808080UL;
            if (zero != 0)
                return i + (BitOperations.TrailingZeroCount(zero) >> 3);
        }
        for (; i < length; i++)
        {
            if (Unsafe.Add(ref start, i) == value)
                return i;
        }
        return -1;
    }

    /// <summary>Ordinal search of one text in another.</summary>
    internal static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> value)
    {
        if (value.Length == 0)
            return 0;
        char first = value[0];
        int last = text.Length - value.Length;
        int at = 0;
        while (at <= last)
        {
            int found = IndexOfChar(ref Unsafe.Add(ref text._reference, at), first, last - at + 1);
            if (found < 0)
                return -1;
            at += found;
            if (SequenceEqual(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref text._reference, at)), ref Unsafe.As<char, byte>(ref value._reference), (nuint)(uint)value.Length * 2))
                return at;
            at++;
        }
        return -1;
    }

    internal static int LastIndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> value)
    {
        if (value.Length == 0)
            return text.Length;
        for (int at = text.Length - value.Length; at >= 0; at--)
        {
            if (Unsafe.Add(ref text._reference, at) == value._reference
                && SequenceEqual(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref text._reference, at)), ref Unsafe.As<char, byte>(ref value._reference), (nuint)(uint)value.Length * 2))
                return at;
        }
        return -1;
    }

    // Equality as EqualityComparer<T>.Default sees it, for any T.
    internal static int IndexOf<T>(ref T start, T value, int length)
    {
        if (RuntimeHelpers.IsBitwiseEquatable<T>())
        {
            if (Unsafe.SizeOf<T>() == 2)
                return IndexOfChar(ref Unsafe.As<T, char>(ref start), Unsafe.BitCast<T, char>(value), length);
            if (Unsafe.SizeOf<T>() == 1)
                return IndexOfByte(ref Unsafe.As<T, byte>(ref start), Unsafe.BitCast<T, byte>(value), length);
        }
        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = 0; i < length; i++)
        {
            if (comparer.Equals(Unsafe.Add(ref start, i), value))
                return i;
        }
        return -1;
    }

    internal static int LastIndexOf<T>(ref T start, T value, int length)
    {
        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = length - 1; i >= 0; i--)
        {
            if (comparer.Equals(Unsafe.Add(ref start, i), value))
                return i;
        }
        return -1;
    }

    internal static bool SequenceEqual<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
    {
        if (a.Length != b.Length)
            return false;
        if (RuntimeHelpers.IsBitwiseEquatable<T>())
            return SequenceEqual(ref Unsafe.As<T, byte>(ref a._reference), ref Unsafe.As<T, byte>(ref b._reference), (nuint)(uint)a.Length * (nuint)Unsafe.SizeOf<T>());
        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = 0; i < a.Length; i++)
        {
            if (!comparer.Equals(Unsafe.Add(ref a._reference, i), Unsafe.Add(ref b._reference, i)))
                return false;
        }
        return true;
    }

    internal static void Reverse<T>(ref T start, int length)
    {
        int i = 0;
        int j = length - 1;
        while (i < j)
        {
            T t = Unsafe.Add(ref start, i);
            Unsafe.Add(ref start, i) = Unsafe.Add(ref start, j);
            Unsafe.Add(ref start, j) = t;
            i++;
            j--;
        }
    }

    internal static int BinarySearch<T, TComparable>(ReadOnlySpan<T> span, TComparable comparable) where TComparable : IComparable<T>, allows ref struct
    {
        int lo = 0;
        int hi = span.Length - 1;
        while (lo <= hi)
        {
            int middle = (int)(((uint)hi + (uint)lo) >> 1);
            int c = comparable.CompareTo(span[middle]);
            if (c == 0)
                return middle;
            if (c > 0)
                lo = middle + 1;
            else
                hi = middle - 1;
        }
        return ~lo;
    }
}
