using System.Runtime.ExceptionServices;
using System.Threading;

namespace System;

/// <summary>A value that is made when it is first wanted.</summary>
public class Lazy<T>
{
    private enum State { None, Created, Failed }

    private volatile State _state;
    private readonly LazyThreadSafetyMode _mode;
    private Func<T> _factory;
    private bool _running;
    private readonly bool _default;   // the type's own constructor makes the value
    private ExceptionDispatchInfo _error;
    private readonly object _lock;
    private T _value;

    public Lazy() : this(null, LazyThreadSafetyMode.ExecutionAndPublication, true) { }
    public Lazy(T value)
    {
        _value = value;
        _state = State.Created;
    }
    public Lazy(Func<T> valueFactory) : this(valueFactory, LazyThreadSafetyMode.ExecutionAndPublication, false) { }
    public Lazy(bool isThreadSafe) : this(null, isThreadSafe ? LazyThreadSafetyMode.ExecutionAndPublication : LazyThreadSafetyMode.None, true) { }
    public Lazy(LazyThreadSafetyMode mode) : this(null, mode, true) { }
    public Lazy(Func<T> valueFactory, bool isThreadSafe) : this(valueFactory, isThreadSafe ? LazyThreadSafetyMode.ExecutionAndPublication : LazyThreadSafetyMode.None, false) { }
    public Lazy(Func<T> valueFactory, LazyThreadSafetyMode mode) : this(valueFactory, mode, false) { }

    private Lazy(Func<T> factory, LazyThreadSafetyMode mode, bool useDefault)
    {
        if (factory == null && !useDefault) throw new ArgumentNullException("valueFactory");
        if ((uint)mode > 2) throw new ArgumentOutOfRangeException(nameof(mode), "The mode argument specifies an invalid value.");
        _factory = factory;
        _mode = mode;
        _default = useDefault;
        if (mode == LazyThreadSafetyMode.ExecutionAndPublication) _lock = new object();
    }

    public bool IsValueCreated => _state == State.Created;

    public T Value
    {
        get
        {
            if (_state == State.Created) return _value;
            return Create();
        }
    }

    private T Create()
    {
        if (_mode == LazyThreadSafetyMode.PublicationOnly)
        {
            T made = Make();
            lock (this)
            {
                if (_state != State.Created)
                {
                    _value = made;
                    _state = State.Created;
                    _factory = null;
                }
            }
            return _value;
        }
        if (_lock == null)
        {
            MakeOnce();
            return _value;
        }
        lock (_lock) MakeOnce();
        return _value;
    }

    private void MakeOnce()
    {
        if (_state == State.Created) return;
        _error?.Throw();
        if (_running) throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
        _running = true;
        try
        {
            _value = Make();
            _state = State.Created;
            _factory = null;
        }
        catch (Exception e) when (!_default || e is MissingMemberException)
        {
            // An exception of a factory is kept; one of a constructor is tried again.
            _error = ExceptionDispatchInfo.Capture(e);
            _state = State.Failed;
            throw;
        }
        finally { _running = false; }
    }

    private T Make()
    {
        if (!_default) return _factory();
        try { return Activator.CreateInstance<T>(); }
        catch (MissingMethodException) { throw new MissingMemberException("The lazily-initialized type does not have a public, parameterless constructor."); }
    }

    public override string ToString() => IsValueCreated ? Value.ToString() : "Value is not created.";
}

/// <summary>A lazy value with data that describe it.</summary>
public class Lazy<T, TMetadata> : Lazy<T>
{
    public Lazy(Func<T> valueFactory, TMetadata metadata) : base(valueFactory) => Metadata = metadata;
    public Lazy(TMetadata metadata) => Metadata = metadata;
    public Lazy(TMetadata metadata, bool isThreadSafe) : base(isThreadSafe) => Metadata = metadata;
    public Lazy(Func<T> valueFactory, TMetadata metadata, bool isThreadSafe) : base(valueFactory, isThreadSafe) => Metadata = metadata;
    public Lazy(TMetadata metadata, LazyThreadSafetyMode mode) : base(mode) => Metadata = metadata;
    public Lazy(Func<T> valueFactory, TMetadata metadata, LazyThreadSafetyMode mode) : base(valueFactory, mode) => Metadata = metadata;
    public TMetadata Metadata { get; }
}
