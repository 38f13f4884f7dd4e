using System;
using System.Collections.Generic;
interface IA { string Name { get; } int F(int x); }
interface IB { int F(int x); }
interface IC : IA, IB { int G(); }
interface IGen<T> { T Get(); void Put(T x); }
class One : IC { public string Name => "one"; int IA.F(int x) => x + 1; int IB.F(int x) => x + 2; public int F(int x) => x + 3; public virtual int G() => 10; }
class Two : One { public override int G() => base.G() + 1; }
class Three : Two, IA { string IA.Name => "three explicit"; public int F2() => ((IB)this).F(0); }
class Multi : IGen<int>, IGen<string> { int i; string s = "-"; int IGen<int>.Get() => i; string IGen<string>.Get() => s; public void Put(int x) => i = x; public void Put(string x) => s = x; }
class Gen<T> : IGen<T>, IGen<List<T>> { T v; public T Get() => v; List<T> IGen<List<T>>.Get() => new List<T> { v, v }; public void Put(T x) => v = x; void IGen<List<T>>.Put(List<T> x) => v = x[x.Count - 1]; }
struct S : IA, IGen<int> { public int n; public string Name => "S" + n; public int F(int x) => n += x; public int Get() => n; public void Put(int x) => n = x; }
abstract class Abs : IA { public abstract string Name { get; } public virtual int F(int x) => -x; }
sealed class Conc : Abs { public override string Name => "conc"; }
class Base { public int F(int x) => x * 100; }
class FromBase : Base, IB { }
class P {
    static int Call(IA a, int x) => a.F(x);
    static int CallT<T>(ref T a, int x) where T : IA { a.F(x); return a.F(x); }
    static T RoundTrip<T>(IGen<T> g, T x) { g.Put(x); return g.Get(); }
    static void Main() {
        var o = new One(); IC c = new Two(); var t = new Three();
        Console.WriteLine(o.F(0) + " " + ((IA)o).F(0) + " " + ((IB)o).F(0) + " " + c.G() + " " + c.Name + " " + t.Name + " " + ((IA)t).Name + " " + t.F2() + " " + ((IA)t).F(5));
        Console.WriteLine(Call(o, 1) + " " + Call(new Conc(), 4) + " " + ((IA)new Conc()).Name + " " + ((IB)new FromBase()).F(2));
        var m = new Multi(); Console.WriteLine(RoundTrip<int>(m, 5) + RoundTrip<string>(m, "x") + ((IGen<int>)m).Get());
        var g = new Gen<int>(); Console.WriteLine(RoundTrip<int>(g, 7) + " " + RoundTrip<List<int>>(g, new List<int> { 1, 9 }).Count + " " + g.Get());
        var gs = new Gen<string>(); Console.WriteLine(RoundTrip<string>(gs, "q") + RoundTrip<List<string>>(gs, new List<string> { "a", "b" })[1]);
        S s = new S { n = 1 }; Console.WriteLine(Call(s, 5) + " " + s.n + " " + CallT(ref s, 5) + " " + s.n + " " + s.Name); IA boxed = s; boxed.F(100); boxed.F(100); Console.WriteLine(boxed.Name + " " + s.Name + " " + ((S)boxed).n);
        object[] all = { o, c, t, m, g, s, new Conc(), new FromBase(), "str", new int[2] };
        foreach (object x in all) Console.Write((x is IA ? "A" : "-") + (x is IB ? "B" : "-") + (x is IC ? "C" : "-") + (x is IGen<int> ? "i" : "-") + (x is IGen<string> ? "s" : "-") + (x is IComparable ? "c" : "-") + (x is IList<int> ? "l" : "-") + " ");
        Console.WriteLine();
        try { Console.WriteLine(((IC)(object)m).G()); } catch (InvalidCastException e) { Console.WriteLine(e.GetType().Name); }
        IA nul = null; try { nul.F(1); } catch (NullReferenceException) { Console.WriteLine("null"); }
        long h = 0; IA[] mix = { o, c, t, s, new Conc() }; for (int i = 0; i < 5000; i++) h = h * 7 + mix[i % 5].F(i) + mix[i * 3 % 5].Name.Length; Console.WriteLine(h);
        Func<int, int> d = ((IB)o).F; Console.WriteLine(d(40) + " " + d.Method.Name);
    }
}
