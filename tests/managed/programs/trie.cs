using System;
using System.Collections.Generic;
using System.Linq;
class Trie<V> {
    readonly SortedDictionary<char, Trie<V>> kids = new(); V value; bool has;
    public int Nodes => 1 + kids.Values.Sum(k => k.Nodes);
    public bool Add(ReadOnlySpan<char> key, V v) {
        if (key.IsEmpty) { bool fresh = !has; has = true; value = v; return fresh; }
        if (!kids.TryGetValue(key[0], out var k)) kids[key[0]] = k = new();
        return k.Add(key[1..], v);
    }
    Trie<V> Walk(string p) { var t = this; foreach (char c in p) if (!t.kids.TryGetValue(c, out t)) return null; return t; }
    public bool TryGet(string key, out V v) { var t = Walk(key); v = t == null ? default : t.value; return t != null && t.has; }
    public bool Remove(string key, int at = 0) {
        if (at == key.Length) { bool had = has; has = false; value = default; return had; }
        if (!kids.TryGetValue(key[at], out var k) || !k.Remove(key, at + 1)) return false;
        if (!k.has && k.kids.Count == 0) kids.Remove(key[at]);
        return true;
    }
    public IEnumerable<(string Key, V Value)> All(string prefix = "") { var t = Walk(prefix); return t == null ? Enumerable.Empty<(string, V)>() : t.Each(prefix); }
    IEnumerable<(string, V)> Each(string p) { if (has) yield return (p, value); foreach (var (c, k) in kids) foreach (var x in k.Each(p + c)) yield return x; }
    public IEnumerable<string> Match(string pattern, string done = "") {
        if (pattern.Length == 0) { if (has) yield return done; yield break; }
        foreach (var (c, k) in kids) if (pattern[0] == '?' || pattern[0] == c) foreach (string s in k.Match(pattern[1..], done + c)) yield return s;
    }
    public string Longest(string text) { var t = this; int best = -1; for (int i = 0; ; i++) { if (t.has) best = i; if (i == text.Length || !t.kids.TryGetValue(text[i], out t)) return best < 0 ? null : text[..best]; } }
}
class P {
    static void Main() {
        var t = new Trie<int>(); int n = 0;
        foreach (string w in "car card care careful cart cat dog do done door a an and ant zebra".Split(' ')) Console.Write(t.Add(w, ++n) ? "+" : "=");
        Console.WriteLine(t.Add("cat", 100) + " " + t.Nodes);
        Console.WriteLine(string.Join(" ", t.All("car"))); Console.WriteLine(string.Join(" ", t.All("x")) + "|" + string.Join(" ", t.Match("?a?")) + "|" + string.Join(" ", t.Match("d???")));
        Console.WriteLine(t.TryGet("cat", out int v) + " " + v + " " + t.TryGet("ca", out v) + " " + v + " " + t.TryGet("", out _));
        Console.WriteLine(t.Longest("carefully") + " " + t.Longest("doormat") + " " + (t.Longest("xyz") ?? "none"));
        Console.WriteLine(t.Remove("care") + " " + t.Remove("care") + " " + t.Remove("zebra") + " " + t.Remove("nothing") + " " + t.Nodes + " " + t.All().Count());
        var big = new Trie<string>(); uint s = 8; var check = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < 150; i++) { string k = ""; do { s = s * 1664525 + 1013904223; k += (char)('a' + (s >> 24) % 4); } while ((s >> 16) % 5 != 0); big.Add(k, "v" + i); check[k] = "v" + i; }
        Console.WriteLine(big.Nodes + " " + check.Count + " " + big.All().SequenceEqual(check.Select(p => (p.Key, p.Value)))); foreach (string k in check.Keys.ToList()) if (k.Length > 2) big.Remove(k); Console.WriteLine(big.Nodes + " " + string.Join(" ", big.All().Select(p => p.Key)));
    }
}
