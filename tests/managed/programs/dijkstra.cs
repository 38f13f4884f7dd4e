using System;
using System.Collections.Generic;
using System.Linq;
class Graph<T> where T : notnull, IComparable<T> {
    readonly Dictionary<T, List<(T To, int Cost)>> edges = new();
    public void Add(T a, T b, int cost, bool both = true) {
        ArgumentOutOfRangeException.ThrowIfNegative(cost);
        if (!edges.TryGetValue(a, out var l)) edges[a] = l = new();
        l.Add((b, cost)); edges.TryAdd(b, new()); if (both) Add(b, a, cost, false);
    }
    public int Pushed;
    public (Dictionary<T, int> Dist, Dictionary<T, T> Prev) From(T start) {
        var dist = new Dictionary<T, int> { [start] = 0 }; var prev = new Dictionary<T, T>(); var done = new HashSet<T>(); var q = new PriorityQueue<T, (int, T)>(); q.Enqueue(start, (0, start));
        while (q.TryDequeue(out T at, out var pri)) {
            if (!done.Add(at)) continue;
            foreach (var (to, cost) in edges[at]) {
                int d = pri.Item1 + cost;
                if (dist.TryGetValue(to, out int old) && old <= d) continue;
                dist[to] = d; prev[to] = at; q.Enqueue(to, (d, to)); Pushed++;
            }
        }
        return (dist, prev);
    }
    public string Path(T a, T b) {
        var (dist, prev) = From(a); if (!dist.ContainsKey(b)) return "no way";
        var l = new LinkedList<T>(); l.AddFirst(b); while (prev.TryGetValue(b, out T p)) l.AddFirst(b = p);
        return string.Join(" > ", l) + " (" + dist[l.Last.Value] + ")";
    }
}
class P {
    static void Main() {
        var g = new Graph<string>();
        foreach (string s in "york-leeds 24,leeds-hull 60,york-hull 38,hull-lincoln 47,leeds-derby 74,derby-lincoln 52,oban-skye 88".Split(',')) { string[] p = s.Split('-', ' '); g.Add(p[0], p[1], int.Parse(p[2])); }
        foreach (var (a, b) in new[] { ("york", "derby"), ("york", "lincoln"), ("skye", "oban"), ("york", "skye"), ("hull", "hull") }) Console.WriteLine(g.Path(a, b));
        try { g.Path("rome", "york"); } catch (KeyNotFoundException) { Console.WriteLine("unknown town"); }
        try { g.Add("a", "b", -1); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
        var grid = new Graph<(int, int)>(); uint s2 = 5; const int N = 14;
        for (int y = 0; y < N; y++) for (int x = 0; x < N; x++) { s2 = s2 * 1664525 + 1013904223; int c = (int)(s2 >> 28) + 1; if (x + 1 < N) grid.Add((y, x), (y, x + 1), c); if (y + 1 < N) grid.Add((y, x), (y + 1, x), 17 - c); }
        var (dist, _) = grid.From((0, 0)); Console.WriteLine(dist.Count + " " + dist[(N - 1, N - 1)] + " " + dist.Values.Max() + " " + dist.Values.Sum() + " " + grid.Pushed); Console.WriteLine(grid.Path((0, 0), (3, 4)));
        var all = new int[6, 6]; var small = new Graph<int>(); var costs = new[] { (0, 1, 7), (0, 2, 9), (0, 5, 14), (1, 2, 10), (1, 3, 15), (2, 3, 11), (2, 5, 2), (3, 4, 6), (4, 5, 9) };
        for (int i = 0; i < 6; i++) for (int j = 0; j < 6; j++) all[i, j] = i == j ? 0 : 1000000; foreach (var (a, b, c) in costs) { small.Add(a, b, c); all[a, b] = all[b, a] = c; }
        for (int k = 0; k < 6; k++) for (int i = 0; i < 6; i++) for (int j = 0; j < 6; j++) all[i, j] = Math.Min(all[i, j], all[i, k] + all[k, j]);
        Console.WriteLine(Enumerable.Range(0, 6).All(i => small.From(i).Dist.All(p => all[i, p.Key] == p.Value)) + " " + small.Path(0, 4));
        var q = new PriorityQueue<string, int>(Comparer<int>.Create((a, b) => b.CompareTo(a))); q.EnqueueRange(new[] { ("low", 1), ("high", 9), ("mid", 5) }); Console.WriteLine(q.Peek() + " " + q.EnqueueDequeue("top", 10) + " " + q.Dequeue() + " " + q.DequeueEnqueue("last", 0) + " " + q.Dequeue() + " " + q.Dequeue() + " " + q.Count);
        try { q.Dequeue(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    }
}
