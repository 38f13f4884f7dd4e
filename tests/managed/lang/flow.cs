using System;
using System.Collections.Generic;
using System.Text;
enum Color : byte { Red, Green = 5, Blue } [Flags] enum Opt { None, A = 1, B = 2, C = 4 }
abstract class Animal { public abstract string Sound(); public virtual string Name => GetType().Name; public override string ToString() => Name + " says " + Sound(); }
class Dog : Animal { public override string Sound() => "woof"; } class Puppy : Dog { public override string Name => "little " + base.Name; public new string Sound() => "yip"; } sealed class Cat : Animal { public override string Sound() => "meow"; ~Cat() { } }
class Node { public int V; public Node Next; }
class P {
    static string Sw(int x) { switch (x) { case 0: return "zero"; case 1: case 2: return "few"; case 100: return "hundred"; case -5: goto case 0; default: return x > 50 ? "big" : "other"; } }
    static string SwS(string s) => s switch { "a" => "A", "bb" => "B", null => "null", { Length: > 3 } => "long", _ => "?" };
    static string Pat(object o) => o switch { int i when i > 10 => "big int " + i, int i => "int " + i, string { Length: 0 } => "empty", string s => "str " + s, int[] { Length: 2 } a => "two " + a[0], (int x, int y) => "pair " + (x + y), Dog d => "dog " + d.Sound(), null => "nil", _ => o.GetType().Name };
    static IEnumerable<int> Gen(int n) { try { for (int i = 0; i < n; i++) { if (i == 3) yield break; yield return i * i; } } finally { Console.Write("[done]"); } }
    static IEnumerable<int> Tree(int d) { if (d > 0) { foreach (int x in Tree(d - 1)) yield return x; yield return d; foreach (int x in Tree(d - 1)) yield return x; } }
    static int Goto(int n) { int i = 0, s = 0; again: if (i < n) { s += i; i++; if (s > 20) goto done; goto again; } done: return s; }
    static long Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);
    static int Opt2(int a, int b = 5, params int[] rest) => a + b + rest.Length;
    static ref int Max(int[] a) { int m = 0; for (int i = 1; i < a.Length; i++) if (a[i] > a[m]) m = i; return ref a[m]; }
    static void Main() {
        foreach (int x in new[] { 0, 1, 2, 3, 60, 100, -5 }) Console.Write(Sw(x) + " "); Console.WriteLine(); foreach (string x in new[] { "a", "bb", null, "long one", "z" }) Console.Write(SwS(x) + " "); Console.WriteLine();
        foreach (object o in new object[] { 5, 50, "", "hi", new[] { 1, 2 }, (3, 4), new Dog(), new Puppy(), null, 2.5 }) Console.Write(Pat(o) + "; "); Console.WriteLine();
        foreach (int x in Gen(10)) Console.Write(x + " "); foreach (int x in Gen(2)) Console.Write(x + " "); foreach (int x in Gen(9)) { if (x == 1) break; } Console.WriteLine(); Console.WriteLine(string.Join("", Tree(4)));
        Console.WriteLine(Goto(3) + " " + Goto(100) + " " + Fib(22) + " " + Opt2(1) + Opt2(1, 2) + Opt2(1, 2, 3, 4)); int[] arr = { 3, 9, 4 }; Max(arr) = 1; Console.WriteLine(string.Join(",", arr));
        Animal[] zoo = { new Dog(), new Puppy(), new Cat() }; foreach (var a in zoo) Console.WriteLine(a); Console.WriteLine(((Puppy)zoo[1]).Sound() + (zoo[1] is Dog) + (zoo[2] as Dog == null));
        Console.WriteLine(Color.Green + " " + (Color)6 + " " + (Color)9 + " " + (Opt.A | Opt.C) + " " + (Opt)8 + " " + Enum.GetNames(typeof(Color)).Length + " " + Enum.Parse<Color>("Blue") + " " + Opt.B.HasFlag(Opt.B) + " " + (int)Enum.Parse(typeof(Opt), "A, B") + " " + Color.Red.CompareTo(Color.Blue) + $" {Color.Blue:D} {Color.Blue:X}");
        int[,] grid = new int[3, 4]; for (int i = 0; i < 3; i++) for (int j = 0; j < 4; j++) grid[i, j] = i * j; int sum = 0; foreach (int g in grid) sum += g; Console.WriteLine(sum + " " + grid.GetLength(1) + grid.Rank + grid[2, 3]); int[][] jag = { new[] { 1 }, new[] { 2, 3 } }; Console.WriteLine(jag[1][1] + jag.Length); string[,,] cube = new string[2, 2, 2]; cube[1, 0, 1] = "x"; Console.WriteLine(cube[1, 0, 1] + (cube[0, 0, 0] ?? "null")); try { grid[3, 0] = 1; } catch (IndexOutOfRangeException) { Console.WriteLine("bounds"); }
        Node list = null; for (int i = 0; i < 1000; i++) list = new Node { V = i, Next = list }; long tot = 0; for (Node q = list; q != null; q = q.Next) tot += q.V; Console.WriteLine(tot);
        var sb = new StringBuilder(); for (char c = 'a'; c < 'f'; c++) sb.Append(c).Insert(0, c); Console.WriteLine(sb.ToString() + sb.Length); string str = "Hello, World"; Console.WriteLine(str.Substring(7) + str.IndexOf("World") + str.Replace('l', 'L') + str.ToUpper() + str.Split(',')[1].Trim() + str[^1] + str[1..4] + str.Contains("lo") + string.Concat(1, 'c', 2.5, null, true));
        checked { try { byte b = 255; b++; } catch (OverflowException) { Console.WriteLine("ovf"); } } unchecked { byte b = 255; b++; Console.WriteLine(b); } long big = 1L << 40; Console.WriteLine(big + " " + (int)big + " " + (ulong.MaxValue >> 60) + " " + (-17 / 5) + (-17 % 5) + (-17 >> 2) + (-17 >>> 28)); string s1 = "ab", s2 = "a"; s2 += "b"; Console.WriteLine((s1 == s2) + " " + ((object)s1 == (object)s2) + " " + ReferenceEquals(string.Intern(s2), s1) + " " + s1.CompareTo("ac") + " " + string.CompareOrdinal("B", "a"));
        lock (sb) { lock (sb) { Console.WriteLine("locked"); } } using (var d = new Disp()) Console.WriteLine("using"); Console.WriteLine($"{3.5,8:F3}|{-42,-6}|{255:x4}|{1e21}|{0.1 + 0.2}|{1.0f / 3}|{double.MaxValue}|{long.MinValue}|{'c'}|{true}|{12345.6789:N1}|{0.256:P1}");
    }
    class Disp : IDisposable { public void Dispose() => Console.WriteLine("disposed"); }
}
