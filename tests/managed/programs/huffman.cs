using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
abstract class Node : IComparable<Node> {
    public int Weight, Order;
    public int CompareTo(Node o) => Weight != o.Weight ? Weight.CompareTo(o.Weight) : Order.CompareTo(o.Order);
    public abstract void Walk(string code, IDictionary<char, string> table);
}
sealed class Leaf : Node { public char C; public override void Walk(string code, IDictionary<char, string> t) => t[C] = code.Length == 0 ? "0" : code; }
sealed class Fork : Node { public Node L, R; public override void Walk(string code, IDictionary<char, string> t) { L.Walk(code + '0', t); R.Walk(code + '1', t); } }
class Huffman {
    public readonly SortedDictionary<char, string> Table = new(); readonly Node root;
    public Huffman(string text) {
        if (text.Length == 0) throw new ArgumentException("nothing to count", nameof(text));
        int order = 0; var set = new SortedSet<Node>(text.GroupBy(c => c).OrderBy(g => g.Key).Select(g => new Leaf { C = g.Key, Weight = g.Count(), Order = order++ }));
        while (set.Count > 1) { Node a = set.Min; set.Remove(a); Node b = set.Min; set.Remove(b); set.Add(new Fork { L = a, R = b, Weight = a.Weight + b.Weight, Order = order++ }); }
        root = set.Single(); root.Walk("", Table);
    }
    public BitArray Encode(string s) { var bits = new List<bool>(); foreach (char c in s) foreach (char b in Table.TryGetValue(c, out string code) ? code : throw new KeyNotFoundException("no code for " + (int)c)) bits.Add(b == '1'); return new BitArray(bits.ToArray()); }
    public string Decode(BitArray bits) {
        var b = new StringBuilder(); Node n = root;
        foreach (bool bit in bits) { if (n is Fork f) n = bit ? f.R : f.L; if (n is Leaf l) { b.Append(l.C); n = root; } }
        return n == root ? b.ToString() : throw new InvalidDataException("cut short");
    }
}
class P {
    static void Main() {
        foreach (string text in new[] { "abracadabra", "zzzz", "the quick brown fox jumps over the lazy dog", string.Concat(Enumerable.Range(0, 300).Select(i => (char)('a' + i * i % 19))) }) {
            var h = new Huffman(text); BitArray bits = h.Encode(text); var bytes = new byte[(bits.Count + 7) / 8]; bits.CopyTo(bytes, 0);
            Console.WriteLine($"{text.Length * 8} -> {bits.Count} {h.Decode(bits) == text} {Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, 20)))}");
            if (h.Table.Count < 12) Console.WriteLine("  " + string.Join(" ", h.Table.Select(p => p.Key + "=" + p.Value)));
            var codes = h.Table.Values.ToList(); Console.WriteLine("  " + codes.Any(a => codes.Any(b => a != b && b.StartsWith(a, StringComparison.Ordinal))) + " " + codes.Sum(c => Math.Pow(2, -c.Length)));
        }
        var x = new Huffman("aaabbc");
        try { x.Encode("abd"); } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
        try { x.Decode(new BitArray(new[] { false, true })); } catch (InvalidDataException e) { Console.WriteLine(e.Message); }
        try { new Huffman(""); } catch (ArgumentException e) { Console.WriteLine(e.Message + " " + e.ParamName); }
    }
}
