using System;
using System.Collections.Generic;
struct Big { public long a, b, c; public string s; public override string ToString() => "Big" + a + s; }
enum Col : byte { R = 1, G }
class P {
    static T? Mk<T>(bool has, T v) where T : struct => has ? v : null;
    static string Sh<T>(T? x) where T : struct => x.HasValue ? x.Value.ToString() : "null";
    static string Tr(Func<object> f) { try { return (f() ?? "null").ToString(); } catch (Exception e) { return e.GetType().Name; } }
    static int n; static int? Side() { n++; return n % 2 == 0 ? n : null; }
    static void Main() {
        int? a = 5, b = null; Console.WriteLine(Sh(a + b) + Sh(a + 1) + Sh(a * a) + Sh(-a) + Sh(-b) + (a > b) + (a < b) + (a >= b) + (b == null) + (a == 5) + (b != a) + Sh(a << 2) + Sh(~b));
        bool? t = true, f = false, u = null; foreach (var x in new[] { t, f, u }) foreach (var y in new[] { t, f, u }) Console.Write(Sh(x & y) + "/" + Sh(x | y) + "/" + Sh(x ^ y) + " "); Console.WriteLine();
        Console.WriteLine(Tr(() => b.Value) + " " + Tr(() => (int)b) + " " + b.GetValueOrDefault() + " " + b.GetValueOrDefault(9) + " " + (b ?? 3) + " " + (a ?? 3) + " [" + b + "] [" + a + "] " + b.GetHashCode() + " " + a.GetHashCode() + " " + b.Equals(null) + " " + a.Equals(5) + " " + a.Equals(5L));
        object o = a, p = b; Console.WriteLine(o.GetType() + " " + (p == null) + " " + (o is int) + " " + (o is int?) + " " + (p is int?) + " " + Tr(() => (int?)p) + " " + Tr(() => (long?)o) + " " + Tr(() => (int)p) + " " + Sh((int?)o) + " " + (o as long? == null) + " " + Sh(o as int?) + " " + Tr(() => b.GetType()) + " " + Tr(() => a.GetType()));
        Big? g = new Big { a = 7, b = 1, c = 2, s = "z" }, h = null; Console.WriteLine(Sh(g) + Sh(h) + g?.s + h?.s + " " + g?.a + " " + (h?.a ?? -1) + " " + ((object)g).ToString() + " " + Sh(Mk(true, g.Value)) + Sh(Mk(false, g.Value)));
        Col? c = Col.G; Console.WriteLine(Sh(c) + " " + (int?)c + " " + Sh((Col?)(byte?)1) + " " + (c == Col.R) + " " + (object)c); int? conv = (int?)3.99; long? w = a; double? d = w; byte? by = (byte?)a; Console.WriteLine(Sh(conv) + Sh(w) + Sh(d) + Sh(by) + Tr(() => checked((byte?)Mk(true, 300))) + Tr(() => checked((byte?)Mk(false, 300))));
        int? r = null; r ??= 4; r ??= 5; r += 2; b += 1; b++; Console.WriteLine(Sh(r) + Sh(b)); Console.WriteLine((Side() ?? Side() ?? -1) + " " + n + " " + (Side() + Side() ?? -7) + " " + n);
        int?[] arr = { 3, null, 1, null, 2 }; Array.Sort(arr); Console.WriteLine(string.Join("|", arr)); var set = new Dictionary<long, int?> { [1] = null, [2] = 8 }; Console.WriteLine(set[1] + "," + set[2] + (set[1] is null) + (set[2] is 8) + (set[2] is > 7 and < 9));
        var eq = EqualityComparer<int?>.Default; var cm = Comparer<int?>.Default; Console.WriteLine(eq.Equals(null, null) + " " + eq.Equals(1, null) + " " + eq.Equals(2, 2) + " " + cm.Compare(null, 1) + cm.Compare(1, null) + cm.Compare(null, null) + cm.Compare(2, 2) + " " + Nullable.Compare<int>(3, null) + " " + Nullable.Equals<int>(3, 3) + " " + Nullable.GetUnderlyingType(typeof(int?)) + " " + (Nullable.GetUnderlyingType(typeof(int)) == null) + " " + typeof(int?).Name + " " + (typeof(int?) == typeof(Nullable<int>)));
        string s = null; Console.WriteLine((s?.Length ?? -1) + " " + (s?.Trim().Length).HasValue + " " + ("abc"?.Length).GetValueOrDefault() + " " + (s?[0] == null)); (int, int?)? tup = (1, null); Console.WriteLine(tup?.Item1 + " " + tup?.Item2 + " " + tup); DateTime? dt = null; Console.WriteLine((dt > new DateTime(2000, 1, 1)) + " " + (dt - DateTime.UnixEpoch == null)); decimal? m = 1.5m; m *= 2; Console.WriteLine(m); Func<int?, int?> fn = x => x * 2; Console.WriteLine(Sh(fn(null)) + Sh(fn(4)));
    }
}
