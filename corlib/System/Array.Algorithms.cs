using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

public partial class Array
{
    public static ReadOnlyCollection<T> AsReadOnly<T>(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return array.Length == 0 ? ReadOnlyCollection<T>.Empty : new ReadOnlyCollection<T>(array);
    }

    public static void Resize<T>(ref T[] array, int newSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(newSize);
        T[] old = array;
        if (old == null)
        {
            array = new T[newSize];
            return;
        }
        if (old.Length == newSize)
            return;
        T[] resized = new T[newSize];
        Buffer.Memmove(ref MemoryMarshal.GetArrayDataReference(resized), ref MemoryMarshal.GetArrayDataReference(old), (nuint)Math.Min(newSize, old.Length));
        array = resized;
    }

    public static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(converter);
        TOutput[] result = new TOutput[array.Length];
        for (int i = 0; i < array.Length; i++)
            result[i] = converter(array[i]);
        return result;
    }

    public static void ForEach<T>(T[] array, Action<T> action)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(action);
        for (int i = 0; i < array.Length; i++)
            action(array[i]);
    }

    public static bool Exists<T>(T[] array, Predicate<T> match) => FindIndex(array, match) != -1;

    public static bool TrueForAll<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(match);
        for (int i = 0; i < array.Length; i++)
        {
            if (!match(array[i]))
                return false;
        }
        return true;
    }

    public static T Find<T>(T[] array, Predicate<T> match)
    {
        int i = FindIndex(array, match);
        return i < 0 ? default : array[i];
    }

    public static T FindLast<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(match);
        for (int i = array.Length - 1; i >= 0; i--)
        {
            if (match(array[i]))
                return array[i];
        }
        return default;
    }

    public static T[] FindAll<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(match);
        List<T> found = new List<T>();
        for (int i = 0; i < array.Length; i++)
        {
            if (match(array[i]))
                found.Add(array[i]);
        }
        return found.ToArray();
    }

    public static int FindIndex<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        return FindIndex(array, 0, array.Length, match);
    }

    public static int FindIndex<T>(T[] array, int startIndex, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        return FindIndex(array, startIndex, array.Length - startIndex, match);
    }

    public static int FindIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        if ((uint)startIndex > (uint)array.Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (count < 0 || startIndex > array.Length - count)
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        ArgumentNullException.ThrowIfNull(match);
        for (int i = startIndex; i < startIndex + count; i++)
        {
            if (match(array[i]))
                return i;
        }
        return -1;
    }

    public static int FindLastIndex<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        return FindLastIndex(array, array.Length - 1, array.Length, match);
    }

    public static int FindLastIndex<T>(T[] array, int startIndex, Predicate<T> match) => FindLastIndex(array, startIndex, startIndex + 1, match);

    public static int FindLastIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(match);
        if (array.Length == 0 ? startIndex != -1 : (uint)startIndex >= (uint)array.Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLess);
        if (count < 0 || startIndex - count + 1 < 0)
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        for (int i = startIndex; i > startIndex - count; i--)
        {
            if (match(array[i]))
                return i;
        }
        return -1;
    }

    private static void CheckRange(Array array, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        int lower = array.GetLowerBound(0);
        if (array.Rank != 1)
            throw new RankException(SR.Rank_MultiDimNotSupported);
        if (index < lower || index > array.Length + lower)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if (count < 0 || count > array.Length - index + lower)
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
    }

    public static int IndexOf(Array array, object value)
    {
        ArgumentNullException.ThrowIfNull(array);
        return IndexOf(array, value, array.GetLowerBound(0), array.Length);
    }

    public static int IndexOf(Array array, object value, int startIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        return IndexOf(array, value, startIndex, array.Length - startIndex + array.GetLowerBound(0));
    }

    /// <summary>The first equal element's index; the lower bound minus one if there is none.</summary>
    public static int IndexOf(Array array, object value, int startIndex, int count)
    {
        CheckRange(array, startIndex, count);
        int lower = array.GetLowerBound(0);
        for (int i = startIndex; i < startIndex + count; i++)
        {
            object item = GetFlat(array, i - lower);
            if (value == null ? item == null : item != null && value.Equals(item))
                return i;
        }
        return lower - 1;
    }

    public static int IndexOf<T>(T[] array, T value)
    {
        ArgumentNullException.ThrowIfNull(array);
        return SpanHelpers.IndexOf(ref MemoryMarshal.GetArrayDataReference(array), value, array.Length);
    }

    public static int IndexOf<T>(T[] array, T value, int startIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        return IndexOf(array, value, startIndex, array.Length - startIndex);
    }

    public static int IndexOf<T>(T[] array, T value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        if ((uint)startIndex > (uint)array.Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if ((uint)count > (uint)(array.Length - startIndex))
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        int found = SpanHelpers.IndexOf(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), startIndex), value, count);
        return found < 0 ? found : found + startIndex;
    }

    public static int LastIndexOf(Array array, object value)
    {
        ArgumentNullException.ThrowIfNull(array);
        int lower = array.GetLowerBound(0);
        return LastIndexOf(array, value, array.Length - 1 + lower, array.Length);
    }

    public static int LastIndexOf(Array array, object value, int startIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        return LastIndexOf(array, value, startIndex, startIndex + 1 - array.GetLowerBound(0));
    }

    public static int LastIndexOf(Array array, object value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        int lower = array.GetLowerBound(0);
        if (array.Length == 0)
            return lower - 1;
        if (startIndex < lower || startIndex >= array.Length + lower)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLess);
        if (count < 0 || count > startIndex - lower + 1)
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        if (array.Rank != 1)
            throw new RankException(SR.Rank_MultiDimNotSupported);
        for (int i = startIndex; i > startIndex - count; i--)
        {
            object item = GetFlat(array, i - lower);
            if (value == null ? item == null : item != null && value.Equals(item))
                return i;
        }
        return lower - 1;
    }

    public static int LastIndexOf<T>(T[] array, T value)
    {
        ArgumentNullException.ThrowIfNull(array);
        return LastIndexOf(array, value, array.Length - 1, array.Length);
    }

    public static int LastIndexOf<T>(T[] array, T value, int startIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        return LastIndexOf(array, value, startIndex, array.Length == 0 ? 0 : startIndex + 1);
    }

    public static int LastIndexOf<T>(T[] array, T value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Length == 0)
        {
            if (startIndex != -1 && startIndex != 0)
                ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLess);
            if (count != 0)
                ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
            return -1;
        }
        if ((uint)startIndex >= (uint)array.Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLess);
        if (count < 0 || startIndex - count + 1 < 0)
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        int start = startIndex + 1 - count;
        int found = SpanHelpers.LastIndexOf(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), start), value, count);
        return found < 0 ? found : found + start;
    }

    public static void Fill<T>(T[] array, T value)
    {
        ArgumentNullException.ThrowIfNull(array);
        for (int i = 0; i < array.Length; i++)
            array[i] = value;
    }

    public static void Fill<T>(T[] array, T value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        if ((uint)startIndex > (uint)array.Length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        if ((uint)count > (uint)(array.Length - startIndex))
            ThrowHelper.OutOfRange("count", SR.ArgumentOutOfRange_Count);
        for (int i = startIndex; i < startIndex + count; i++)
            array[i] = value;
    }

    public static void Reverse(Array array)
    {
        ArgumentNullException.ThrowIfNull(array);
        Reverse(array, array.GetLowerBound(0), array.Length);
    }

    public static void Reverse(Array array, int index, int length)
    {
        ArgumentNullException.ThrowIfNull(array);
        int lower = array.GetLowerBound(0);
        if (index < lower)
            ThrowHelper.OutOfRange("index", SR.ArgumentOutOfRange_NeedNonNegNum);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (array.Length - (index - lower) < length)
            throw new ArgumentException(SR.Argument_InvalidOffLen);
        if (array.Rank != 1)
            throw new RankException(SR.Rank_MultiDimNotSupported);
        int i = index - lower;
        int j = i + length - 1;
        for (; i < j; i++, j--)
        {
            object t = GetFlat(array, i);
            SetFlat(array, i, GetFlat(array, j));
            SetFlat(array, j, t);
        }
    }

    public static void Reverse<T>(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        SpanHelpers.Reverse(ref MemoryMarshal.GetArrayDataReference(array), array.Length);
    }

    public static void Reverse<T>(T[] array, int index, int length)
    {
        CheckSortRange(array, index, length);
        SpanHelpers.Reverse(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), index), length);
    }

    private static void CheckSortRange(Array array, int index, int length, string name = "array")
    {
        if (array == null)
            ThrowHelper.ArgumentNull(name);
        if (index < 0)
            ThrowHelper.OutOfRange("index", SR.ArgumentOutOfRange_NeedNonNegNum);
        if (length < 0)
            ThrowHelper.OutOfRange("length", SR.ArgumentOutOfRange_NeedNonNegNum);
        if (array.Length - index < length)
            throw new ArgumentException(SR.Argument_InvalidOffLen);
    }

    public static int BinarySearch(Array array, object value)
    {
        ArgumentNullException.ThrowIfNull(array);
        return BinarySearch(array, array.GetLowerBound(0), array.Length, value, null);
    }

    public static int BinarySearch(Array array, object value, IComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        return BinarySearch(array, array.GetLowerBound(0), array.Length, value, comparer);
    }

    public static int BinarySearch(Array array, int index, int length, object value) => BinarySearch(array, index, length, value, null);

    /// <summary>The index of an equal element, or the complement of where it would stand.</summary>
    public static int BinarySearch(Array array, int index, int length, object value, IComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        int lower = array.GetLowerBound(0);
        if (index < lower)
            ThrowHelper.OutOfRange("index", SR.ArgumentOutOfRange_NeedNonNegNum);
        if (length < 0)
            ThrowHelper.OutOfRange("length", SR.ArgumentOutOfRange_NeedNonNegNum);
        if (array.Length - (index - lower) < length)
            throw new ArgumentException(SR.Argument_InvalidOffLen);
        if (array.Rank != 1)
            throw new RankException(SR.Rank_MultiDimNotSupported);
        comparer ??= Comparer.Default;
        int lo = index;
        int hi = index + length - 1;
        while (lo <= hi)
        {
            int middle = lo + ((hi - lo) >> 1);
            int c;
            try
            {
                c = comparer.Compare(GetFlat(array, middle - lower), value);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException(SR.InvalidOperation_IComparerFailed, e);
            }
            if (c == 0)
                return middle;
            if (c < 0)
                lo = middle + 1;
            else
                hi = middle - 1;
        }
        return ~lo;
    }

    public static int BinarySearch<T>(T[] array, T value)
    {
        ArgumentNullException.ThrowIfNull(array);
        return BinarySearch(array, 0, array.Length, value, null);
    }

    public static int BinarySearch<T>(T[] array, T value, IComparer<T> comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        return BinarySearch(array, 0, array.Length, value, comparer);
    }

    public static int BinarySearch<T>(T[] array, int index, int length, T value) => BinarySearch(array, index, length, value, null);

    public static int BinarySearch<T>(T[] array, int index, int length, T value, IComparer<T> comparer)
    {
        CheckSortRange(array, index, length);
        return Introsort.BinarySearch(new ReadOnlySpan<T>(array, index, length), index, value, comparer);
    }

    public static void Sort(Array array)
    {
        ArgumentNullException.ThrowIfNull(array);
        Sort(array, null, array.GetLowerBound(0), array.Length, null);
    }

    public static void Sort(Array keys, Array items)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Sort(keys, items, keys.GetLowerBound(0), keys.Length, null);
    }

    public static void Sort(Array array, int index, int length) => Sort(array, null, index, length, null);
    public static void Sort(Array keys, Array items, int index, int length) => Sort(keys, items, index, length, null);

    public static void Sort(Array array, IComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        Sort(array, null, array.GetLowerBound(0), array.Length, comparer);
    }

    public static void Sort(Array keys, Array items, IComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Sort(keys, items, keys.GetLowerBound(0), keys.Length, comparer);
    }

    public static void Sort(Array array, int index, int length, IComparer comparer) => Sort(array, null, index, length, comparer);

    /// <summary>Sorts keys, and items along with them. Not stable.</summary>
    public static void Sort(Array keys, Array items, int index, int length, IComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Rank != 1 || (items != null && items.Rank != 1))
            throw new RankException(SR.Rank_MultiDimNotSupported);
        int lower = keys.GetLowerBound(0);
        if (items != null && lower != items.GetLowerBound(0))
            throw new ArgumentException(SR.Arg_LowerBoundsMustMatch);
        if (index < lower)
            ThrowHelper.OutOfRange("index", SR.ArgumentOutOfRange_NeedNonNegNum);
        if (length < 0)
            ThrowHelper.OutOfRange("length", SR.ArgumentOutOfRange_NeedNonNegNum);
        if (keys.Length - (index - lower) < length || (items != null && index - lower > items.Length - length))
            throw new ArgumentException(SR.Argument_InvalidOffLen);
        if (length <= 1)
            return;
        int at = index - lower;
        object[] keyBoxes = new object[length];
        for (int i = 0; i < length; i++)
            keyBoxes[i] = GetFlat(keys, at + i);
        object[] itemBoxes = items == null ? null : new object[length];
        for (int i = 0; itemBoxes != null && i < length; i++)
            itemBoxes[i] = GetFlat(items, at + i);
        IComparer order = comparer ?? Comparer.Default;
        if (itemBoxes == null)
            Introsort.Sort(new Span<object>(keyBoxes), new ObjectOrder(order));
        else
            Introsort.Sort(new Span<object>(keyBoxes), new Span<object>(itemBoxes), new ObjectOrder(order));
        for (int i = 0; i < length; i++)
        {
            SetFlat(keys, at + i, keyBoxes[i]);
            if (itemBoxes != null)
                SetFlat(items, at + i, itemBoxes[i]);
        }
    }

    public static void Sort<T>(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        Introsort.Sort(new Span<T>(ref MemoryMarshal.GetArrayDataReference(array), array.Length), (IComparer<T>)null);
    }

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[] items)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Sort(keys, items, 0, keys.Length, null);
    }

    public static void Sort<T>(T[] array, int index, int length) => Sort(array, index, length, null);
    public static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, int index, int length) => Sort(keys, items, index, length, null);

    public static void Sort<T>(T[] array, IComparer<T> comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        Sort(array, 0, array.Length, comparer);
    }

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, IComparer<TKey> comparer)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Sort(keys, items, 0, keys.Length, comparer);
    }

    public static void Sort<T>(T[] array, int index, int length, IComparer<T> comparer)
    {
        CheckSortRange(array, index, length);
        if (length > 1)
            Introsort.Sort(new Span<T>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), index), length), comparer);
    }

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, int index, int length, IComparer<TKey> comparer)
    {
        CheckSortRange(keys, index, length, "keys");
        if (items != null && index > items.Length - length)
            throw new ArgumentException(SR.Argument_InvalidOffLen);
        if (length <= 1)
            return;
        if (items == null)
            Sort(keys, index, length, comparer);
        else
            Introsort.Sort(new Span<TKey>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(keys), index), length), new Span<TValue>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(items), index), length), comparer);
    }

    public static void Sort<T>(T[] array, Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(comparison);
        Introsort.Sort(new Span<T>(ref MemoryMarshal.GetArrayDataReference(array), array.Length), comparison);
    }
}
