using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.ConstrainedExecution;

namespace System.Threading;

/// <summary>A thread of the operating system with a delegate to run.</summary>
public sealed partial class Thread : CriticalFinalizerObject
{
    // The VM reads and writes the first field.
    internal IntPtr _native;
    private Delegate _start;
    private object _parameter;
    private string _name;
    private long _stackSize;
    private int _id;
    private bool _background;
    internal bool _pool;
    private int _priorityOffset;   // from Normal: the VM makes threads without a constructor
    internal ExecutionContext _context;
    internal SynchronizationContext _synchronization;
    internal object[] _localSlots;

    // The main thread has number 1; the next two are kept for the VM's own.
    private static int s_lastId = 3;
    private static int s_mainNumbered;

    [MethodImpl(MethodImplOptions.InternalCall)] private static extern Thread CurrentCore();
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern bool StartCore(Thread thread, long stackSize, bool background, string name);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern bool JoinCore(Thread thread, int timeout);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void SleepCore(int timeout);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern bool YieldCore();
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void SpinCore(int iterations);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void InterruptCore(Thread thread);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int StateCore(Thread thread);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void SetBackgroundCore(Thread thread, bool background);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void SetNameCore(Thread thread, string name);

    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void ReleaseCore(Thread thread);

    public Thread(ThreadStart start) : this(start, 0) { }
    public Thread(ParameterizedThreadStart start) : this(start, 0) { }

    public Thread(ThreadStart start, int maxStackSize)
    {
        if (start == null) ThrowHelper.ArgumentNull("start");
        Initialize(start, maxStackSize);
    }

    public Thread(ParameterizedThreadStart start, int maxStackSize)
    {
        if (start == null) ThrowHelper.ArgumentNull("start");
        Initialize(start, maxStackSize);
    }

    private void Initialize(Delegate start, int maxStackSize)
    {
        if (maxStackSize < 0) ThrowHelper.OutOfRange("maxStackSize", SR.ArgumentOutOfRange_NeedNonNegNum);
        _start = start;
        _stackSize = maxStackSize;
        _id = Interlocked.Increment(ref s_lastId);
    }

    public static Thread CurrentThread => CurrentCore();

    /// <summary>Starts the thread with the caller's execution context.</summary>
    /// <exception cref="ThreadStateException">It was started before.</exception>
    public void Start() => StartWith(null, true);
    public void UnsafeStart() => StartWith(null, false);
    public void Start(object parameter) => StartParameterized(parameter, true);
    public void UnsafeStart(object parameter) => StartParameterized(parameter, false);

    private void StartParameterized(object parameter, bool flow)
    {
        if (_start is ThreadStart) throw new InvalidOperationException("The thread was created with a ThreadStart delegate that does not accept a parameter.");
        StartWith(parameter, flow);
    }

    private void StartWith(object parameter, bool flow)
    {
        if (_start == null || _native != 0) throw new ThreadStateException("Thread is running or terminated; it cannot restart.");
        _parameter = parameter;
        if (flow) _context = ExecutionContext.Capture();
        if (!StartCore(this, _stackSize, _background, _name)) throw new OutOfMemoryException("Insufficient memory to start the thread.");
    }

    // The first managed code of a new thread.
    internal void Run()
    {
        Delegate start = _start;
        object parameter = _parameter;
        _start = null;
        _parameter = null;
        if (start is ThreadStart plain) plain();
        else ((ParameterizedThreadStart)start)(parameter);
    }

    public int ManagedThreadId
    {
        get
        {
            if (_id == 0) _id = Interlocked.CompareExchange(ref s_mainNumbered, 1, 0) == 0 ? 1 : Interlocked.Increment(ref s_lastId);
            return _id;
        }
    }

    public override int GetHashCode() => ManagedThreadId;

    /// <summary>Gives back what the VM keeps for the object.</summary>
    ~Thread() => ReleaseCore(this);

    private bool IsUnstarted => _native == 0 && _start != null;

    public bool IsAlive => _native != 0 && (StateCore(this) & (int)ThreadState.Stopped) == 0;

    public bool IsBackground
    {
        get
        {
            CheckNotDead();
            return _background;
        }
        set
        {
            CheckNotDead();
            _background = value;
            if (_native != 0) SetBackgroundCore(this, value);
        }
    }

    private void CheckNotDead()
    {
        if (!IsUnstarted && !IsAlive) throw new ThreadStateException("Thread is dead; state cannot be accessed.");
    }

    public bool IsThreadPoolThread
    {
        get
        {
            CheckNotDead();
            return _pool;
        }
    }

    public string Name
    {
        get => _name;
        set
        {
            _name = value;
            if (_native != 0) SetNameCore(this, value);
        }
    }

    public ThreadPriority Priority
    {
        get
        {
            if (!IsUnstarted && !IsAlive) throw new ThreadStateException("Thread is dead; priority cannot be accessed.");
            return ThreadPriority.Normal + _priorityOffset;
        }
        set
        {
            if (!IsUnstarted && !IsAlive) throw new ThreadStateException("Thread is dead; priority cannot be accessed.");
            _priorityOffset = value - ThreadPriority.Normal;
        }
    }

    public ThreadState ThreadState
    {
        get
        {
            ThreadState state = _background ? ThreadState.Background : ThreadState.Running;
            if (IsUnstarted) return state | ThreadState.Unstarted;
            ThreadState native = _native == 0 ? ThreadState.Stopped : (ThreadState)StateCore(this);
            return (native & ThreadState.Stopped) != 0 ? ThreadState.Stopped : state | native;
        }
    }

    public void Join() => Join(-1);
    public bool Join(TimeSpan timeout) => Join(WaitHandle.Milliseconds(timeout));

    public bool Join(int millisecondsTimeout)
    {
        if (millisecondsTimeout < -1) ThrowHelper.OutOfRange("millisecondsTimeout", SR.ArgumentOutOfRange_NeedNonNegOrNegative1);
        if (IsUnstarted) throw new ThreadStateException("Thread has not been started.");
        return JoinCore(this, millisecondsTimeout);
    }

    public void Interrupt()
    {
        if (_native == 0) return;
        InterruptCore(this);
    }

    public static void Sleep(int millisecondsTimeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1);
        SleepCore(millisecondsTimeout);
    }

    public static void Sleep(TimeSpan timeout) => Sleep(WaitHandle.Milliseconds(timeout));
    public static bool Yield() => YieldCore();

    public static void SpinWait(int iterations)
    {
        if (iterations > 0) SpinCore(iterations);
    }

    public static int GetCurrentProcessorId() => CurrentThread.ManagedThreadId;
    public static void MemoryBarrier() => Interlocked.MemoryBarrier();
    public static void BeginCriticalRegion() { }
    public static void EndCriticalRegion() { }
    public static void BeginThreadAffinity() { }
    public static void EndThreadAffinity() { }
    public void DisableComObjectEagerCleanup() { }

    public ExecutionContext ExecutionContext => ExecutionContext.Capture();

    public CultureInfo CurrentCulture
    {
        get => this == CurrentThread ? CultureInfo.CurrentCulture : throw new InvalidOperationException("This operation must be performed on the same thread as that represented by the Thread instance.");
        set
        {
            if (this != CurrentThread) throw new InvalidOperationException("This operation must be performed on the same thread as that represented by the Thread instance.");
            CultureInfo.CurrentCulture = value;
        }
    }

    public CultureInfo CurrentUICulture
    {
        get => this == CurrentThread ? CultureInfo.CurrentUICulture : throw new InvalidOperationException("This operation must be performed on the same thread as that represented by the Thread instance.");
        set
        {
            if (this != CurrentThread) throw new InvalidOperationException("This operation must be performed on the same thread as that represented by the Thread instance.");
            CultureInfo.CurrentUICulture = value;
        }
    }

    public ApartmentState ApartmentState
    {
        get => GetApartmentState();
        set => TrySetApartmentState(value);
    }

    public ApartmentState GetApartmentState() => ApartmentState.Unknown;

    public void SetApartmentState(ApartmentState state)
    {
        if (!TrySetApartmentState(state)) throw new PlatformNotSupportedException("COM Interop is not supported on this platform.");
    }

    public bool TrySetApartmentState(ApartmentState state)
    {
        if ((uint)state > 2) throw new ArgumentOutOfRangeException(nameof(state), "The ApartmentState enum must be either ApartmentState.STA, ApartmentState.MTA, or ApartmentState.Unknown.");
        return state == ApartmentState.Unknown;
    }

    internal object AbortReason => null;
    [Obsolete] public void Abort() => throw new PlatformNotSupportedException("Thread abort is not supported on this platform.");
    [Obsolete] public void Abort(object stateInfo) => throw new PlatformNotSupportedException("Thread abort is not supported on this platform.");
    [Obsolete] public static void ResetAbort() => throw new PlatformNotSupportedException("Thread abort is not supported on this platform.");
    [Obsolete] public void Suspend() => throw new PlatformNotSupportedException("Thread suspend is not supported on this platform.");
    [Obsolete] public void Resume() => throw new PlatformNotSupportedException("Thread suspend is not supported on this platform.");

    public static AppDomain GetDomain() => AppDomain.CurrentDomain;
    public static int GetDomainID() => 1;

    public static byte VolatileRead(ref byte address) => Volatile.Read(ref address);
    public static double VolatileRead(ref double address) => Volatile.Read(ref address);
    public static short VolatileRead(ref short address) => Volatile.Read(ref address);
    public static int VolatileRead(ref int address) => Volatile.Read(ref address);
    public static long VolatileRead(ref long address) => Volatile.Read(ref address);
    public static IntPtr VolatileRead(ref IntPtr address) => Volatile.Read(ref address);
    public static object VolatileRead(ref object address) => Volatile.Read(ref address);
    public static sbyte VolatileRead(ref sbyte address) => Volatile.Read(ref address);
    public static float VolatileRead(ref float address) => Volatile.Read(ref address);
    public static ushort VolatileRead(ref ushort address) => Volatile.Read(ref address);
    public static uint VolatileRead(ref uint address) => Volatile.Read(ref address);
    public static ulong VolatileRead(ref ulong address) => Volatile.Read(ref address);
    public static UIntPtr VolatileRead(ref UIntPtr address) => Volatile.Read(ref address);
    public static void VolatileWrite(ref byte address, byte value) => Volatile.Write(ref address, value);
    public static void VolatileWrite(ref double address, double value) => Volatile.Write(ref address, value);
    public static void VolatileWrite(ref short address, short value) => Volatile.Write(ref address, value);
    public static void VolatileWrite(ref int address, int value) => Volatile.Write(ref address, value);
    public static void VolatileWrite(ref long address, long value) => Volatile.Write(ref address, value);
    public static void VolatileWrite(ref IntPtr address, IntPtr value) => Volatile.Write(ref address, value);
    public static void VolatileWrite(ref object address, object value) => Volatile.Write(ref address, value);
    public static void VolatileWrite(ref sbyte address, sbyte value) => Volatile.Write(ref address, value);
    public static void VolatileWrite(ref float address, float value) => Volatile.Write(ref address, value);
    public static void VolatileWrite(ref ushort address, ushort value) => Volatile.Write(ref address, value);
    public static void VolatileWrite(ref uint address, uint value) => Volatile.Write(ref address, value);
    public static void VolatileWrite(ref ulong address, ulong value) => Volatile.Write(ref address, value);
    public static void VolatileWrite(ref UIntPtr address, UIntPtr value) => Volatile.Write(ref address, value);
}
