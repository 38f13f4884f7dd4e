using System;
using System.Collections.Generic;
// An operating system's scheduler: an idle task, a worker, two handlers, two devices.
enum Kind { Device, Work }
class Packet {
    public Packet Next; public int Ident, Datum; public readonly Kind Kind; public readonly byte[] Data = new byte[4];
    public Packet(Packet next, int ident, Kind kind) { Next = next; Ident = ident; Kind = kind; }
    public static Packet Append(Packet p, Packet list) {
        p.Next = null;
        if (list == null) return p;
        Packet q = list; while (q.Next != null) q = q.Next;
        q.Next = p; return list;
    }
}
[Flags] enum State { Running = 0, Runnable = 1, Suspended = 2, Held = 4 }
abstract class Job {
    public readonly Job Link; public readonly int Id, Pri; public Packet Queue; public State State; protected readonly Scheduler S;
    protected Job(Scheduler s, int id, int pri, Packet queue, State state) { S = s; Id = id; Pri = pri; Queue = queue; State = state; Link = s.List; s.List = s.Table[id] = this; }
    public bool Blocked => (State & State.Held) != 0 || State == State.Suspended;
    public Job Take() {
        Packet p = null;
        if (State == (State.Suspended | State.Runnable)) { p = Queue; Queue = p.Next; State = Queue == null ? State.Running : State.Runnable; }
        return Run(p);
    }
    public Job Add(Job current, Packet p) {
        if (Queue == null) { Queue = p; State |= State.Runnable; if (Pri > current.Pri) return this; }
        else Queue = Packet.Append(p, Queue);
        return current;
    }
    protected abstract Job Run(Packet p);
}
class Idle : Job {
    int seed = 1, count;
    public Idle(Scheduler s, int count) : base(s, 0, 0, null, State.Running) { this.count = count; }
    protected override Job Run(Packet p) {
        if (--count == 0) return S.Hold();
        if ((seed & 1) == 0) { seed >>= 1; return S.Release(4); }
        seed = seed >> 1 ^ 0xD008; return S.Release(5);
    }
}
class Worker : Job {
    int to = 2, letter;
    public Worker(Scheduler s, Packet q) : base(s, 1, 1000, q, State.Suspended | State.Runnable) { }
    protected override Job Run(Packet p) {
        if (p == null) return S.Suspend();
        to = 5 - to; p.Ident = to; p.Datum = 0;
        for (int i = 0; i < p.Data.Length; i++) { if (++letter > 26) letter = 1; p.Data[i] = (byte)letter; }
        return S.Send(p);
    }
}
class Handler : Job {
    Packet work, device;
    public Handler(Scheduler s, int id, int pri, Packet q) : base(s, id, pri, q, State.Suspended | State.Runnable) { }
    protected override Job Run(Packet p) {
        if (p != null) { if (p.Kind == Kind.Work) work = Packet.Append(p, work); else device = Packet.Append(p, device); }
        if (work != null) {
            if (work.Datum >= work.Data.Length) { Packet v = work; work = v.Next; return S.Send(v); }
            if (device != null) { Packet v = device; device = v.Next; v.Datum = work.Data[work.Datum++]; return S.Send(v); }
        }
        return S.Suspend();
    }
}
class Device : Job {
    Packet pending;
    public Device(Scheduler s, int id, int pri) : base(s, id, pri, null, State.Suspended) { }
    protected override Job Run(Packet p) {
        if (p != null) { pending = p; S.Sum = S.Sum * 31 + p.Datum; return S.Hold(); }
        if (pending == null) return S.Suspend();
        Packet v = pending; pending = null; return S.Send(v);
    }
}
class Scheduler {
    public Job List; public readonly Job[] Table = new Job[6]; Job current; public int Sent, Holds, Sum; public readonly SortedDictionary<string, int> Runs = new(StringComparer.Ordinal);
    public Job Hold() { Holds++; current.State |= State.Held; return current.Link; }
    public Job Suspend() { current.State |= State.Suspended; return current; }
    public Job Release(int id) { Job j = Table[id]; j.State &= ~State.Held; return j.Pri > current.Pri ? j : current; }
    public Job Send(Packet p) { Job j = Table[p.Ident]; Sent++; p.Next = null; p.Ident = current.Id; return j.Add(current, p); }
    public void Go() {
        current = List;
        while (current != null)
            if (current.Blocked) current = current.Link;
            else { string n = current.GetType().Name + current.Id; Runs[n] = Runs.GetValueOrDefault(n) + 1; current = current.Take(); }
    }
}
class P {
    static void Main() {
        foreach (int n in new[] { 10, 100, 1000 }) {
            var s = new Scheduler();
            new Idle(s, n);
            new Worker(s, new Packet(new Packet(null, 1, Kind.Work), 1, Kind.Work));
            Packet D(int id) => new Packet(new Packet(new Packet(null, id, Kind.Device), id, Kind.Device), id, Kind.Device);
            new Handler(s, 2, 2000, D(4)); new Handler(s, 3, 3000, D(5));
            new Device(s, 4, 4000); new Device(s, 5, 5000);
            s.Go();
            Console.WriteLine($"{n}: sent {s.Sent}, held {s.Holds}, sum {s.Sum:x8}");
            foreach (var (k, v) in s.Runs) Console.WriteLine($"  {k,-10}{v,6}");
        }
    }
}
