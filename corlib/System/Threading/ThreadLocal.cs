using System.Collections.Generic;

namespace System.Threading;

/// <summary>A value that every thread has of its own.</summary>
public class ThreadLocal<T> : IDisposable
{
    private sealed class Cell
    {
        internal T Value;
    }

    // Per thread: its cells by the locals' numbers. The numbers of disposed locals are not used again.
    [ThreadStatic] private static Cell[] t_cells;
    private static int s_lastNumber = -1;

    private readonly Func<T> _factory;
    private readonly List<Cell> _all;
    private int _number;
    private volatile bool _disposed;

    public ThreadLocal() : this((Func<T>)null, false, false) { }
    public ThreadLocal(bool trackAllValues) : this(null, trackAllValues, false) { }
    public ThreadLocal(Func<T> valueFactory) : this(valueFactory, false, true) { }
    public ThreadLocal(Func<T> valueFactory, bool trackAllValues) : this(valueFactory, trackAllValues, true) { }

    private ThreadLocal(Func<T> factory, bool track, bool needFactory)
    {
        if (needFactory && factory == null) throw new ArgumentNullException("valueFactory");
        _factory = factory;
        if (track) _all = new List<Cell>();
        _number = Interlocked.Increment(ref s_lastNumber);
    }

    ~ThreadLocal() => Dispose(false);

    private Cell Find()
    {
        Cell[] cells = t_cells;
        return cells != null && (uint)_number < (uint)cells.Length ? cells[_number] : null;
    }

    private void CheckDisposed()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
    }

    public T Value
    {
        get
        {
            Cell cell = _disposed ? null : Find();
            if (cell != null) return cell.Value;
            CheckDisposed();
            T value = _factory == null ? default : _factory();
            if (Find() != null && _factory != null) throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
            Value = value;
            return value;
        }
        set
        {
            CheckDisposed();
            Cell cell = Find();
            if (cell == null)
            {
                cell = new Cell();
                if (t_cells == null || _number >= t_cells.Length) Array.Resize(ref t_cells, Math.Max(4, 2 * _number + 1));
                t_cells[_number] = cell;
                if (_all != null) lock (_all) _all.Add(cell);
            }
            cell.Value = value;
        }
    }

    public bool IsValueCreated
    {
        get
        {
            CheckDisposed();
            return Find() != null;
        }
    }

    public IList<T> Values
    {
        get
        {
            CheckDisposed();
            if (_all == null) throw new InvalidOperationException("The ThreadLocal object is not tracking values. To use the Values property, use a ThreadLocal constructor that accepts the trackAllValues parameter and set the parameter to true.");
            List<T> values = new List<T>();
            lock (_all)
                for (int i = _all.Count - 1; i >= 0; i--) values.Add(_all[i].Value);
            return values;
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed) return;
        _disposed = true;
        if (!disposing) return;
        Cell[] cells = t_cells;
        if (cells != null && (uint)_number < (uint)cells.Length) cells[_number] = null;
        _all?.Clear();
    }

    public override string ToString() => Value.ToString();
}
