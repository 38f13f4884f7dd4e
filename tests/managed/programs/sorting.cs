using System;
using System.Collections.Generic;
using System.Linq;
class Item : IComparable<Item> { public int Key, Seq; public int CompareTo(Item o) => Key.CompareTo(o.Key); public override string ToString() => Key + "." + Seq; }
static class Sorts {
    public static void Bubble<T>(T[] a, Comparison<T> c) { for (bool moved = true; moved;) { moved = false; for (int i = 1; i < a.Length; i++) if (c(a[i - 1], a[i]) > 0) { (a[i - 1], a[i]) = (a[i], a[i - 1]); moved = true; } } }
    public static void Insertion<T>(T[] a, Comparison<T> c) { for (int i = 1; i < a.Length; i++) { T x = a[i]; int j = i; for (; j > 0 && c(a[j - 1], x) > 0; j--) a[j] = a[j - 1]; a[j] = x; } }
    public static void Selection<T>(T[] a, Comparison<T> c) { for (int i = 0; i < a.Length; i++) { int m = i; for (int j = i + 1; j < a.Length; j++) if (c(a[j], a[m]) < 0) m = j; (a[i], a[m]) = (a[m], a[i]); } }
    public static void Shell<T>(T[] a, Comparison<T> c) { for (int g = a.Length / 2; g > 0; g /= 2) for (int i = g; i < a.Length; i++) { T x = a[i]; int j = i; for (; j >= g && c(a[j - g], x) > 0; j -= g) a[j] = a[j - g]; a[j] = x; } }
    public static void Quick<T>(T[] a, Comparison<T> c) => Quick(a.AsSpan(), c);
    static void Quick<T>(Span<T> a, Comparison<T> c) {
        if (a.Length < 2) return;
        T p = a[a.Length / 2]; int i = 0, j = a.Length - 1;
        while (i <= j) { while (c(a[i], p) < 0) i++; while (c(a[j], p) > 0) j--; if (i <= j) { (a[i], a[j]) = (a[j], a[i]); i++; j--; } }
        Quick(a[..(j + 1)], c); Quick(a[i..], c);
    }
    public static void Merge<T>(T[] a, Comparison<T> c) {
        if (a.Length < 2) return;
        T[] l = a[..(a.Length / 2)], r = a[(a.Length / 2)..]; Merge(l, c); Merge(r, c);
        for (int i = 0, j = 0, k = 0; k < a.Length; k++) a[k] = j == r.Length || i < l.Length && c(l[i], r[j]) <= 0 ? l[i++] : r[j++];
    }
    public static void Heap<T>(T[] a, Comparison<T> c) {
        void Sift(int i, int n) { for (int k; (k = 2 * i + 1) < n; i = k) { if (k + 1 < n && c(a[k], a[k + 1]) < 0) k++; if (c(a[i], a[k]) >= 0) return; (a[i], a[k]) = (a[k], a[i]); } }
        for (int i = a.Length / 2; i-- > 0;) Sift(i, a.Length);
        for (int n = a.Length; n-- > 1;) { (a[0], a[n]) = (a[n], a[0]); Sift(0, n); }
    }
    public static void Tree<T>(T[] a, Comparison<T> c) { var s = new SortedDictionary<T, List<T>>(Comparer<T>.Create(c)); foreach (T x in a) { if (!s.TryGetValue(x, out var l)) s[x] = l = new(); l.Add(x); } s.Values.SelectMany(x => x).ToArray().CopyTo(a, 0); }
}
class P {
    delegate void Sort<T>(T[] a, Comparison<T> c);
    static void All<T>(string name, T[] data, Comparison<T> c) {
        T[] want = data.OrderBy(x => x, Comparer<T>.Create(c)).ToArray();
        foreach (Sort<T> s in new Sort<T>[] { Sorts.Bubble, Sorts.Insertion, Sorts.Selection, Sorts.Shell, Sorts.Quick, Sorts.Merge, Sorts.Heap, Sorts.Tree }) {
            var a = (T[])data.Clone(); int n = 0; s(a, (x, y) => { n++; return c(x, y); });
            bool sorted = true; for (int i = 1; i < a.Length; i++) sorted &= c(a[i - 1], a[i]) <= 0;
            Console.WriteLine($"{name} {s.Method.Name}: {sorted} {(a.SequenceEqual(want) ? "same" : "unstable")} {(s.Method.Name == "Tree" ? "" : n)}");
        }
    }
    static void Main() {
        uint s = 3; int Next(int n) { s = s * 1664525 + 1013904223; return (int)((s >> 8) % n); }
        All("int", Enumerable.Range(0, 90).Select(_ => Next(1000) - 500).ToArray(), (a, b) => a.CompareTo(b));
        All("item", Enumerable.Range(0, 60).Select(i => new Item { Key = Next(12), Seq = i }).ToArray(), (a, b) => a.CompareTo(b));
        All("text", Enumerable.Range(0, 40).Select(i => new string((char)('a' + Next(26)), 1 + Next(4))).ToArray(), string.CompareOrdinal);
        All("double", new[] { 3.5, double.NaN, -0.0, double.NegativeInfinity, 1e300, -2, 0 }, (a, b) => a.CompareTo(b));
        All("empty", new DateTime[0], DateTime.Compare);
        int[] keys = { 3, 1, 2 }; string[] vals = { "c", "a", "b" }; Array.Sort(keys, vals); Console.WriteLine(string.Concat(vals)); Array.Sort(vals, (a, b) => string.CompareOrdinal(b, a)); Console.WriteLine(string.Concat(vals));
        try { Array.Sort(new object[] { 1, "a" }); } catch (InvalidOperationException e) { Console.WriteLine(e.InnerException.GetType().Name); }
    }
}
