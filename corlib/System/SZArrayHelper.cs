using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>The bodies of the generic collection interfaces of T[]. In each method `this` is really the array.</summary>
internal sealed class SZArrayHelper
{
    private SZArrayHelper() { }

    private IEnumerator<T> GetEnumerator<T>()
    {
        T[] array = Unsafe.As<T[]>(this);
        return array.Length == 0 ? ArrayEnumerator<T>.Empty : new ArrayEnumerator<T>(array, array.Length);
    }

    private int get_Count<T>() => Unsafe.As<T[]>(this).Length;

    private T get_Item<T>(int index)
    {
        T[] array = Unsafe.As<T[]>(this);
        if ((uint)index >= (uint)array.Length)
            ThrowHelper.IndexArgumentOutOfRange();
        return array[index];
    }

    private void set_Item<T>(int index, T value)
    {
        T[] array = Unsafe.As<T[]>(this);
        if ((uint)index >= (uint)array.Length)
            ThrowHelper.IndexArgumentOutOfRange();
        array[index] = value;
    }

    private void Add<T>(T value) => ThrowHelper.NotSupported(SR.NotSupported_FixedSizeCollection);

    private void Clear<T>() => ThrowHelper.NotSupported(SR.NotSupported_ReadOnlyCollection);

    private bool get_IsReadOnly<T>() => true;

    private bool Contains<T>(T value)
    {
        T[] array = Unsafe.As<T[]>(this);
        return Array.IndexOf(array, value, 0, array.Length) >= 0;
    }

    private void CopyTo<T>(T[] array, int index)
    {
        T[] source = Unsafe.As<T[]>(this);
        Array.Copy(source, 0, array, index, source.Length);
    }

    private int IndexOf<T>(T value)
    {
        T[] array = Unsafe.As<T[]>(this);
        return Array.IndexOf(array, value, 0, array.Length);
    }

    private void Insert<T>(int index, T value) => ThrowHelper.NotSupported(SR.NotSupported_FixedSizeCollection);

    private bool Remove<T>(T value)
    {
        ThrowHelper.NotSupported(SR.NotSupported_FixedSizeCollection);
        return false;
    }

    private void RemoveAt<T>(int index) => ThrowHelper.NotSupported(SR.NotSupported_FixedSizeCollection);
}

/// <summary>Walks a T[] from its first element to a count.</summary>
internal sealed class ArrayEnumerator<T> : IEnumerator<T>
{
    internal static readonly ArrayEnumerator<T> Empty = new ArrayEnumerator<T>(new T[0], 0);

    private readonly T[] _array;
    private readonly int _end;
    private readonly int _start;
    private int _index;

    internal ArrayEnumerator(T[] array, int count) : this(array, 0, count) { }

    internal ArrayEnumerator(T[] array, int start, int count)
    {
        _array = array;
        _start = start;
        _index = start - 1;
        _end = start + count;
    }

    public bool MoveNext()
    {
        int next = _index + 1;
        if (next >= _end)
        {
            _index = _end;
            return false;
        }
        _index = next;
        return true;
    }

    public T Current
    {
        get
        {
            int index = _index;
            if (index < _start)
                ThrowHelper.EnumerationNotStarted();
            if (index >= _end)
                ThrowHelper.EnumerationEnded();
            return _array[index];
        }
    }

    object System.Collections.IEnumerator.Current => Current;

    public void Reset() => _index = _start - 1;

    public void Dispose() { }
}
