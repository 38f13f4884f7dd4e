using System.Collections;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>An order as a struct, so that the sort is compiled for it.</summary>
internal interface IOrder<T>
{
    int Compare(T a, T b);
}

internal readonly struct DefaultOrder<T> : IOrder<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Compare(T a, T b) => Comparer<T>.Default.Compare(a, b);
}

internal readonly struct ComparerOrder<T> : IOrder<T>
{
    private readonly IComparer<T> _comparer;
    internal ComparerOrder(IComparer<T> comparer) { _comparer = comparer; }
    public int Compare(T a, T b) => _comparer.Compare(a, b);
}

internal readonly struct ComparisonOrder<T> : IOrder<T>
{
    private readonly Comparison<T> _comparison;
    internal ComparisonOrder(Comparison<T> comparison) { _comparison = comparison; }
    public int Compare(T a, T b) => _comparison(a, b);
}

internal readonly struct ObjectOrder : IOrder<object>
{
    private readonly IComparer _comparer;
    internal ObjectOrder(IComparer comparer) { _comparer = comparer; }
    public int Compare(object a, object b) => _comparer.Compare(a, b);
}

/// <summary>Quicksort with median-of-three pivots that turns to heapsort when it degenerates and to insertion sort for up to 16 elements.</summary>
/// <remarks>The sequence of comparisons and swaps decides how equal elements end up, which programs can see, so it is part of the contract.</remarks>
internal static class Introsort
{
    private const int InsertionLimit = 16;

    internal static void Sort<T>(Span<T> keys, IComparer<T> comparer)
    {
        if (comparer == null || comparer == Comparer<T>.Default)
            Sort(keys, default(DefaultOrder<T>));
        else
            Sort(keys, new ComparerOrder<T>(comparer));
    }

    internal static void Sort<T>(Span<T> keys, Comparison<T> comparison) => Sort(keys, new ComparisonOrder<T>(comparison));

    internal static void Sort<T, TOrder>(Span<T> keys, TOrder order) where TOrder : struct, IOrder<T>
    {
        if (keys.Length <= 1)
            return;
        try
        {
            SortPart(keys, 2 * (BitOperations.Log2((uint)keys.Length) + 1), order);
        }
        catch (IndexOutOfRangeException)
        {
            throw new ArgumentException(string.Format(SR.Arg_BogusIComparer, order));
        }
        catch (Exception e) when (e is not System.Threading.ThreadAbortException)
        {
            throw new InvalidOperationException(SR.InvalidOperation_IComparerFailed, e);
        }
    }

    internal static void Sort<TKey, TValue>(Span<TKey> keys, Span<TValue> values, IComparer<TKey> comparer)
    {
        if (comparer == null || comparer == Comparer<TKey>.Default)
            Sort(keys, values, default(DefaultOrder<TKey>));
        else
            Sort(keys, values, new ComparerOrder<TKey>(comparer));
    }

    internal static void Sort<TKey, TValue, TOrder>(Span<TKey> keys, Span<TValue> values, TOrder order) where TOrder : struct, IOrder<TKey>
    {
        if (keys.Length <= 1)
            return;
        try
        {
            SortPart(keys, values, 2 * (BitOperations.Log2((uint)keys.Length) + 1), order);
        }
        catch (IndexOutOfRangeException)
        {
            throw new ArgumentException(string.Format(SR.Arg_BogusIComparer, order));
        }
        catch (Exception e) when (e is not System.Threading.ThreadAbortException)
        {
            throw new InvalidOperationException(SR.InvalidOperation_IComparerFailed, e);
        }
    }

    internal static int BinarySearch<T>(ReadOnlySpan<T> keys, int offset, T value, IComparer<T> comparer)
    {
        comparer ??= Comparer<T>.Default;
        try
        {
            int lo = 0;
            int hi = keys.Length - 1;
            while (lo <= hi)
            {
                int middle = lo + ((hi - lo) >> 1);
                int c = comparer.Compare(keys[middle], value);
                if (c == 0)
                    return middle + offset;
                if (c < 0)
                    lo = middle + 1;
                else
                    hi = middle - 1;
            }
            return ~(lo + offset);
        }
        catch (Exception e) when (e is not System.Threading.ThreadAbortException)
        {
            throw new InvalidOperationException(SR.InvalidOperation_IComparerFailed, e);
        }
    }

    private static void SwapIfGreater<T, TOrder>(Span<T> keys, TOrder order, int i, int j) where TOrder : struct, IOrder<T>
    {
        if (order.Compare(keys[i], keys[j]) > 0)
            Swap(keys, i, j);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Swap<T>(Span<T> keys, int i, int j)
    {
        T t = keys[i];
        keys[i] = keys[j];
        keys[j] = t;
    }

    private static void SortPart<T, TOrder>(Span<T> keys, int depth, TOrder order) where TOrder : struct, IOrder<T>
    {
        int size = keys.Length;
        while (size > 1)
        {
            if (size <= InsertionLimit)
            {
                if (size == 2)
                {
                    SwapIfGreater(keys, order, 0, 1);
                    return;
                }
                if (size == 3)
                {
                    SwapIfGreater(keys, order, 0, 1);
                    SwapIfGreater(keys, order, 0, 2);
                    SwapIfGreater(keys, order, 1, 2);
                    return;
                }
                InsertionSort(keys.Slice(0, size), order);
                return;
            }
            if (depth == 0)
            {
                HeapSort(keys.Slice(0, size), order);
                return;
            }
            depth--;
            int pivot = Partition(keys.Slice(0, size), order);
            SortPart(keys.Slice(pivot + 1, size - pivot - 1), depth, order);
            size = pivot;
        }
    }

    private static int Partition<T, TOrder>(Span<T> keys, TOrder order) where TOrder : struct, IOrder<T>
    {
        int hi = keys.Length - 1;
        int middle = hi >> 1;
        SwapIfGreater(keys, order, 0, middle);
        SwapIfGreater(keys, order, 0, hi);
        SwapIfGreater(keys, order, middle, hi);
        T pivot = keys[middle];
        Swap(keys, middle, hi - 1);
        int left = 0;
        int right = hi - 1;
        while (left < right)
        {
            while (order.Compare(keys[++left], pivot) < 0)
            {
            }
            while (order.Compare(pivot, keys[--right]) < 0)
            {
            }
            if (left >= right)
                break;
            Swap(keys, left, right);
        }
        if (left != hi - 1)
            Swap(keys, left, hi - 1);
        return left;
    }

    private static void HeapSort<T, TOrder>(Span<T> keys, TOrder order) where TOrder : struct, IOrder<T>
    {
        int n = keys.Length;
        for (int i = n >> 1; i >= 1; i--)
            SiftDown(keys, i, n, order);
        for (int i = n; i > 1; i--)
        {
            Swap(keys, 0, i - 1);
            SiftDown(keys, 1, i - 1, order);
        }
    }

    // Heap positions count from 1.
    private static void SiftDown<T, TOrder>(Span<T> keys, int i, int n, TOrder order) where TOrder : struct, IOrder<T>
    {
        T d = keys[i - 1];
        while (i <= n >> 1)
        {
            int child = 2 * i;
            if (child < n && order.Compare(keys[child - 1], keys[child]) < 0)
                child++;
            if (!(order.Compare(d, keys[child - 1]) < 0))
                break;
            keys[i - 1] = keys[child - 1];
            i = child;
        }
        keys[i - 1] = d;
    }

    private static void InsertionSort<T, TOrder>(Span<T> keys, TOrder order) where TOrder : struct, IOrder<T>
    {
        for (int i = 0; i < keys.Length - 1; i++)
        {
            T t = keys[i + 1];
            int j = i;
            while (j >= 0 && order.Compare(t, keys[j]) < 0)
            {
                keys[j + 1] = keys[j];
                j--;
            }
            keys[j + 1] = t;
        }
    }

    private static void SwapIfGreater<TKey, TValue, TOrder>(Span<TKey> keys, Span<TValue> values, TOrder order, int i, int j) where TOrder : struct, IOrder<TKey>
    {
        if (order.Compare(keys[i], keys[j]) > 0)
        {
            Swap(keys, i, j);
            Swap(values, i, j);
        }
    }

    private static void SortPart<TKey, TValue, TOrder>(Span<TKey> keys, Span<TValue> values, int depth, TOrder order) where TOrder : struct, IOrder<TKey>
    {
        int size = keys.Length;
        while (size > 1)
        {
            if (size <= InsertionLimit)
            {
                if (size == 2)
                {
                    SwapIfGreater(keys, values, order, 0, 1);
                    return;
                }
                if (size == 3)
                {
                    SwapIfGreater(keys, values, order, 0, 1);
                    SwapIfGreater(keys, values, order, 0, 2);
                    SwapIfGreater(keys, values, order, 1, 2);
                    return;
                }
                InsertionSort(keys.Slice(0, size), values.Slice(0, size), order);
                return;
            }
            if (depth == 0)
            {
                HeapSort(keys.Slice(0, size), values.Slice(0, size), order);
                return;
            }
            depth--;
            int pivot = Partition(keys.Slice(0, size), values.Slice(0, size), order);
            SortPart(keys.Slice(pivot + 1, size - pivot - 1), values.Slice(pivot + 1, size - pivot - 1), depth, order);
            size = pivot;
        }
    }

    private static int Partition<TKey, TValue, TOrder>(Span<TKey> keys, Span<TValue> values, TOrder order) where TOrder : struct, IOrder<TKey>
    {
        int hi = keys.Length - 1;
        int middle = hi >> 1;
        SwapIfGreater(keys, values, order, 0, middle);
        SwapIfGreater(keys, values, order, 0, hi);
        SwapIfGreater(keys, values, order, middle, hi);
        TKey pivot = keys[middle];
        Swap(keys, middle, hi - 1);
        Swap(values, middle, hi - 1);
        int left = 0;
        int right = hi - 1;
        while (left < right)
        {
            while (order.Compare(keys[++left], pivot) < 0)
            {
            }
            while (order.Compare(pivot, keys[--right]) < 0)
            {
            }
            if (left >= right)
                break;
            Swap(keys, left, right);
            Swap(values, left, right);
        }
        if (left != hi - 1)
        {
            Swap(keys, left, hi - 1);
            Swap(values, left, hi - 1);
        }
        return left;
    }

    private static void HeapSort<TKey, TValue, TOrder>(Span<TKey> keys, Span<TValue> values, TOrder order) where TOrder : struct, IOrder<TKey>
    {
        int n = keys.Length;
        for (int i = n >> 1; i >= 1; i--)
            SiftDown(keys, values, i, n, order);
        for (int i = n; i > 1; i--)
        {
            Swap(keys, 0, i - 1);
            Swap(values, 0, i - 1);
            SiftDown(keys, values, 1, i - 1, order);
        }
    }

    private static void SiftDown<TKey, TValue, TOrder>(Span<TKey> keys, Span<TValue> values, int i, int n, TOrder order) where TOrder : struct, IOrder<TKey>
    {
        TKey d = keys[i - 1];
        TValue dv = values[i - 1];
        while (i <= n >> 1)
        {
            int child = 2 * i;
            if (child < n && order.Compare(keys[child - 1], keys[child]) < 0)
                child++;
            if (!(order.Compare(d, keys[child - 1]) < 0))
                break;
            keys[i - 1] = keys[child - 1];
            values[i - 1] = values[child - 1];
            i = child;
        }
        keys[i - 1] = d;
        values[i - 1] = dv;
    }

    private static void InsertionSort<TKey, TValue, TOrder>(Span<TKey> keys, Span<TValue> values, TOrder order) where TOrder : struct, IOrder<TKey>
    {
        for (int i = 0; i < keys.Length - 1; i++)
        {
            TKey t = keys[i + 1];
            TValue tv = values[i + 1];
            int j = i;
            while (j >= 0 && order.Compare(t, keys[j]) < 0)
            {
                keys[j + 1] = keys[j];
                values[j + 1] = values[j];
                j--;
            }
            keys[j + 1] = t;
            values[j + 1] = tv;
        }
    }
}
