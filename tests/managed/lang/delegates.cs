using System;
using System.Collections.Generic;
delegate int Op(int a, int b); delegate void RefOp(ref int x, out string s); delegate Big BigOp(Big b, int n);
struct Big { public long A, B, C, D; public override string ToString() => A + "," + B + "," + C + "," + D; public Big Add(int n) => new Big { A = A + n, B = B + n, C = C + n, D = D + n }; }
static class Ext { public static string Shout(this string s) => s.ToUpperInvariant() + "!"; public static Big Twice(this object o, int n) => new Big { A = n, B = n * 2 }; }
class Counter { int n; public event Action<int> Changed; public void Inc() { n++; Changed?.Invoke(n); } public int Get() => n; public virtual string V() => "base"; }
class Derived : Counter { public override string V() => "derived" ; public Func<string> BaseV() => base.V; }
class P {
    static int Add(int a, int b) => a + b; static int Mul(int a, int b) => a * b;
    static Big Stat(Big b, int n) => b.Add(n * 10);
    static void Ref(ref int x, out string s) { x++; s = "s" + x; }
    static void Main() {
        Op o = Add; Console.WriteLine(o(3, 4)); o = Mul; Console.WriteLine(o(3, 4)); o += Add; o += (a, b) => a - b; Console.WriteLine(o(3, 4)); o -= Add; Console.WriteLine(o.GetInvocationList().Length); Console.WriteLine(o(10, 2));
        RefOp r = Ref; int x = 1; r(ref x, out string s); Console.WriteLine(x + s); r += Ref; r(ref x, out s); Console.WriteLine(x + s);
        BigOp bo = Stat; Console.WriteLine(bo(new Big { A = 1 }, 2)); Func<int, Big> inst = new Big { B = 5 }.Add; Console.WriteLine(inst(1)); bo += Stat; Console.WriteLine(bo(new Big { D = 9 }, 1));
        Func<string> ext = "hey".Shout; Console.WriteLine(ext()); Func<int, Big> ext2 = new object().Twice; Console.WriteLine(ext2(4));
        var c = new Counter(); var seen = new List<int>(); Action<int> h = seen.Add; c.Changed += h; c.Changed += n => seen.Add(-n); c.Inc(); c.Inc(); c.Changed -= h; c.Inc(); Console.WriteLine(string.Join(" ", seen));
        Counter d = new Derived(); Func<string> v = d.V; Console.WriteLine(v() + ((Derived)d).BaseV()());
        var fs = new List<Func<int>>(); for (int i = 0; i < 3; i++) { int j = i; fs.Add(() => j++ + i); } foreach (var f in fs) Console.Write(f() + " " + f() + " "); Console.WriteLine();
        Func<int, Func<int, int>> curry = a => b => a * 10 + b; Console.WriteLine(curry(3)(4));
        Func<int, int> fact = null; fact = n => n < 2 ? 1 : n * fact(n - 1); Console.WriteLine(fact(10));
        Console.WriteLine(((Op)Add == (Op)Add) + " " + ((Op)Add == (Op)Mul) + " " + ((Op)Add).Equals((Op)Add) + " " + (((Op)Add + (Op)Mul) == ((Op)Add + (Op)Mul)));
        Console.WriteLine((((Op)Add).Target == null) + " " + (v.Target == d));
        try { ((Op)null)(1, 2); } catch (NullReferenceException) { Console.WriteLine("null"); }
        Predicate<string> empty = string.IsNullOrEmpty; Console.WriteLine(empty("") + " " + empty("x")); Converter<int, string> conv = Convert.ToString; Console.WriteLine(conv(42));
        unsafe { delegate*<int, int, int> fp = &Add; Console.WriteLine(fp(20, 3)); }
    }
}
