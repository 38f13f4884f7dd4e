using System;
using System.Collections;
using System.Collections.Generic;
class Tree { public int V; public Tree L, R; public IEnumerator<int> GetEnumerator() { if (L != null) foreach (int x in L) yield return x; yield return V; if (R != null) foreach (int x in R) yield return x; } }
class Box<T> : IEnumerable<T> { readonly T[] a; public Box(params T[] a) => this.a = a; public IEnumerator<T> GetEnumerator() { for (int i = 0; i < a.Length; i++) yield return a[i]; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); public IEnumerable<T> Rev { get { for (int i = a.Length; i-- > 0;) yield return a[i]; } } }
struct Duck { int n; public Duck(int n) => this.n = n; public Duck GetEnumerator() => this; public int Current => n; public bool MoveNext() => n-- > 0; public void Dispose() => Console.Write("never"); }
static class Ext { public static IEnumerator<int> GetEnumerator(this int n) { for (int i = 0; i < n; i++) yield return i; } }
class P {
    static IEnumerable<int> Count(int n) { Console.Write("<start>"); try { for (int i = 0; i < n; i++) { Console.Write("<y" + i + ">"); yield return i; } } finally { Console.Write("<fin>"); } Console.Write("<end>"); }
    static IEnumerable<int> Nested() { try { yield return 1; try { yield return 2; if (Flag) yield break; yield return 3; } finally { Console.Write("(in)"); } yield return 4; } finally { Console.Write("(out)"); } }
    static bool Flag;
    static IEnumerable<long> Fib() { long a = 0, b = 1; while (true) { yield return a; (a, b) = (b, a + b); } }
    static IEnumerable<T> Where<T>(IEnumerable<T> s, Func<T, bool> f) { foreach (T x in s) if (f(x)) yield return x; }
    static IEnumerable<U> Select<T, U>(IEnumerable<T> s, Func<T, int, U> f) { int i = 0; foreach (T x in s) yield return f(x, i++); }
    static IEnumerable<T> Take<T>(IEnumerable<T> s, int n) { if (n <= 0) yield break; foreach (T x in s) { yield return x; if (--n == 0) yield break; } }
    static IEnumerable<int> Throws() { yield return 1; throw new InvalidOperationException("iter"); }
    static IEnumerable<int[]> Perm(int[] a, int k = 0) { if (k == a.Length) { yield return (int[])a.Clone(); yield break; } for (int i = k; i < a.Length; i++) { (a[k], a[i]) = (a[i], a[k]); foreach (var p in Perm(a, k + 1)) yield return p; (a[k], a[i]) = (a[i], a[k]); } }
    static IEnumerator Plain() { yield return 1; yield return "two"; yield return null; }
    static IEnumerable<(int, string)> Lock(object o) { lock (o) { yield return (1, "a"); yield return (2, "b"); } }
    static void Main() {
        foreach (int x in Count(3)) Console.Write(x); Console.WriteLine(); foreach (int x in Count(3)) { Console.Write(x); if (x == 1) break; } Console.WriteLine(); try { foreach (int x in Count(3)) if (x == 1) throw new Exception("body"); } catch (Exception e) { Console.WriteLine(e.Message); }
        foreach (bool f in new[] { false, true }) { Flag = f; foreach (int x in Nested()) Console.Write(x); Console.WriteLine(); foreach (int x in Nested()) { Console.Write(x); if (x == 2) break; } Console.WriteLine(); }
        Console.WriteLine(string.Join(",", Take(Select(Where(Fib(), x => x % 2 == 0), (x, i) => x + i * 1000), 9))); Console.WriteLine(string.Join(",", Take(Fib(), 0)));
        var t = new Tree { V = 4, L = new Tree { V = 2, L = new Tree { V = 1 }, R = new Tree { V = 3 } }, R = new Tree { V = 6, L = new Tree { V = 5 } } }; foreach (int x in t) Console.Write(x); Console.WriteLine();
        var b = new Box<string>("a", "b", "c"); foreach (var x in b) foreach (var y in b.Rev) Console.Write(x + y + " "); foreach (object o in (IEnumerable)b) Console.Write(o); Console.WriteLine();
        foreach (int x in new Duck(3)) Console.Write(x); foreach (int x in 4) Console.Write(x); Console.WriteLine();
        var e1 = Throws().GetEnumerator(); Console.Write(e1.Current); e1.MoveNext(); Console.Write(e1.Current); try { e1.MoveNext(); } catch (InvalidOperationException e) { Console.Write(e.Message); } Console.WriteLine(e1.MoveNext());
        int n = 0; string h = ""; foreach (var p in Perm(new[] { 1, 2, 3, 4 })) { n++; if (n % 5 == 0) h += string.Concat(p) + " "; } Console.WriteLine(n + " " + h);
        var pl = Plain(); while (pl.MoveNext()) Console.Write((pl.Current ?? "nul") + ","); try { pl.Reset(); } catch (NotSupportedException) { Console.WriteLine("noreset"); }
        var en = Count(2); var i1 = en.GetEnumerator(); var i2 = en.GetEnumerator(); Console.Write(ReferenceEquals(en, i1) + " " + ReferenceEquals(i1, i2)); i1.MoveNext(); i2.MoveNext(); i1.MoveNext(); i1.MoveNext(); i1.Dispose(); i2.Dispose(); Console.WriteLine(i2.MoveNext());
        object gate = new object(); foreach (var (k, s) in Lock(gate)) Console.Write(k + s + System.Threading.Monitor.IsEntered(gate)); Console.WriteLine(System.Threading.Monitor.IsEntered(gate)); foreach (char c in "str") Console.Write(c + "."); foreach (int x in new[,] { { 1, 2 }, { 3, 4 } }) Console.Write(x); var list = new List<int> { 1, 2, 3 }; try { foreach (int x in list) list.Add(x); } catch (InvalidOperationException) { Console.WriteLine(" modified " + list.Count); }
    }
}
