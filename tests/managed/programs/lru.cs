using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
class Lru<K, V> : IEnumerable<KeyValuePair<K, V>> {
    readonly Dictionary<K, LinkedListNode<KeyValuePair<K, V>>> map; readonly LinkedList<KeyValuePair<K, V>> order = new(); readonly int capacity; public int Hits, Misses;
    public event Action<K, V> Evicted;
    public Lru(int capacity, IEqualityComparer<K> c = null) { ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity); this.capacity = capacity; map = new(c); }
    public int Count => map.Count;
    public V this[K k] {
        get => TryGet(k, out V v) ? v : throw new KeyNotFoundException("not cached: " + k);
        set {
            if (map.Remove(k, out var n)) order.Remove(n);
            else if (map.Count == capacity) { var last = order.Last; order.RemoveLast(); map.Remove(last.Value.Key); Evicted?.Invoke(last.Value.Key, last.Value.Value); }
            map[k] = order.AddFirst(new KeyValuePair<K, V>(k, value));
        }
    }
    public bool TryGet(K k, out V v) {
        if (!map.TryGetValue(k, out var n)) { Misses++; v = default; return false; }
        order.Remove(n); order.AddFirst(n); Hits++; v = n.Value.Value; return true;
    }
    public V GetOrAdd(K k, Func<K, V> make) { if (!TryGet(k, out V v)) this[k] = v = make(k); return v; }
    public IEnumerator<KeyValuePair<K, V>> GetEnumerator() => order.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
class P {
    static Lru<long, long> memo = new(40);
    static long Collatz(long n) => n == 1 ? 0 : 1 + memo.GetOrAdd(n % 2 == 0 ? n / 2 : 3 * n + 1, Collatz);
    static void Main() {
        var c = new Lru<string, int>(3, StringComparer.OrdinalIgnoreCase); c.Evicted += (k, v) => Console.WriteLine($"evicted {k}={v}");
        c["a"] = 1; c["b"] = 2; c["c"] = 3; Console.WriteLine(c["A"]); c["d"] = 4; c["C"] = 33; c["e"] = 5;
        Console.WriteLine(string.Join(" ", c) + " " + c.Count);
        try { Console.WriteLine(c["b"]); } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
        try { new Lru<int, int>(0); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
        try { foreach (var p in c) c[p.Key] = 0; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { c[null] = 1; } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        Console.WriteLine(c.Hits + " " + c.Misses);
        long best = 0, at = 0; for (int i = 1; i < 300; i++) { long n = Collatz(i); if (n > best) { best = n; at = i; } }
        Console.WriteLine($"{at}: {best}, {memo.Count} kept, {memo.Hits} hits, {memo.Misses} misses, newest {memo.First().Key}, oldest {memo.Last().Key}");
        var objects = new Lru<(int, char), byte[]>(8); int dropped = 0; objects.Evicted += (_, b) => dropped += b.Length;
        uint s = 1; for (int i = 0; i < 600; i++) { s = s * 1664525 + 1013904223; var b = objects.GetOrAdd(((int)(s >> 28), (char)('a' + (s >> 20) % 2)), k => new byte[k.Item1 * 3 + k.Item2 % 7]); b.AsSpan().Fill((byte)i); }
        Console.WriteLine(dropped + " " + objects.Hits + " " + objects.Sum(p => p.Value.Sum(x => x)) + " " + string.Join(" ", objects.Select(p => p.Key)));
    }
}
