using System;
using System.Linq;
using System.Collections.Generic;
class Board {
    static readonly (int, int)[] moves = { (1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2) };
    readonly int[,] b; readonly int n; public int Tried;
    public Board(int n) { this.n = n; b = new int[n, n]; }
    IEnumerable<(int Y, int X)> From(int y, int x) { foreach (var (dy, dx) in moves) { int v = y + dy, u = x + dx; if ((uint)v < (uint)n && (uint)u < (uint)n && b[v, u] == 0) yield return (v, u); } }
    public bool Tour(int y, int x, int step = 1) {
        b[y, x] = step; Tried++; if (step == n * n) return true;
        foreach (var (v, u) in From(y, x).OrderBy(p => From(p.Y, p.X).Count()).ToList()) { if (Tried > 2000) break; if (Tour(v, u, step + 1)) return true; }
        b[y, x] = 0; return false;
    }
    public void Print() { for (int y = 0; y < n; y++) { for (int x = 0; x < n; x++) Console.Write("{0,4}", b[y, x]); Console.WriteLine(); } }
    public bool Good() { var at = new (int Y, int X)[n * n]; for (int y = 0; y < n; y++) for (int x = 0; x < n; x++) at[b[y, x] - 1] = (y, x); return at.Zip(at.Skip(1)).All(p => Math.Abs(p.First.Y - p.Second.Y) * Math.Abs(p.First.X - p.Second.X) == 2); }
}
class P {
    static void Main() {
        foreach (int n in new[] { 1, 3, 4, 5, 6, 8 }) { var b = new Board(n); bool ok = b.Tour(0, 0); Console.WriteLine($"{n}: {ok} {b.Tried} {(ok ? b.Good() : null)}"); if (ok) b.Print(); }
        try { b0(); } catch (IndexOutOfRangeException e) { Console.WriteLine(e.GetType().Name); }
        static void b0() => new Board(3).Tour(3, 0);
    }
}
