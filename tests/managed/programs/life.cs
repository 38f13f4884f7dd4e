using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
class Torus {
    readonly bool[,] g; readonly int h, w;
    public Torus(int h, int w) { this.h = h; this.w = w; g = new bool[h, w]; }
    public bool this[int y, int x] { get => g[(y + h) % h, (x + w) % w]; set => g[(y + h) % h, (x + w) % w] = value; }
    public Torus Next() {
        var t = new Torus(h, w);
        for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) {
            int n = 0;
            for (int dy = -1; dy <= 1; dy++) for (int dx = -1; dx <= 1; dx++) if ((dy | dx) != 0 && this[y + dy, x + dx]) n++;
            t.g[y, x] = n == 3 || n == 2 && g[y, x];
        }
        return t;
    }
    public int Alive => g.Cast<bool>().Count(b => b);
    public override string ToString() {
        var b = new StringBuilder();
        for (int y = 0; y < g.GetLength(0); y++) { for (int x = 0; x < g.GetLength(1); x++) b.Append(g[y, x] ? '#' : '.'); b.Append('\n'); }
        return b.ToString();
    }
}
class Plane {
    public readonly HashSet<(int X, int Y)> Cells;
    public Plane(IEnumerable<(int, int)> c) { Cells = new(c); }
    public static Plane Parse(string s) => new(s.Split('/').SelectMany((l, y) => l.Select((c, x) => (c, x, y))).Where(p => p.c == '#').Select(p => (p.x, p.y)));
    public Plane Next() {
        var n = new Dictionary<(int, int), int>();
        foreach (var (x, y) in Cells) for (int dy = -1; dy <= 1; dy++) for (int dx = -1; dx <= 1; dx++) if (dx != 0 || dy != 0) { n.TryGetValue((x + dx, y + dy), out int k); n[(x + dx, y + dy)] = k + 1; }
        return new(n.Where(p => p.Value == 3 || p.Value == 2 && Cells.Contains(p.Key)).Select(p => p.Key));
    }
    public (int, int, int, int) Box => (Cells.Min(c => c.X), Cells.Min(c => c.Y), Cells.Max(c => c.X), Cells.Max(c => c.Y));
}
class P {
    static void Main() {
        const string glider = ".#./..#/###";
        var t = new Torus(12, 16); foreach (var (x, y) in Plane.Parse(glider).Cells) t[y, x] = true;
        for (int i = 0; i < 40; i++) t = t.Next();
        Console.Write(t); Console.WriteLine(t.Alive);
        var p = Plane.Parse(glider); for (int i = 0; i < 100; i++) p = p.Next(); Console.WriteLine(p.Box + " " + p.Cells.Count);
        p = Plane.Parse(".##/##./.#."); for (int i = 0; i <= 40; i++) { if (i % 10 == 0) Console.WriteLine(i + ": " + p.Cells.Count + " " + p.Box); p = p.Next(); }
        var block = Plane.Parse("##/##"); Console.WriteLine(block.Next().Cells.SetEquals(block.Cells));
        var lone = Plane.Parse("#").Next(); try { Console.WriteLine(lone.Box); } catch (InvalidOperationException e) { Console.WriteLine(e.GetType().Name); }
    }
}
