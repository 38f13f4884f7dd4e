using System;
using System.Collections.Generic;
using System.Linq;
// A small shop: customers arrive, queue at tills, some give up, tills close.
abstract class Event { public abstract void Happen(Shop s); }
sealed class Arrive : Event { public int Who; public override void Happen(Shop s) => s.Arrive(Who); }
sealed class Leave : Event { public Till T; public override void Happen(Shop s) => s.Finish(T); }
sealed class GiveUp : Event { public Customer C; public override void Happen(Shop s) => s.GiveUp(C); }
sealed class Custom : Event { readonly Action<Shop> f; public Custom(Action<Shop> f) => this.f = f; public override void Happen(Shop s) => f(s); }
class Customer { public int Id, Work, Since; public bool Waiting; }
class Till { public string Name; public Customer At; public bool Open = true; public int Busy, Served; }
class Shop {
    readonly PriorityQueue<Event, (int, int)> q = new(); readonly Queue<Customer> line = new(); public readonly List<Till> Tills = new();
    public int Now { get; private set; } int order, waited, lost, longest; readonly int log; uint seed = 11;
    public Shop(int tills, int log) { this.log = log; for (int i = 0; i < tills; i++) Tills.Add(new Till { Name = "till " + (char)('A' + i) }); }
    int Next(int n) { seed = seed * 1664525 + 1013904223; return (int)((seed >> 10) % n); }
    public void At(int delay, Event e) { if (delay < 0) throw new ArgumentOutOfRangeException(nameof(delay), delay, "the past"); q.Enqueue(e, (Now + delay, order++)); }
    void Say(string s) { if (Now < log) Console.WriteLine($"{Now / 60:00}:{Now % 60:00} {s}"); }
    public void Arrive(int who) {
        var c = new Customer { Id = who, Work = 3 + Next(9), Since = Now, Waiting = true }; line.Enqueue(c); longest = Math.Max(longest, line.Count); Say($"customer {who} arrives, {line.Count} waiting");
        At(10 + Next(8), new GiveUp { C = c }); if (who < 200) At(1 + Next(5), new Arrive { Who = who + 1 }); Serve();
    }
    public void Serve() {
        foreach (Till t in Tills.Where(t => t.Open && t.At == null)) {
            Customer c; do { if (!line.TryDequeue(out c)) return; } while (!c.Waiting);
            c.Waiting = false; waited += Now - c.Since; t.At = c; t.Busy += c.Work; Say($"{t.Name} takes {c.Id}"); At(c.Work, new Leave { T = t });
        }
    }
    public void Finish(Till t) { Say($"{t.Name} is done with {t.At.Id}"); t.At = null; t.Served++; Serve(); }
    public void GiveUp(Customer c) { if (!c.Waiting) return; c.Waiting = false; lost++; Say($"customer {c.Id} gives up"); }
    public void Run() {
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        while (q.TryDequeue(out Event e, out var when)) { if (when.Item1 < Now) throw new InvalidOperationException("time runs back"); Now = when.Item1; kinds[e.GetType().Name] = kinds.GetValueOrDefault(e.GetType().Name) + 1; e.Happen(this); }
        Console.WriteLine($"end {Now}, lost {lost}, waited {waited}, longest {longest}, " + string.Join(" ", kinds.Select(k => k.Key + "=" + k.Value)));
        foreach (Till t in Tills) Console.WriteLine($"  {t.Name}: {t.Served} served, busy {100.0 * t.Busy / Now:F1}%");
    }
}
class P {
    static void Main() {
        foreach (int n in new[] { 1, 2, 3 }) {
            var s = new Shop(n, n == 2 ? 40 : 0); s.At(0, new Arrive { Who = 1 });
            s.At(100, new Custom(x => x.Tills[0].Open = false)); s.At(160, new Custom(x => { x.Tills[0].Open = true; x.Serve(); }));
            s.Run(); try { s.At(-1, new Leave()); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName + " " + e.ActualValue); }
        }
    }
}
