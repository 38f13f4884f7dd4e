using System;
using System.Collections.Generic;
record Person(string Name, int Age) { public string Note { get; init; } = "none"; }
record Student(string Name, int Age, double Grade) : Person(Name, Age);
sealed record Empty; record Gen<T>(T Value, Gen<T> Next = null);
record struct Point(int X, int Y) { public readonly double Len => Math.Sqrt(X * X + Y * Y); }
readonly record struct RO(string A, long B);
record Custom(int V) { public virtual bool Equals(Custom o) => o is not null && o.V % 10 == V % 10; public override int GetHashCode() => V % 10; public override string ToString() => "C" + V; protected Custom(Custom c) { V = c.V; Copies = c.Copies + 1; } public int Copies; }
record Sub(int V, string T) : Custom(V); abstract record Abs(int Id) { public abstract string Kind { get; } } record Real(int Id) : Abs(Id) { public override string Kind => "real"; private int secret = 4; protected int prot = 5; public int pub = 6; }
record Arr(int[] Items) { protected virtual bool PrintMembers(System.Text.StringBuilder b) { b.Append("n=" + Items.Length); return true; } }
class P {
    static void Main() {
        var p = new Person("Ann", 30); var q = p with { Age = 31 }; var r = p with { }; Console.WriteLine(p + " " + q + " " + (p == r) + (p != q) + p.Equals((object)r) + ReferenceEquals(p, r) + (p.GetHashCode() == r.GetHashCode())); var (nm, ag) = q; Console.WriteLine(nm + ag);
        Person s = new Student("Bob", 20, 3.5); Person s2 = s with { Name = "Rob" }; Console.WriteLine(s + " | " + s2 + " | " + s2.GetType().Name + (s == s2) + (new Person("Bob", 20) == s) + (s == new Student("Bob", 20, 3.5)) + (s.Equals(new Person("Bob", 20)))); Console.WriteLine(p with { Note = "x", Name = null });
        Console.WriteLine(new Empty() + " " + (new Empty() == new Empty()) + " " + new Gen<int>(1, new Gen<int>(2)) + (new Gen<int>(1, new Gen<int>(2)) == new Gen<int>(1, new Gen<int>(2))) + (new Gen<string>("a") == new Gen<string>("b")));
        var a = new Point(3, 4); var b = a; b.X = 9; Console.WriteLine(a + " " + b + " " + a.Len + (a == b) + (a == b with { X = 3 }) + default(Point) + (a.GetHashCode() == new Point(3, 4).GetHashCode())); a.Deconstruct(out int x, out int y); Console.WriteLine(x + y + " " + new RO("k", 5) + (new RO("k", 5) == new RO("k", 5)) + (default(RO) == new RO(null, 0)));
        var c = new Custom(13); var d = c with { V = 23 }; Console.WriteLine(c + " " + d + (c == d) + d.Copies + (d with { }).Copies + " " + new Sub(3, "t") + (new Custom(3) == new Sub(3, "t")) + (new Sub(3, "t") == new Sub(13, "t")) + (new Sub(3, "t") == new Sub(3, "u")));
        Abs re = new Real(7); Console.WriteLine(re + " " + re.Kind + " " + (re with { Id = 8 }) + new Arr(new int[3]) + (new Arr(new int[1]) == new Arr(new int[1])));
        var set = new HashSet<object> { p, r, q, a, b, new Point(3, 4), s, new Student("Bob", 20, 3.5), c, d }; Console.WriteLine(set.Count + " " + set.Contains(new Point(9, 4)) + set.Contains(new Person("Ann", 30))); var dict = new Dictionary<RO, int>(); for (int i = 0; i < 100; i++) { var k = new RO("k" + i % 7, i % 3); dict[k] = dict.GetValueOrDefault(k) + 1; } Console.WriteLine(dict.Count + " " + dict[new RO("k3", 1)]);
        Person n = null; Console.WriteLine((n == null) + " " + (p == null) + (n == p)); var anon = new { A = 1, B = "b", C = new { D = 2.5 } }; Console.WriteLine(anon + " " + anon.Equals(new { A = 1, B = "b", C = new { D = 2.5 } }) + (anon.GetHashCode() == new { A = 1, B = "b", C = new { D = 2.5 } }.GetHashCode())); Console.WriteLine(p is { Name: "Ann", Age: > 20 and < 40 } and not Student);
    }
}
