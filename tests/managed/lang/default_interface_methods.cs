using System;
interface ILog { string Prefix => "log"; string Log(string s) => Prefix + ":" + Fmt(s); private string Fmt(string s) => "[" + s + "]"; static int count; static int Next() => ++count; protected string Hidden() => "h"; string Show() => Hidden(); }
interface ILoud : ILog { string ILog.Log(string s) => "LOUD " + s.ToUpperInvariant(); }
interface IQuiet : ILog { string ILog.Log(string s) => "quiet " + s; }
class A : ILog { }
class B : ILog { public string Prefix => "B"; }
class C : ILoud { }
class D : ILoud, IQuiet { public string Log(string s) => "both " + s; }
class E : C, ILog { public string Log(string s) => "E " + s; }
struct V : ILog { public int n; public string Prefix => "V" + n++; }
struct W : ILog { public int n; }
interface ICounter { int Value { get; set; } int Inc() { Value++; return Value; } int Inc(int k) { for (int i = 0; i < k; i++) Inc(); return Value; } }
struct SC : ICounter { public int Value { get; set; } }
class CC : ICounter { public int Value { get; set; } int ICounter.Inc() { Value += 10; return Value; } }
interface IG<T> { T Def() => default; string Name() => typeof(T).Name; U Map<U>(T t, Func<T, U> f) => f(t); }
class G1 : IG<int>, IG<string> { string IG<string>.Def() => "given"; }
class G2<T> : IG<T>, IG<T[]> { }
interface IAbs { void M(); } interface IReabs : IAbs { abstract void IAbs.M(); } class RA : IReabs { public void M() => Console.WriteLine("RA.M"); }
interface IEq { bool Same(object o) => ReferenceEquals(this, o); }
class Q : IEq { }
class P {
    static string CallT<T>(T x, string s) where T : ILog => x.Log(s);
    static int IncT<T>(ref T x, int k) where T : ICounter => x.Inc(k);
    static void Main() {
        ILog[] all = { new A(), new B(), new C(), new D(), new E(), new V { n = 3 }, new W() };
        foreach (var x in all) Console.WriteLine(x.GetType().Name + " " + x.Log("msg") + " " + x.Prefix + " " + x.Show());
        Console.WriteLine(all[5].Log("again") + " " + ((V)all[5]).n + " " + ILog.Next() + ILog.Next() + ILog.count);
        Console.WriteLine(CallT(new A(), "t") + " " + CallT(new C(), "t") + " " + CallT(new D(), "t") + " " + CallT(new V(), "t") + " " + CallT(new W(), "t") + " " + CallT<ILoud>(new C(), "t"));
        ICounter b = new SC(); b.Inc(); b.Inc(3); Console.WriteLine(b.Value + " " + ((SC)b).Value); ICounter c = new CC(); Console.WriteLine(c.Inc(3)); var cc = new CC(); Console.WriteLine(IncT(ref cc, 2)); SC sc = default; IncT(ref sc, 2); Console.WriteLine(sc.Value);
        var g = new G1(); Console.WriteLine(((IG<int>)g).Def() + ((IG<string>)g).Def() + ((IG<int>)g).Name() + ((IG<string>)g).Name() + ((IG<int>)g).Map(5, x => x * 2.5) + ((IG<string>)g).Map("ab", x => x + x));
        var h = new G2<object>(); Console.WriteLine(((IG<object>)h).Name() + " " + ((IG<object[]>)h).Name() + " " + (((IG<object[]>)h).Def() == null) + ((IG<object[]>)h).Map(new object[3], x => x.Length));
        ((IAbs)new RA()).M(); var q = new Q(); Console.WriteLine(((IEq)q).Same(q) + " " + ((IEq)q).Same(new Q()));
        Func<string, string> d = all[0].Log; Func<string, string> e = all[2].Log; Console.WriteLine(d("x") + e("x")); long s = 0; for (int i = 0; i < 700; i++) s += all[i % 7].Log("z").Length; Console.WriteLine(s);
    }
}
