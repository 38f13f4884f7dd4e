// Objects of all shapes stay what they are while they move: trees, structs with references, refs to elements, closures,
// exceptions in flight, arrays of arrays, large objects, iterators.
using System;
using System.Collections.Generic;
class Node {
    public Node l, r;
    public int v;
    public Node(int d) { v = d; if (d > 0) { l = new Node(d-1); r = new Node(d-1); } }
    public int Sum() => 1 + (l == null ? 0 : l.Sum() + r.Sum());
}
struct Mix {
    public int a;
    public string s;
    public object o;
    public long b;
    public Mix(int i) { a = i; s = "s" + i.ToString(); o = i; b = i*3L; }
}
struct Big {
    public Mix m1, m2;
    public Node n;
    public Big(int i) { m1 = new Mix(i); m2 = new Mix(i+1); n = new Node(2); }
}
class Holder<T> {
    public T val;
    public Holder<T> next;
    public Holder(T v, Holder<T> n) { val = v; next = n; }
}
delegate int Op(int x);
class P {
    static Node stat = new Node(6);
    static Big sbig = new Big(77);
    static object[] objs = new object[50];
    static int Check(Mix m, int i) {
        if (m.a != i || m.b != i*3L || (int)m.o != i || m.s != "s" + i.ToString()) {
            Console.WriteLine("BAD");
            Console.WriteLine(i);
            Console.WriteLine(m.s);
            return 1;
        }
        return 0;
    }
    static Big Make(int i) => new Big(i);
    static int Structs() {
        var a = new Mix[40];
        var bg = new Big[10];
        for (int i = 0; i<a.Length; i++) a[i] = new Mix(i);
        for (int i = 0; i<bg.Length; i++) bg[i] = Make(i*5);
        int bad = 0;
        for (int i = 0; i<a.Length; i++) bad += Check(a[i],i);
        for (int i = 0; i<bg.Length; i++) {
            bad += Check(bg[i].m1, i*5);
            bad += Check(bg[i].m2, i*5+1);
            bad += bg[i].n.Sum() == 7?0:1;
        }
        return bad;
    }
    static int RefLocal() {
        var a = new Mix[5];
        for (int i = 0; i<5; i++) a[i] = new Mix(i);
        ref Mix m = ref a[3];
        a = null;
        new Node(5);
        int bad = Check(m, 3);
        m = new Mix(9);
        bad += Check(m, 9);
        return bad;
    }
    static int Generic() {
        Holder<string> h = null;
        Holder<Mix> hm = null;
        for (int i = 0; i<60; i++) {
            h = new Holder<string>("x" + i.ToString(), h);
            hm = new Holder<Mix>(new Mix(i),hm);
        }
        int n = 0, bad = 0;
        int k = 59;
        for (var p = h; p != null; p = p.next) { if (p.val != "x" + k.ToString()) bad++; k--; n++; }
        k = 59;
        for (var p = hm; p != null; p = p.next) bad += Check(p.val, k--);
        return bad*1000+n;
    }
    static int Closures() {
        var ops = new Op[20];
        for (int i = 0; i<20; i++) { int c = i; string s = "c" + i.ToString(); ops[i] = x=>x+c+s.Length; }
        new Node(6);
        int t = 0;
        for (int i = 0; i<20; i++) t += ops[i](1);
        return t;
    }
    static int Exc(int d, string keep) {
        try {
            if (d == 0) throw new Exception("deep" + keep);
            Node n = new Node(3);
            int r = Exc(d-1, keep + "k");
            return r + n.Sum();
        } catch (Exception e) when (new Node(4).Sum() == 31 && e.Message == "never") { return -1; } finally { new Node(4); keep = keep + "z"; objs[d%50] = keep; }
    }
    static int Exceptions() {
        int t = 0;
        for (int i = 0; i<5; i++) {
            try { t += Exc(6,"a"); } catch (Exception e) { t += e.Message.Length; if (e.Message != "deepakkkkkk") t += 1000; }
        }
        return t;
    }
    static int Md() {
        var m = new string[4, 5];
        var j = new object[3][];
        for (int i = 0; i<3; i++) { j[i] = new object[4]; for (int q = 0; q<4; q++) j[i][q] = i*q; }
        for (int i = 0; i<4; i++) for (int q = 0; q<5; q++) m[i,q]="m"+(i*q).ToString();
        new Node(5);
        int bad = 0;
        for (int i = 0; i<4; i++) for (int q = 0; q<5; q++) if (m[i,q]!="m"+(i*q).ToString()) bad++;
        for (int i = 0; i<3; i++) for (int q = 0; q<4; q++) if ((int)j[i][q] != i*q) bad++;
        return bad;
    }
    static int Large() {
        int bad = 0;
        var keep = new List<int[]>();
        for (int i = 0; i<20; i++) {
            var a = new int[3000+i*100];
            for (int q = 0; q<a.Length; q++) a[q] = i;
            keep.Add(a);
            var o = new object[2000];
            o[1999]="e" + i.ToString();
            objs[i] = o;
        }
        for (int i = 0; i<20; i++) {
            if (keep[i][2999] != i || keep[i].Length != 3000+i*100) bad++;
            if ((string)((object[])objs[i])[1999] != "e" + i.ToString()) bad++;
        }
        return bad;
    }
    static IEnumerable<string> It() {
        for (int i = 0; i<10; i++) { new Node(2); yield return "it" + i.ToString(); }
    }
    static int Iter() { int n = 0; foreach (var s in It()) n += s.Length; return n; }
    static int Main(string[] args) {
        int reps = args.Length > 0 ? 40 : 2;
        for (int r = 0; r<reps; r++) {
            Console.WriteLine(Structs());
            Console.WriteLine(RefLocal());
            Console.WriteLine(Generic());
            Console.WriteLine(Closures());
            Console.WriteLine(Exceptions());
            Console.WriteLine(Md());
            Console.WriteLine(Large());
            Console.WriteLine(Iter());
            Console.WriteLine(stat.Sum());
            Console.WriteLine(Check(sbig.m1, 77)+Check(sbig.m2, 78)+sbig.n.Sum());
            Console.WriteLine(new Node(10).Sum());
        }
        return 0;
    }
}
