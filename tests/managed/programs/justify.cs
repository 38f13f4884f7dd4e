using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
class P {
    static IEnumerable<string> Greedy(string[] w, int width) {
        for (int i = 0; i < w.Length;) {
            int j = i, len = 0; while (j < w.Length && len + w[j].Length + (j - i) <= width) len += w[j++].Length;
            if (j == i) throw new ArgumentException($"'{w[i]}' is wider than {width}");
            int gaps = j - i - 1; var b = new StringBuilder(width);
            for (int k = i; k < j; k++) { b.Append(w[k]); if (k + 1 < j) b.Append(' ', j == w.Length ? 1 : (width - len) / gaps + (k - i < (width - len) % gaps ? 1 : 0)); }
            yield return b.ToString().PadRight(width); i = j;
        }
    }
    static (int Cost, List<string> Lines) Best(string[] w, int width) {
        int n = w.Length; var cost = new int[n + 1]; var next = new int[n + 1];
        for (int i = n - 1; i >= 0; i--) { cost[i] = int.MaxValue; int len = -1; for (int j = i; j < n && (len += w[j].Length + 1) <= width; j++) { int c = (j == n - 1 ? 0 : (width - len) * (width - len)) + cost[j + 1]; if (c < cost[i]) { cost[i] = c; next[i] = j + 1; } } }
        var l = new List<string>(); for (int i = 0; i < n; i = next[i]) l.Add(string.Join(' ', w[i..next[i]])); return (cost[0], l);
    }
    static string Center(string s, int width) => s.PadLeft((width + s.Length) / 2).PadRight(width);
    static void Main() {
        string[] w = "Coriander, which some call cilantro, is grown for its leaves and for its seeds; the leaves taste of citrus, or of soap, depending on whom one asks.".Split(' ');
        foreach (int width in new[] { 14, 22, 40 }) {
            Console.WriteLine(new string('-', width + 2)); foreach (string s in Greedy(w, width)) Console.WriteLine("|" + s + "|");
            var (cost, lines) = Best(w, width); Console.WriteLine("cost " + cost); foreach (string s in lines) Console.WriteLine("|" + Center(s, width) + "|" + s.PadLeft(width) + "|");
        }
        try { foreach (string s in Greedy(w, 9)) Console.WriteLine(s); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
    }
}
