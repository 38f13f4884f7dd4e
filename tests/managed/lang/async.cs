using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
class P {
    static async Task<int> Slow(int x) { await Task.Delay(5); return x * x; }
    static async Task<int> Chain(int n) { int s = 0; for (int i = 0; i < n; i++) s += await Slow(i); return s; }
    static async Task Fail() { await Task.Yield(); throw new InvalidOperationException("async fail"); }
    static async ValueTask<string> Val(bool sync) { if (!sync) await Task.Delay(1); return sync ? "sync" : "async"; }
    static async IAsyncEnumerable<int> Stream(int n) { for (int i = 0; i < n; i++) { await Task.Yield(); yield return i; } }
    static async Task<string> Nested() { try { await Fail(); return "no"; } catch (InvalidOperationException e) { await Task.Delay(1); return "caught " + e.Message; } finally { await Task.Yield(); } }
    static async Task Cancel() { var cts = new CancellationTokenSource(); cts.CancelAfter(10); try { await Task.Delay(10000, cts.Token); } catch (OperationCanceledException) { Console.WriteLine("cancelled"); } }
    static int shared; static readonly object gate = new object();
    static async Task<int> Main() {
        Console.WriteLine(await Chain(6)); Console.WriteLine(await Nested()); Console.WriteLine(await Val(true) + await Val(false)); int t = 0; await foreach (int x in Stream(5)) t += x; Console.WriteLine(t);
        int[] all = await Task.WhenAll(Slow(1), Slow(2), Slow(3)); Console.WriteLine(string.Join(",", all)); await Cancel();
        var first = await Task.WhenAny(Task.Delay(2000), Slow(4)); Console.WriteLine(first is Task<int> ti ? ti.Result : -1);
        var tasks = new List<Task>(); for (int i = 0; i < 8; i++) tasks.Add(Task.Run(() => { for (int j = 0; j < 1000; j++) lock (gate) shared++; })); await Task.WhenAll(tasks); Console.WriteLine(shared);
        var threads = new Thread[4]; int inter = 0; for (int i = 0; i < 4; i++) { threads[i] = new Thread(() => { for (int j = 0; j < 5000; j++) Interlocked.Increment(ref inter); }); threads[i].Start(); } foreach (var th in threads) th.Join(); Console.WriteLine(inter);
        var tcs = new TaskCompletionSource<string>(); _ = Task.Run(async () => { await Task.Delay(5); tcs.SetResult("tcs"); }); Console.WriteLine(await tcs.Task); Console.WriteLine(await Slow(5).ContinueWith(x => x.Result + 1));
        try { Task.Run(() => throw new Exception("boom")).Wait(); } catch (AggregateException e) { Console.WriteLine(e.InnerException.Message); }
        var sem = new SemaphoreSlim(2); int max = 0, cur = 0; await Task.WhenAll(MakeMany(5, async () => { await sem.WaitAsync(); int c = Interlocked.Increment(ref cur); if (c > max) max = c; await Task.Delay(3); Interlocked.Decrement(ref cur); sem.Release(); })); Console.WriteLine(max <= 2);
        var ev = new ManualResetEvent(false); bool got = false; var w = new Thread(() => { got = ev.WaitOne(5000); }); w.Start(); ev.Set(); w.Join(); Console.WriteLine(got); var q = new Queue<int>(); var prod = new Thread(() => { for (int i = 0; i < 100; i++) lock (q) { q.Enqueue(i); Monitor.Pulse(q); } }); int consumed = 0; prod.Start(); while (consumed < 100) lock (q) { while (q.Count == 0) Monitor.Wait(q); q.Dequeue(); consumed++; } prod.Join(); Console.WriteLine(consumed);
        return 42;
    }
    static IEnumerable<Task> MakeMany(int n, Func<Task> f) { for (int i = 0; i < n; i++) yield return f(); }
}
