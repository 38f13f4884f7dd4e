using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
class AsyncQueue<T> {
    readonly Queue<T> items = new(); readonly SemaphoreSlim filled = new(0), free; readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously); bool done;
    public AsyncQueue(int capacity) { free = new SemaphoreSlim(capacity, capacity); }
    public Task Closed => closed.Task;
    public int Peak;
    public async Task Put(T x) {
        await free.WaitAsync().ConfigureAwait(false);
        lock (items) { if (done) throw new InvalidOperationException("closed"); items.Enqueue(x); Peak = Math.Max(Peak, items.Count); }
        filled.Release();
    }
    public void Close() { lock (items) done = true; filled.Release(); closed.TrySetResult(); }
    public async ValueTask<(bool, T)> Take() {
        await filled.WaitAsync().ConfigureAwait(false);
        lock (items) {
            if (items.Count == 0) { filled.Release(); return (false, default); }
            T x = items.Dequeue(); free.Release(); return (true, x);
        }
    }
    public async IAsyncEnumerable<T> All() {
        while (true) { var (ok, x) = await Take(); if (!ok) yield break; yield return x; }
    }
}
class P {
    static async Task Produce(AsyncQueue<int> q, int from, int count) {
        for (int i = 0; i < count; i++) { await q.Put(from + i); if (i % 7 == 0) await Task.Yield(); }
    }
    static async Task Stage<A, B>(AsyncQueue<A> a, AsyncQueue<B> b, Func<A, Task<B>> f) { await foreach (A x in a.All()) await b.Put(await f(x)); }
    static async Task<string> Describe(int x) { if (x % 20 == 0) await Task.Delay(1); return x % 15 == 0 ? "fizzbuzz" : x % 3 == 0 ? "fizz" : x % 5 == 0 ? "buzz" : "n" + x % 10; }
    static async Task<int> Main() {
        var numbers = new AsyncQueue<int>(4); var words = new AsyncQueue<string>(3);
        Task producers = Task.WhenAll(Enumerable.Range(0, 3).Select(k => Produce(numbers, k * 40 + 1, 40))).ContinueWith(_ => numbers.Close());
        Task stages = Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Stage(numbers, words, Describe)));
        Task closing = stages.ContinueWith(_ => words.Close());
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        await foreach (string w in words.All()) counts[w] = counts.GetValueOrDefault(w) + 1;
        await Task.WhenAll(producers, stages, closing, numbers.Closed, words.Closed);
        foreach (var p in counts) Console.Write(p.Key + "=" + p.Value + " ");
        Console.WriteLine(); Console.WriteLine(counts.Values.Sum() + " " + (numbers.Peak <= 4) + " " + (words.Peak <= 3));
        try { await words.Put("late"); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        var one = new AsyncQueue<int>(1); Task<(bool, int)> waiting = one.Take().AsTask(); Console.WriteLine(waiting.IsCompleted); await one.Put(9); Console.WriteLine(await waiting);
        var gate = new TaskCompletionSource<int>(); var waiters = Enumerable.Range(1, 5).Select(async k => k * await gate.Task).ToArray(); gate.SetResult(10); Console.WriteLine(string.Join(",", await Task.WhenAll(waiters))); Console.WriteLine(gate.TrySetResult(11));
        Task bad = Task.WhenAll(Task.FromException(new FormatException("a")), Task.FromException(new TimeoutException("b")), Task.CompletedTask);
        try { await bad; } catch (FormatException e) { Console.WriteLine(e.Message + " " + bad.Exception.InnerExceptions.Count); }
        using var cts = new CancellationTokenSource(); var sem = new SemaphoreSlim(0); Task w2 = sem.WaitAsync(cts.Token); cts.Cancel();
        try { await w2; } catch (OperationCanceledException e) { Console.WriteLine(w2.Status + " " + (e.CancellationToken == cts.Token)); }
        var slot = new AsyncLocal<string> { Value = "outer" };
        await Task.Run(async () => { slot.Value = "inner"; await Task.Yield(); Console.WriteLine(slot.Value); }); Console.WriteLine(slot.Value);
        Console.WriteLine(await sem.WaitAsync(5)); return numbers.Closed.IsCompletedSuccessfully ? 3 : 4;
    }
}
