using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
class InsufficientFunds : Exception { public InsufficientFunds(long missing) : base("missing " + missing) { } }
class Account {
    public readonly int Id; long balance; public int Uses;
    public Account(int id, long b) { Id = id; balance = b; }
    public long Balance { get { lock (this) return balance; } }
    public void Withdraw(long n) { lock (this) { if (n > balance) throw new InsufficientFunds(n - balance); balance -= n; Uses++; } }
    public void Deposit(long n) { lock (this) { balance = checked(balance + n); Uses++; } }
}
class Bank {
    readonly Account[] all; public int Done, Refused; readonly ReaderWriterLockSlim audit = new();
    public readonly ConcurrentQueue<(int From, int To, long Sum)> Log = new();
    public Bank(int n, long each) { all = Enumerable.Range(0, n).Select(i => new Account(i, each)).ToArray(); }
    public bool Transfer(int from, int to, long sum) {
        Account a = all[from], b = all[to], first = from < to ? a : b, second = from < to ? b : a;
        audit.EnterReadLock();
        try {
            lock (first) lock (second) { a.Withdraw(sum); b.Deposit(sum); }
            Interlocked.Increment(ref Done); Log.Enqueue((from, to, sum)); return true;
        } catch (InsufficientFunds) { Interlocked.Increment(ref Refused); return false; }
        finally { audit.ExitReadLock(); }
    }
    public long Total() { audit.EnterWriteLock(); try { return all.Sum(a => a.Balance); } finally { audit.ExitWriteLock(); } }
    public int Uses => all.Sum(a => a.Uses);
    public bool AnyNegative => all.Any(a => a.Balance < 0);
    public long[] Balances => all.Select(a => a.Balance).ToArray();
}
class P {
    static void Main() {
        const int Threads = 4, Each = 150, Accounts = 7;
        var bank = new Bank(Accounts, 1000);
        using var start = new Barrier(Threads + 1);
        var stop = new ManualResetEventSlim(); int bad = 0, audits = 0;
        var auditor = new Thread(() => { do { if (bank.Total() != Accounts * 1000) bad++; audits++; Thread.Yield(); } while (!stop.IsSet); });
        var threads = new Thread[Threads];
        for (int t = 0; t < Threads; t++) {
            int id = t;
            threads[t] = new Thread(() => {
                uint s = (uint)id * 7919 + 17; uint Next(uint n) { s = s * 1664525 + 1013904223; return (s >> 12) % n; }
                start.SignalAndWait();
                for (int i = 0; i < Each; i++) { int a = (int)Next(Accounts), b = (a + 1 + (int)Next(Accounts - 1)) % Accounts; bank.Transfer(a, b, Next(900)); }
            }) { Name = "teller " + t };
            threads[t].Start();
        }
        auditor.Start(); start.SignalAndWait();
        foreach (Thread t in threads) t.Join();
        stop.Set(); auditor.Join();
        Console.WriteLine($"total {bank.Total()} bad {bad} audited {audits > 0} negative {bank.AnyNegative}");
        Console.WriteLine($"{bank.Done + bank.Refused} {bank.Uses == 2 * bank.Done} {bank.Log.Count == bank.Done}");
        long[] replay = Enumerable.Repeat(1000L, Accounts).ToArray();
        foreach (var (f, to, n) in bank.Log) { replay[f] -= n; replay[to] += n; }
        Console.WriteLine(replay.SequenceEqual(bank.Balances));
        try { new Account(1, 5).Withdraw(8); } catch (InsufficientFunds e) { Console.WriteLine(e.Message); }
        try { new Account(1, long.MaxValue).Deposit(1); } catch (OverflowException) { Console.WriteLine("overflow"); }
        var q = new BlockingCollection<int>(3); long got = 0;
        var taker = new Thread(() => { foreach (int x in q.GetConsumingEnumerable()) got += x; }); taker.Start();
        for (int i = 1; i <= 60; i++) q.Add(i);
        q.CompleteAdding(); taker.Join(); Console.WriteLine(got);
        try { Monitor.Exit(q); } catch (SynchronizationLockException e) { Console.WriteLine(e.GetType().Name); }
    }
}
