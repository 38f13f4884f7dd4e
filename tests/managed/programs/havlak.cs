using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
// Loop recognition with nesting, after Havlak: depth-first numbers, then union-find from the innermost headers outwards.
class Block { public readonly int Name; public readonly List<Block> In = new(), Out = new(); public Block(int n) { Name = n; } }
class Graph {
    public readonly SortedDictionary<int, Block> Blocks = new(); public Block Start;
    public Block this[int n] { get { if (!Blocks.TryGetValue(n, out Block b)) { Blocks[n] = b = new Block(n); Start ??= b; } return b; } }
    public void Edge(int a, int b) { this[a].Out.Add(this[b]); this[b].In.Add(this[a]); }
    public int Diamond(int at) { Edge(at, at + 1); Edge(at, at + 2); Edge(at + 1, at + 3); Edge(at + 2, at + 3); return at + 3; }
    public int Straight(int at, int n) { for (int i = 0; i < n; i++) Edge(at + i, at + i + 1); return at + n; }
    public int Nest(int at, int depth) {
        int head = Straight(at, 1), end = depth == 0 ? Diamond(head) : Nest(head, depth - 1);
        if (depth > 0) end = Nest(end, 0);
        Edge(end, head); return Straight(end, 1);
    }
}
class Loop {
    public readonly int Id; public Block Header; public bool Reducible = true; public readonly SortedSet<int> Body = new(); public readonly List<Loop> Kids = new(); public Loop Parent;
    public Loop(int id) { Id = id; }
    public int Depth => Parent == null ? 0 : Parent.Depth + 1;
    public void Print(StringBuilder b) {
        b.Append(' ', Depth * 2).Append("loop ").Append(Header.Name).Append(Reducible ? "" : " irreducible").Append(" {").AppendJoin(' ', Body).Append("}\n");
        foreach (Loop k in Kids.OrderBy(k => k.Header.Name)) k.Print(b);
    }
}
class Finder {
    class Node { public Block B; public int Num; public Node Up; public Loop L; public Node Find() { var n = this; var path = new List<Node>(); while (n.Up != n) { path.Add(n); n = n.Up; } foreach (Node p in path) p.Up = n; return n; } }
    enum Kind : byte { Plain, Reducible, Self, Irreducible, Dead }
    readonly List<Node> nodes = new(); readonly Dictionary<Block, int> number = new(); int[] last;
    int Visit(Block b) {
        int n = nodes.Count, l = n; number[b] = n; var node = new Node { B = b, Num = n }; node.Up = node; nodes.Add(node);
        foreach (Block o in b.Out) if (!number.ContainsKey(o)) l = Visit(o);
        last[n] = l; return l;
    }
    bool Ancestor(int w, int v) => w <= v && v <= last[w];
    public List<Loop> Find(Graph g) {
        var loops = new List<Loop>(); last = new int[g.Blocks.Count]; Visit(g.Start); int size = nodes.Count;
        var back = new List<int>[size]; var other = new HashSet<int>[size]; var kind = new Kind[size];
        for (int w = 0; w < size; w++) {
            back[w] = new(); other[w] = new();
            foreach (Block i in nodes[w].B.In) if (number.TryGetValue(i, out int v)) if (Ancestor(w, v)) back[w].Add(v); else other[w].Add(v);
        }
        for (int w = size - 1; w >= 0; w--) {
            var pool = new List<Node>();
            foreach (int v in back[w]) if (v != w) { Node n = nodes[v].Find(); if (!pool.Contains(n)) pool.Add(n); } else kind[w] = Kind.Self;
            if (pool.Count > 0) kind[w] = Kind.Reducible;
            var work = new Queue<Node>(pool);
            while (work.Count > 0) {
                Node x = work.Dequeue();
                foreach (int y in other[x.Num].ToArray()) {
                    Node d = nodes[y].Find();
                    if (!Ancestor(w, d.Num)) { kind[w] = Kind.Irreducible; other[w].Add(d.Num); }
                    else if (d.Num != w && !pool.Contains(d)) { pool.Add(d); work.Enqueue(d); }
                }
            }
            if (pool.Count == 0 && kind[w] != Kind.Self) continue;
            var loop = new Loop(loops.Count) { Header = nodes[w].B, Reducible = kind[w] != Kind.Irreducible }; nodes[w].L = loop; loop.Body.Add(nodes[w].B.Name);
            foreach (Node n in pool) { n.Up = nodes[w]; if (n.L != null) { n.L.Parent = loop; loop.Kids.Add(n.L); } else loop.Body.Add(n.B.Name); }
            loops.Add(loop);
        }
        return loops;
    }
}
class P {
    static void Show(string name, Graph g) {
        var loops = new Finder().Find(g); var b = new StringBuilder();
        foreach (Loop l in loops.Where(l => l.Parent == null).OrderBy(l => l.Header.Name)) l.Print(b);
        Console.WriteLine($"{name}: {g.Blocks.Count} blocks, {loops.Count} loops, depth {(loops.Count == 0 ? 0 : loops.Max(l => l.Depth) + 1)}"); if (b.Length < 1500) Console.Write(b);
    }
    static Graph Make(params (int, int)[] edges) { var g = new Graph(); foreach (var (a, b) in edges) g.Edge(a, b); return g; }
    static void Main() {
        Show("straight", Make((0, 1), (1, 2)));
        Show("self", Make((0, 1), (1, 1), (1, 2)));
        Show("two", Make((0, 1), (1, 2), (2, 1), (2, 3), (3, 4), (4, 3), (4, 5)));
        Show("nested", Make((0, 1), (1, 2), (2, 3), (3, 2), (3, 1), (3, 4)));
        Show("irreducible", Make((0, 1), (0, 2), (1, 2), (2, 1), (2, 3)));
        Show("unreachable", Make((0, 1), (1, 0), (7, 1), (8, 8)));
        var g = new Graph(); g.Nest(0, 3); Show("nest", g);
        g = new Graph(); int at = 0; for (int i = 0; i < 40; i++) at = g.Nest(at, i % 4); g.Edge(at, 0); Show("big", g);
    }
}
