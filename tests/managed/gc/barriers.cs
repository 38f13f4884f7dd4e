// Every way to store a reference into an old object, with a collection after each: the verifier wants a marked card.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
class N {
    public N a;
    public object o;
    public volatile N vol;
    public S s;
    public S2 s2;
    public string str;
    public int? ni;
    public KeyValuePair<string,N> kv;
    public N(){}
    public N Clone() => (N)MemberwiseClone();
}
struct S { public int i; public N n; public string t; }
struct S2 {
    public S x, y;
    public object z;
    public S w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12;
}
class Gen<T> {
    public T f;
    public T[] arr = new T[10];
    public void Set(T t) { f = t; arr[3] = t; }
    public ref T Ref() => ref f;
    public ref T At(int i) => ref arr[i];
}
class Base { public object x; public virtual ref object R() => ref x; }
class Derived : Base { public object y; public override ref object R() => ref y; }
record struct RS(N a, string b);
ref struct RefS {
    public ref N r;
    public Span<N> sp;
    public RefS(ref N n, Span<N> s) { r = ref n; sp = s; }
    public void Put(N v) { r = v; sp[1] = v; }
}
class P {
    static N Y() => new N { str = "y" + (step % 10).ToString() };
    static void Out(out N n) { n = Y(); }
    static void InRef(ref N n, ref S s, ref object o) { n = Y(); s = new S { i = 1, n = Y(), t = "q" + s.i }; o = 5; }
    static int step;
    static void C() { step++; GC.Collect(); }
    static (N, string) Tup() => (Y(), "t" + step);
    static IEnumerator<N> It(N keep) {
        N v = Y();
        yield return v;
        C();
        v = Y();
        N u = Y();
        yield return u;
        C();
        yield return v;
    }
    [MethodImpl(MethodImplOptions.NoInlining)] static void Stores(N n, N[] arr, object[] cov, S[] sa, S2[] s2a, Gen<N> g, Gen<S> gs, Gen<object> go, List<N> list, List<S> ls, Dictionary<string,N> d, string[,] md, N[][] jag, RS[] rs, int?[] na, KeyValuePair<string,N>[] kva) {
        n.a = Y();
        C();
        n.o = 42;
        C();
        n.vol = Y();
        C();
        n.s = new S { n = Y(), t = "a" + step };
        C();
        n.s2.y.n = Y();
        n.s2.z = 7L;
        C();
        n.str = "s" + step;
        C();
        n.s2 = new S2 {
            x = new S { n = Y() }, z = "k" + step, w12 = new S { t = "last" + step, n = Y() }
        };
        C();
        n.kv = new KeyValuePair<string,N>("k" + step, Y());
        C();
        arr[5] = Y();
        C();
        cov[2] = "c" + step;
        C();
        sa[3] = new S { n = Y(), t = "b" + step };
        C();
        sa[4].n = Y();
        C();
        ref S rs0 = ref sa[6];
        C();
        rs0.t = "r" + step;
        rs0.n = Y();
        C();
        s2a[1] = n.s2;
        s2a[2].w7.n = Y();
        C();
        s2a[3] = new S2 { w11 = new S { n = Y() } };
        C();
        g.Set(Y());
        C();
        gs.Set(new S { n = Y(), t = "g" + step });
        C();
        go.Set(step);
        C();
        g.Ref() = Y();
        C();
        gs.At(2) = new S { t = "at" + step };
        gs.At(7).n = Y();
        C();
        list[0] = Y();
        for (int i = 0; i<20; i++) { list.Add(Y()); if (i%7 == 0) C(); }
        C();
        list.Insert(3, Y());
        C();
        list.RemoveAt(0);
        C();
        ls.Add(new S { n = Y() });
        C();
        list.Reverse();
        C();
        d["x" + step] = Y();
        C();
        for (int i = 0; i<30; i++) d["k" + i] = Y();
        C();
        d["k3"] = Y();
        C();
        md[1, 2] = "m" + step;
        C();
        jag[1][2] = Y();
        C();
        jag[2] = new N[3];
        C();
        jag[2][1] = Y();
        C();
        rs[2] = new RS(Y(), "z" + step);
        C();
        na[1] = 5;
        kva[1] = new KeyValuePair<string,N>("q" + step, Y());
        C();
        Out(out n.a);
        C();
        Out(out arr[7]);
        C();
        InRef(ref n.a, ref n.s, ref n.o);
        C();
        InRef(ref arr[1], ref sa[1], ref cov[3]);
        C();
        Interlocked.Exchange(ref n.a, Y());
        C();
        Interlocked.CompareExchange(ref n.o, Y(), n.o);
        C();
        Interlocked.Exchange(ref arr[9], Y());
        C();
        Interlocked.CompareExchange(ref arr[9], Y(), arr[9]);
        C();
        Volatile.Write(ref n.a, Y());
        C();
        Volatile.Write(ref arr[2], Y());
        C();
        var src = new N[10];
        for (int i = 0; i<10; i++) src[i] = Y();
        Array.Copy(src, arr, 10);
        C();
        var ss = new S[10];
        for (int i = 0; i<10; i++) ss[i].n = Y();
        Array.Copy(ss, sa, 10);
        C();
        Array.Copy(src, 2, cov, 1, 4);
        C();
        Span<N> sp = arr;
        sp[4] = Y();
        C();
        for (int i = 0; i<10; i++) src[i] = Y();
        new Span<N>(src).CopyTo(sp);
        C();
        sp.Fill(Y());
        C();
        Array.Fill(arr, Y());
        C();
        src[3] = Y();
        src.CopyTo(arr, 0);
        C();
        var rf = new RefS(ref n.a, arr);
        rf.Put(Y());
        C();
        Unsafe.Add(ref arr[0], 3) = Y();
        C();
        Unsafe.As<object, N>(ref cov[6]) = Y();
        C();
        Unsafe.Unbox<S>(n.o = new S { n = Y() }).n = Y();
        C();
        Unsafe.Unbox<S>(n.o).n = Y();
        C();
        var k = n.Clone();
        C();
        k.a = Y();
        C();
        object bx = new S { n = Y() };
        C();
        n.o = bx;
        C();
        bx = sa[2];
        C();
        n.o = bx;
        C();
        (n.a, n.str) = Tup();
        C();
        Derived dv = new Derived();
        C();
        dv.R() = Y();
        C();
        ((Base)dv).x = Y();
        C();
        int cap = 3;
        N cn = n;
        Action act = () => { cap++; cn = Y(); };
        C();
        act();
        C();
        act += () => { cn.a = Y(); };
        C();
        act();
        C();
        act -= act;
        C();
        n.a ??= Y();
        n.a.a ??= Y();
        C();
        arr[0] = arr[1] = n.vol = Y();
        C();
        var it = It(n);
        C();
        while (it.MoveNext()) { C(); n.a = it.Current; C(); }
        try {
            try { throw new Exception("x" + step, new Exception("inner" + step)); } finally { n.o = Y(); C(); }
        } catch (Exception e) { C(); n.o = e; C(); }
        var q = new Queue<N>();
        C();
        for (int i = 0; i<9; i++) { q.Enqueue(Y()); C(); }
        q.Dequeue();
        q.Enqueue(Y());
        C();
        var st = new Stack<S>();
        C();
        for (int i = 0; i<9; i++) { st.Push(new S { n = Y() }); C(); }
        var hs = new HashSet<string>();
        C();
        for (int i = 0; i<9; i++) { hs.Add("h" + i); C(); }
        string.Intern("i" + step);
        C();
        var nn = new N[4];
        C();
        Array.Resize(ref nn, 9);
        C();
        nn[8] = Y();
        C();
        n.o = nn;
        C();
        Array.Reverse(nn);
        C();
        Array.Clear(nn, 0, 2);
        C();
        nn[1] = Y();
        (nn[1], nn[2]) = (nn[2], nn[1]);
        C();
    }
    static int Main() {
        var n = new N();
        var arr = new N[10];
        object[] cov = new object[10];
        var sa = new S[10];
        var s2a = new S2[10];
        var list = new List<N>{new N(), new N()};
        var jag = new N[][]{new N[3], new N[3], null};
        var big = new N[5000];
        var bigS = new S[2000];
        var a1 = new Gen<N>();
        var a2 = new Gen<S>();
        var a3 = new Gen<object>();
        var ls = new List<S>();
        var d = new Dictionary<string,N>();
        var md = new string[3, 3];
        var rs = new RS[4];
        var na = new int?[3];
        var kva = new KeyValuePair<string,N>[3];
        C();
        C();
        for (int r = 0; r<3; r++) {
            Stores(n, arr, cov, sa, s2a, a1, a2, a3, list, ls, d, md, jag, rs, na, kva);
            for (int i = 0; i<5000; i += 611) { big[i] = Y(); bigS[i%2000].n = Y(); C(); }
        }
        int bad = 0;
        for (int i = 0; i<5000; i += 611) if (big[i].str[0] != 'y' || bigS[i%2000].n.str.Length != 2) bad++;
        foreach (var kv in d) if (kv.Value.str[0] != 'y') bad++;
        foreach (var x in list) if (x.str != null && x.str[0] != 'y') bad++;
        Console.WriteLine(bad);
        Console.WriteLine(step);
        return 0;
    }
}
