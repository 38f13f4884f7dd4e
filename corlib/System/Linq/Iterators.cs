using System.Collections;
using System.Collections.Generic;
using System.Threading;

namespace System.Linq;

/// <summary>A sequence that is its own first enumerator, for the thread that made it.</summary>
internal abstract class Iterator<TSource> : IEnumerable<TSource>, IEnumerator<TSource>
{
    private readonly int _thread = Environment.CurrentManagedThreadId;
    protected int _state;
    protected TSource _current;

    public TSource Current => _current;
    object IEnumerator.Current => _current;
    protected abstract Iterator<TSource> Clone();
    public abstract bool MoveNext();
    void IEnumerator.Reset() => throw new NotSupportedException();

    public virtual void Dispose()
    {
        _current = default;
        _state = -1;
    }

    public IEnumerator<TSource> GetEnumerator()
    {
        Iterator<TSource> enumerator = _state == 0 && _thread == Environment.CurrentManagedThreadId ? this : Clone();
        enumerator._state = 1;
        return enumerator;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The elements that pass a predicate; arrays and lists are walked without an enumerator object.</summary>
internal sealed class WhereIterator<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate) : Iterator<TSource>
{
    private IEnumerator<TSource> _enumerator;
    private List<TSource>.Enumerator _list;
    private int _index;

    protected override Iterator<TSource> Clone() => new WhereIterator<TSource>(source, predicate);

    internal WhereIterator<TSource> And(Func<TSource, bool> second)
    {
        Func<TSource, bool> first = predicate;
        return new WhereIterator<TSource>(source, x => first(x) && second(x));
    }

    internal IEnumerable<TResult> ThenSelect<TResult>(Func<TSource, TResult> selector) => new WhereSelectIterator<TSource, TResult>(source, predicate, selector);

    public override bool MoveNext()
    {
        switch (_state)
        {
            case 1:
                if (source is TSource[])
                {
                    _state = 2;
                    goto case 2;
                }
                if (source is List<TSource> list)
                {
                    _list = list.GetEnumerator();
                    _state = 3;
                    goto case 3;
                }
                _enumerator = source.GetEnumerator();
                _state = 4;
                goto case 4;
            case 2:
                TSource[] array = (TSource[])source;
                while ((uint)_index < (uint)array.Length)
                {
                    TSource item = array[_index++];
                    if (!predicate(item)) continue;
                    _current = item;
                    return true;
                }
                break;
            case 3:
                while (_list.MoveNext())
                {
                    TSource item = _list.Current;
                    if (!predicate(item)) continue;
                    _current = item;
                    return true;
                }
                break;
            case 4:
                while (_enumerator.MoveNext())
                {
                    TSource item = _enumerator.Current;
                    if (!predicate(item)) continue;
                    _current = item;
                    return true;
                }
                break;
        }
        Dispose();
        return false;
    }

    public override void Dispose()
    {
        _enumerator?.Dispose();
        _enumerator = null;
        base.Dispose();
    }
}

/// <summary>A projection of the elements that pass a predicate.</summary>
internal sealed class WhereSelectIterator<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, bool> predicate, Func<TSource, TResult> selector) : Iterator<TResult>
{
    private IEnumerator<TSource> _enumerator;
    private int _index;

    protected override Iterator<TResult> Clone() => new WhereSelectIterator<TSource, TResult>(source, predicate, selector);

    public override bool MoveNext()
    {
        switch (_state)
        {
            case 1:
                if (source is TSource[])
                {
                    _state = 2;
                    goto case 2;
                }
                _enumerator = source.GetEnumerator();
                _state = 3;
                goto case 3;
            case 2:
                TSource[] array = (TSource[])source;
                while ((uint)_index < (uint)array.Length)
                {
                    TSource item = array[_index++];
                    if (!predicate(item)) continue;
                    _current = selector(item);
                    return true;
                }
                break;
            case 3:
                while (_enumerator.MoveNext())
                {
                    TSource item = _enumerator.Current;
                    if (!predicate(item)) continue;
                    _current = selector(item);
                    return true;
                }
                break;
        }
        Dispose();
        return false;
    }

    public override void Dispose()
    {
        _enumerator?.Dispose();
        _enumerator = null;
        base.Dispose();
    }
}

/// <summary>A projection of all elements; it knows its length when the source does.</summary>
internal sealed class SelectIterator<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> selector) : Iterator<TResult>
{
    private IEnumerator<TSource> _enumerator;
    private int _index;

    protected override Iterator<TResult> Clone() => new SelectIterator<TSource, TResult>(source, selector);

    // Fills an array when the source tells its length; null otherwise.
    internal TResult[] ToArrayIfCounted()
    {
        if (source is TSource[] array)
        {
            TResult[] results = new TResult[array.Length];
            for (int i = 0; i < array.Length; i++) results[i] = selector(array[i]);
            return results;
        }
        if (source is List<TSource> list)
        {
            TResult[] results = new TResult[list.Count];
            int i = 0;
            foreach (TSource item in list) results[i++] = selector(item);
            return results;
        }
        return null;
    }

    public override bool MoveNext()
    {
        switch (_state)
        {
            case 1:
                if (source is TSource[])
                {
                    _state = 2;
                    goto case 2;
                }
                _enumerator = source.GetEnumerator();
                _state = 3;
                goto case 3;
            case 2:
                TSource[] array = (TSource[])source;
                if ((uint)_index < (uint)array.Length)
                {
                    _current = selector(array[_index++]);
                    return true;
                }
                break;
            case 3:
                if (_enumerator.MoveNext())
                {
                    _current = selector(_enumerator.Current);
                    return true;
                }
                break;
        }
        Dispose();
        return false;
    }

    public override void Dispose()
    {
        _enumerator?.Dispose();
        _enumerator = null;
        base.Dispose();
    }
}

/// <summary>Numbers one after the other.</summary>
internal sealed class RangeIterator(int start, int count) : Iterator<int>, IList<int>, IReadOnlyList<int>
{
    private int _index;

    protected override Iterator<int> Clone() => new RangeIterator(start, count);

    public override bool MoveNext()
    {
        if (_state == 1 && _index < count)
        {
            _current = start + _index++;
            return true;
        }
        _state = -1;
        return false;
    }

    public override void Dispose() => _state = -1;

    public int Count => count;
    bool ICollection<int>.IsReadOnly => true;
    public int this[int index] => (uint)index < (uint)count ? start + index : throw new ArgumentOutOfRangeException(nameof(index));
    int IList<int>.this[int index] { get => this[index]; set => throw new NotSupportedException(); }
    public bool Contains(int item) => (uint)(item - start) < (uint)count;
    public int IndexOf(int item) => Contains(item) ? item - start : -1;

    public void CopyTo(int[] array, int arrayIndex)
    {
        for (int i = 0; i < count; i++) array[arrayIndex + i] = start + i;
    }

    void ICollection<int>.Add(int item) => throw new NotSupportedException();
    void ICollection<int>.Clear() => throw new NotSupportedException();
    bool ICollection<int>.Remove(int item) => throw new NotSupportedException();
    void IList<int>.Insert(int index, int item) => throw new NotSupportedException();
    void IList<int>.RemoveAt(int index) => throw new NotSupportedException();
}
