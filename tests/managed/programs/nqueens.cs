using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Threading.Tasks;
class P {
    static int Bits(int n, uint cols, uint left, uint right) {
        uint full = (1u << n) - 1; if (cols == full) return 1;
        int count = 0;
        for (uint free = full & ~(cols | left | right); free != 0; free &= free - 1) { uint b = free & (0u - free); count += Bits(n, cols | b, (left | b) << 1, (right | b) >> 1); }
        return count;
    }
    static IEnumerable<int[]> Lazy(int n, int[] row = null, int at = 0) {
        row ??= new int[n];
        if (at == n) { yield return (int[])row.Clone(); yield break; }
        for (int c = 0; c < n; c++) {
            bool ok = true; for (int r = 0; r < at && ok; r++) ok = row[r] != c && Math.Abs(row[r] - c) != at - r;
            if (!ok) continue;
            row[at] = c; foreach (int[] s in Lazy(n, row, at + 1)) yield return s;
        }
    }
    static IEnumerable<int[]> Shapes(int[] q) {
        int n = q.Length;
        for (int k = 0; k < 4; k++) { yield return q; yield return q.Reverse().ToArray(); var r = new int[n]; for (int i = 0; i < n; i++) r[q[i]] = n - 1 - i; q = r; }
    }
    static void Main() {
        for (int n = 1; n <= 8; n++) Console.WriteLine(n + ": " + Bits(n, 0, 0, 0));
        foreach (int[] s in Lazy(6)) Console.WriteLine(string.Join(",", s));
        var unique = new HashSet<string>(Lazy(7).Select(s => Shapes(s).Select(x => string.Concat(x)).Min(StringComparer.Ordinal)));
        Console.WriteLine(unique.Count + " " + string.Join(" ", unique.Order(StringComparer.Ordinal)));
        foreach (int c in Lazy(8).First()) Console.WriteLine(string.Concat(Enumerable.Range(0, 8).Select(i => i == c ? 'Q' : '.')));
        int[] parts = new int[9]; Task.WaitAll(Enumerable.Range(0, 9).Select(i => Task.Run(() => parts[i] = Bits(9, 1u << i, 1u << i << 1, 1u << i >> 1))).ToArray<Task>()); Console.WriteLine(string.Join("+", parts) + "=" + parts.Sum());
        Console.WriteLine(BitOperations.PopCount(255u) + " " + (Lazy(3).FirstOrDefault() == null));
    }
}
