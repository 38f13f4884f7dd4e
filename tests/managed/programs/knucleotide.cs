using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
class P {
    static string Make(int n) {
        uint s = 12345; var c = new char[n];
        for (int i = 0; i < n; i++) {
            s = s * 1664525 + 1013904223;
            uint r = (s >> 16) % 100;
            c[i] = r < 31 ? 'A' : r < 50 ? 'C' : r < 70 ? 'G' : 'T';
        }
        return new string(c);
    }
    static int Bits(char c) => c switch { 'A' => 0, 'C' => 1, 'G' => 2, 'T' => 3, _ => throw new ArgumentException(c.ToString()) };
    static Dictionary<long, int> Count(string text, int k) {
        var d = new Dictionary<long, int>();
        long mask = (1L << (2 * k)) - 1, key = 0;
        for (int i = 0; i < text.Length; i++) {
            key = ((key << 2) | (long)Bits(text[i])) & mask;
            if (i >= k - 1) d[key] = d.TryGetValue(key, out int c) ? c + 1 : 1;
        }
        return d;
    }
    static string Name(long key, int k) => string.Create(k, key, (span, v) => {
        for (int i = span.Length - 1; i >= 0; i--) { span[i] = "ACGT"[(int)(v & 3)]; v >>= 2; }
    });
    static string Table(string text, int k) {
        var d = Count(text, k);
        double total = d.Values.Sum();
        return string.Concat(d.Select(p => (name: Name(p.Key, k), p.Value)).OrderByDescending(p => p.Value).ThenBy(p => p.name, StringComparer.Ordinal)
            .Select(p => string.Format(CultureInfo.InvariantCulture, "{0} {1:F3}\n", p.name, 100.0 * p.Value / total)));
    }
    static string Find(string text, string what) {
        long key = 0;
        foreach (char c in what) key = key << 2 | (long)Bits(c);
        return Count(text, what.Length).GetValueOrDefault(key) + "\t" + what;
    }
    static void Main() {
        string text = Make(4000);
        var jobs = new List<Task<string>> { Task.Run(() => Table(text, 1)), Task.Run(() => Table(text, 2)) };
        foreach (string w in new[] { "GGT", "GGTA", "GGTATT", text.Substring(100, 8), text.Substring(777, 12), "GGTATTTTAATTTATAGT" })
            jobs.Add(Task.Run(() => Find(text, w)));
        foreach (var j in jobs) Console.WriteLine(j.Result);
        try { Bits('N'); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
    }
}
