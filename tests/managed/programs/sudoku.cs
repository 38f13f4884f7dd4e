using System;
using System.Linq;
using System.Numerics;
class Sudoku {
    readonly int[] cells = new int[81], rows = new int[9], cols = new int[9], boxes = new int[9]; public int Guesses, Solutions; string first;
    public Sudoku(string s) {
        if (s.Length != 81) throw new ArgumentException("length " + s.Length);
        for (int i = 0; i < 81; i++) if (s[i] != '.') { int b = 1 << (s[i] - '1'); if ((Free(i) & b) == 0) throw new InvalidOperationException($"clash at {Math.DivRem(i, 9)}"); Put(i, b); }
    }
    static int Box(int i) => i / 27 * 3 + i % 9 / 3;
    int Free(int i) => 511 & ~(rows[i / 9] | cols[i % 9] | boxes[Box(i)]);
    void Put(int i, int b) { cells[i] ^= b; rows[i / 9] ^= b; cols[i % 9] ^= b; boxes[Box(i)] ^= b; }
    public string Solve(int limit) { Search(limit); return first; }
    void Search(int limit) {
        int best = -1, fewest = 10;
        for (int i = 0; i < 81; i++) if (cells[i] == 0) { int n = BitOperations.PopCount((uint)Free(i)); if (n < fewest) { fewest = n; best = i; } }
        if (best < 0) { Solutions++; first ??= string.Concat(cells.Select(c => (char)('1' + BitOperations.TrailingZeroCount(c)))); return; }
        for (int f = Free(best); f != 0 && Solutions < limit; f &= f - 1) { int b = f & -f; Guesses++; Put(best, b); Search(limit); Put(best, b); }
    }
}
class P {
    static void Main() {
        string[] puzzles = { "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79", new string('.', 81), "1" + new string('.', 79) + "2", "11" + new string('.', 79), "12345678." + "........9" + new string('.', 63), "123" };
        foreach (string p in puzzles)
            try {
                var s = new Sudoku(p); string r = s.Solve(3);
                Console.WriteLine($"{s.Solutions} {s.Guesses} {r ?? "none"}");
                if (r != null && p[0] == '5') foreach (char[] row in r.Chunk(9)) Console.WriteLine(string.Join(' ', row));
                if (r != null) Console.WriteLine(Enumerable.Range(0, 9).All(i => r.Substring(9 * i, 9).Distinct().Count() == 9 && r.Where((_, k) => k % 9 == i).Sum(c => c - '0') == 45));
            } catch (Exception e) when (e is ArgumentException or InvalidOperationException) { Console.WriteLine(e.Message); }
    }
}
