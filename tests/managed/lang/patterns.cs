using System;
using System.Collections.Generic;
abstract record Shape; record Circle(double R) : Shape; record Rect(int W, int H) : Shape; record Group(string Name, params Shape[] Items) : Shape;
class Pt { public int X, Y; public Pt Next; public void Deconstruct(out int x, out int y) { x = X; y = Y; } }
enum Day { Mon, Tue, Sat, Sun }
class P {
    static string Cls(object o) => o switch { null => "null", int and (< 0 or > 1000) => "int-out", int i when i % 2 == 0 => "even" + i, int i => "odd" + i, long and not 0 => "long", "" => "empty", string { Length: > 5 } s => "long:" + s[..5], string s => "str:" + s, Day.Sat or Day.Sun => "weekend", Day d => "day" + (int)d, double.NaN => "nan", double and >= 0.5 => "big", float => "float", char and (>= 'a' and <= 'z') => "lower", char => "char", bool b => b ? "T" : "F", int[] and [1, .., 9] => "1..9", int[] and [var a, _, var c] => "three" + (a + c), int[] and [.. var mid, 7] => "ends7:" + mid.Length, int[] => "ints", List<string> and ["x", .. ] => "list-x", (int a, string b) => "tup" + a + b, Pt { X: 0, Y: 0 } => "origin", Pt { Next.Next.X: var z } => "deep" + z, Pt { Next: { X: > 3 } n } => "next" + n.X, Pt (var x, 5) => "y5 " + x, Pt (_, var y) => "pt" + y, Type t => "type " + t.Name, _ => o.GetType().Name };
    static double Area(Shape s) => s switch { Circle(var r) => 3 * r * r, Rect(0, _) or Rect(_, 0) => 0, Rect(var w, var h) when w == h => w * w, Rect { W: var w, H: var h } => w * h, Group("neg", [var x, ..]) => -Area(x), Group(_, []) => -1, Group(_, var items) => Sum(items), _ => throw new ArgumentException() };
    static double Sum(Shape[] a) { double t = 0; foreach (var x in a) t += Area(x); return t; }
    static string Tup(int a, bool b, string c) => (a, b, c) switch { (0, _, _) => "zero", (> 0, true, null) => "pos-null", ( > 0, true, { Length: 1 }) => "pos-one", (< 0, false, not null) => "neg", _ when a == 77 => "77", _ => "other" };
    static string Rng(int x) => x switch { < -100 => "a", < 0 => "b", 0 => "c", 1 or 2 or 3 or 5 or 8 or 13 or 21 => "fib", > 1000000 => "huge", >= 100 and not 500 => "d", 500 => "e", _ => "f" };
    static string Str(string s) => s switch { "alpha" => "1", "beta" => "2", "gamma" => "3", "delta" => "4", "epsilon" => "5", "zeta" => "6", "eta" => "7", "theta" => "8", "iota" or "kappa" => "9", null => "n", _ => "?" };
    static string Span(ReadOnlySpan<char> s) => s switch { "go" => "GO", ['#', .. var rest] => "hash" + rest.Length, [] => "none", [var c] => "one" + c, _ => "span" };
    static string Fall(string[] a) => a is [] ? "0" : a is [var x] ? "1" + x : a is [var f, .., var l] ? f + l : "never";
    static void Main() {
        var p = new Pt { X = 1, Y = 2, Next = new Pt { X = 4, Next = new Pt { X = 42 } } };
        object[] os = { null, 5, 6, -1, 1001, 0L, 3L, "", "abc", "abcdefgh", Day.Sat, Day.Tue, double.NaN, 0.7, 0.1, 1f, 'q', 'Q', true, false, new long[0], new[] { 1, 2, 9 }, new[] { 1, 9 }, new[] { 4, 5, 6 }, new[] { 3, 7 }, new[] { 2 }, new List<string> { "x", "y" }, new List<string> { "y" }, (3, "t"), (3, 4), new Pt(), p, new Pt { Y = 1, Next = p.Next }, p.Next, new Pt { X = 8, Y = 5 }, new Pt { X = 8, Y = 6, Next = new Pt { X = 9 } }, typeof(int), 1m };
        foreach (object o in os) Console.Write(Cls(o) + "; "); Console.WriteLine();
        foreach (Shape s in new Shape[] { new Circle(2), new Rect(0, 4), new Rect(3, 3), new Rect(3, 4), new Group("g"), new Group("neg", new Rect(2, 5), new Circle(1)), new Group("m", new Rect(1, 2), new Group("n", new Circle(1), new Rect(4, 4))) }) Console.Write(Area(s) + " "); Console.WriteLine();
        Console.WriteLine(Tup(0, true, "") + Tup(3, true, null) + Tup(3, true, "x") + Tup(3, true, "xy") + Tup(-3, false, "") + Tup(-3, false, null) + Tup(77, false, null));
        foreach (int x in new[] { -101, -100, -1, 0, 1, 2, 3, 4, 5, 8, 13, 20, 21, 22, 99, 100, 499, 500, 501, 1000000, 1000001, int.MaxValue, int.MinValue }) Console.Write(Rng(x) + " "); Console.WriteLine();
        foreach (string s in new[] { "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "", null, "Alpha" }) Console.Write(Str(s)); Console.WriteLine();
        Console.WriteLine(Span("go") + Span("#abc") + Span("") + Span("z") + Span("zz") + Fall(new string[0]) + Fall(new[] { "q" }) + Fall(new[] { "a", "b", "c" }) + (Fall(null)));
        if (p is { X: var px and > 0, Next: { } nx } && nx is not { X: 0 }) Console.WriteLine(px + nx.X); object ob = 12; if (ob is not int k) return; Console.WriteLine(k + 1); try { Area(null); } catch (ArgumentException) { Console.WriteLine("arg"); } try { int q = k; _ = q switch { 1 => 2 }; } catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + e.Message.Replace(Environment.NewLine, "/")); }
    }
}
