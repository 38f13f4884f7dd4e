using System;

namespace System.Threading;

/// <summary>Barrier; not done yet.</summary>
public class Barrier : IDisposable
{
    public Barrier(int participantCount) { throw new NotImplementedException("Barrier"); }
    public Barrier(int participantCount, Action<Barrier> postPhaseAction) { throw new NotImplementedException("Barrier"); }
    public int ParticipantsRemaining { get => throw new NotImplementedException("Barrier.ParticipantsRemaining"); }
    public int ParticipantCount { get => throw new NotImplementedException("Barrier.ParticipantCount"); }
    public long CurrentPhaseNumber { get => throw new NotImplementedException("Barrier.CurrentPhaseNumber"); }
    public long AddParticipant() => throw new NotImplementedException("Barrier.AddParticipant");
    public long AddParticipants(int participantCount) => throw new NotImplementedException("Barrier.AddParticipants");
    public void RemoveParticipant() => throw new NotImplementedException("Barrier.RemoveParticipant");
    public void RemoveParticipants(int participantCount) => throw new NotImplementedException("Barrier.RemoveParticipants");
    public void SignalAndWait() => throw new NotImplementedException("Barrier.SignalAndWait");
    public void SignalAndWait(CancellationToken cancellationToken) => throw new NotImplementedException("Barrier.SignalAndWait");
    public bool SignalAndWait(TimeSpan timeout) => throw new NotImplementedException("Barrier.SignalAndWait");
    public bool SignalAndWait(TimeSpan timeout, CancellationToken cancellationToken) => throw new NotImplementedException("Barrier.SignalAndWait");
    public bool SignalAndWait(int millisecondsTimeout) => throw new NotImplementedException("Barrier.SignalAndWait");
    public bool SignalAndWait(int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException("Barrier.SignalAndWait");
    public void Dispose() => throw new NotImplementedException("Barrier.Dispose");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("Barrier.Dispose");
}
