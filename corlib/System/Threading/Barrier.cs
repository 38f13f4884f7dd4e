namespace System.Threading;

/// <summary>Lets participants go on to the next phase together.</summary>
public class Barrier : IDisposable
{
    private readonly object _lock = new object();
    private readonly Action<Barrier> _action;
    private int _participants, _arrived;
    private long _phase;
    private bool _disposed;
    private int _actionThread;
    private Exception _exception;

    public Barrier(int participantCount) : this(participantCount, null) { }

    public Barrier(int participantCount, Action<Barrier> postPhaseAction)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(participantCount);
        if (participantCount > 32767) throw new ArgumentOutOfRangeException(nameof(participantCount), participantCount, "The participantCount argument must be less than or equal to 32767.");
        _participants = participantCount;
        _action = postPhaseAction;
    }

    public int ParticipantsRemaining { get { lock (_lock) return _participants - _arrived; } }
    public int ParticipantCount { get { lock (_lock) return _participants; } }
    public long CurrentPhaseNumber { get { lock (_lock) return _phase; } }

    private void Check()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_actionThread != 0 && _actionThread == Environment.CurrentManagedThreadId) throw new InvalidOperationException("This method may not be called from within the postPhaseAction.");
    }

    public long AddParticipant() => AddParticipants(1);

    public long AddParticipants(int participantCount)
    {
        Check();
        Guard.Positive(participantCount);
        lock (_lock)
        {
            if (_participants + participantCount > 32767) throw new InvalidOperationException("Adding participantCount participants would result in the number of participants exceeding the maximum number allowed.");
            _participants += participantCount;
            return _phase;
        }
    }

    public void RemoveParticipant() => RemoveParticipants(1);

    public void RemoveParticipants(int participantCount)
    {
        Check();
        Guard.Positive(participantCount);
        lock (_lock)
        {
            if (participantCount > _participants) throw new ArgumentOutOfRangeException(nameof(participantCount), "The participantCount argument must be less than or equal the number of participants.");
            if (participantCount > _participants - _arrived) throw new InvalidOperationException("The participantCount argument is greater than the number of participants that haven't yet arrived at the barrier in this phase.");
            _participants -= participantCount;
            if (_participants > 0 && _arrived == _participants) FinishPhase();
        }
    }

    // Under the lock.
    private void FinishPhase()
    {
        _exception = null;
        if (_action != null)
        {
            _actionThread = Environment.CurrentManagedThreadId;
            try { _action(this); }
            catch (Exception e) { _exception = e; }
            finally { _actionThread = 0; }
        }
        _arrived = 0;
        _phase++;
        Monitor.PulseAll(_lock);
    }

    public void SignalAndWait() => SignalAndWait(-1, default);
    public void SignalAndWait(CancellationToken cancellationToken) => SignalAndWait(-1, cancellationToken);
    public bool SignalAndWait(TimeSpan timeout) => SignalAndWait(WaitHandle.Milliseconds(timeout), default);
    public bool SignalAndWait(TimeSpan timeout, CancellationToken cancellationToken) => SignalAndWait(WaitHandle.Milliseconds(timeout), cancellationToken);
    public bool SignalAndWait(int millisecondsTimeout) => SignalAndWait(millisecondsTimeout, default);

    public bool SignalAndWait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        Check();
        cancellationToken.ThrowIfCancellationRequested();
        if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException(nameof(millisecondsTimeout), millisecondsTimeout, "The specified timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
        using CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(static s =>
        {
            lock (s) Monitor.PulseAll(s);
        }, _lock);
        Exception failure;
        lock (_lock)
        {
            if (_participants == 0) throw new InvalidOperationException("The barrier has no registered participants.");
            if (_arrived == _participants) throw new InvalidOperationException("The number of threads using the barrier exceeded the total number of registered participants.");
            long phase = _phase;
            if (++_arrived == _participants) FinishPhase();
            else
            {
                long end = millisecondsTimeout < 0 ? 0 : TimerQueue.Now + millisecondsTimeout;
                while (_phase == phase)
                {
                    int left = millisecondsTimeout < 0 ? -1 : (int)(end - TimerQueue.Now);
                    if (cancellationToken.IsCancellationRequested || (millisecondsTimeout >= 0 && left <= 0))
                    {
                        _arrived--;
                        cancellationToken.ThrowIfCancellationRequested();
                        return false;
                    }
                    Monitor.Wait(_lock, left);
                }
            }
            failure = _exception;
        }
        if (failure != null) throw new BarrierPostPhaseException(failure);
        return true;
    }

    public void Dispose()
    {
        Check();
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _disposed = true;
}
