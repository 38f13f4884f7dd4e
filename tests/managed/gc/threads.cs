// Threads allocate, lock and share while others collect; then finalizers, and what the library keeps in arrays.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Text;
class Node {
    public Node l, r;
    public int v;
    public Node(int d) { v = d; if (d > 0) { l = new Node(d-1); r = new Node(d-1); } }
    public int Sum() => 1 + (l == null ? 0 : l.Sum() + r.Sum());
}
class F {
    public static int n;
    int id;
    public F(int i) { id = i; }
    ~F() { Interlocked.Increment(ref n); }
}
class P {
    static object gate = new object();
    static Dictionary<string,int> dict = new Dictionary<string,int>();
    static int errors;
    static object shared;
    static string[] slots = new string[100];
    [ThreadStatic] static Node ts;
    static void Work(object o) {
        int id = (int)o;
        ts = new Node(4);
        var local = new List<string>();
        for (int i = 0; i<200; i++) {
            string k = "k" + (i % 17) + "/" + id;
            local.Add(k);
            lock (gate) { dict.TryGetValue(k, out int c); dict[k] = c+1; }
            var n = new Node(5);
            if (n.Sum() != 63) errors++;
            Interlocked.Exchange(ref shared, n);
            slots[(id*7+i)%100] = k;
            if (i%20 == 0) {
                Monitor.Enter(n);
                Monitor.Exit(n);
                if (n.GetHashCode() != n.GetHashCode()) errors++;
                Thread.Yield();
            }
            if (ts.Sum() != 31) errors++;
        }
        for (int i = 0; i<200; i++) if (local[i] != "k" + (i % 17) + "/" + id) errors++;
    }
    static void Fin() {
        for (int i = 0; i<300; i++) new F(i);
        for (int i = 0; i<100; i++) GC.SuppressFinalize(new F(i));
    }
    static int Main() {
        var ts = new Thread[4];
        for (int i = 0; i<4; i++) { ts[i] = new Thread(Work); ts[i].Start(i); }
        foreach (var t in ts) t.Join();
        int total = 0;
        foreach (var kv in dict) total += kv.Value;
        Console.WriteLine("total " + total + " errors " + errors + " keys " + dict.Count);
        var sb = new StringBuilder();
        for (int i = 0; i<300; i++) { sb.Append(i).Append(','); if (i%50 == 0) sb.Insert(0, "x"); }
        Console.WriteLine(sb.Length + " " + sb.ToString().Substring(0, 20));
        int[] arr = new int[500];
        for (int i = 0; i<500; i++) arr[i] = (i*7919)%1009;
        Array.Sort(arr, (a, b) => b.CompareTo(a));
        Console.WriteLine(arr[0]+" " + arr[499]);
        string[] words = "the quick brown fox jumps over the lazy dog".Split(' ');
        Console.WriteLine(string.Join("-", words));
        Fin();
        for (int i = 0; i<5 && F.n<290; i++) { GC.Collect(); GC.WaitForPendingFinalizers(); }
        Console.WriteLine(F.n >= 290 && F.n <= 305 ? "finalized" : "finalized " + F.n);
        Console.WriteLine(GC.CollectionCount(0) > 0);
        try { object o = "s"; var q = (Node)o; } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(string.Format("{0} {1:X} {2:F2}", 1, 255, 3.14159));
        return 0;
    }
}
