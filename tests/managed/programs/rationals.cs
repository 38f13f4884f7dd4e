using System;
using System.Linq;
using System.Numerics;
readonly struct Q : IEquatable<Q>, IComparable<Q> {
    public readonly BigInteger N; readonly BigInteger d; public BigInteger D => d.IsZero ? BigInteger.One : d;
    public Q(BigInteger n, BigInteger den) { if (den.IsZero) throw new DivideByZeroException("rational"); if (den.Sign < 0) { n = -n; den = -den; } BigInteger g = BigInteger.GreatestCommonDivisor(n, den); N = n / g; d = den / g; }
    public static implicit operator Q(long n) => new(n, 1);
    public static Q operator +(Q a, Q b) => new(a.N * b.D + b.N * a.D, a.D * b.D);
    public static Q operator -(Q a, Q b) => new(a.N * b.D - b.N * a.D, a.D * b.D);
    public static Q operator *(Q a, Q b) => new(a.N * b.N, a.D * b.D);
    public static Q operator /(Q a, Q b) => new(a.N * b.D, a.D * b.N);
    public static Q operator -(Q a) => new(-a.N, a.D);
    public static bool operator ==(Q a, Q b) => a.Equals(b);
    public static bool operator !=(Q a, Q b) => !a.Equals(b);
    public bool Equals(Q o) => N == o.N && D == o.D;
    public override bool Equals(object o) => o is Q q && Equals(q);
    public override int GetHashCode() => HashCode.Combine(N, D);
    public int CompareTo(Q o) => (N * o.D).CompareTo(o.N * D);
    public override string ToString() => D.IsOne ? N.ToString() : N + "/" + D;
}
class P {
    static Q Det(Q[,] m) {
        m = (Q[,])m.Clone(); int n = m.GetLength(0); Q det = 1;
        for (int c = 0; c < n; c++) {
            int p = c; while (p < n && m[p, c] == 0) p++;
            if (p == n) return 0;
            if (p != c) { det = -det; for (int k = 0; k < n; k++) (m[p, k], m[c, k]) = (m[c, k], m[p, k]); }
            det *= m[c, c];
            for (int r = c + 1; r < n; r++) { Q f = m[r, c] / m[c, c]; for (int k = c; k < n; k++) m[r, k] -= f * m[c, k]; }
        }
        return det;
    }
    static Q[,] Make(int n, Func<int, int, Q> f) { var m = new Q[n, n]; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) m[i, j] = f(i, j); return m; }
    static void Main() {
        for (int n = 1; n <= 7; n++) Console.WriteLine(n + ": " + Det(Make(n, (i, j) => new Q(1, i + j + 1))));
        Console.WriteLine(Det(Make(5, (i, j) => i == j ? 2 : Math.Abs(i - j) == 1 ? -1 : 0)) + " " + Det(Make(6, (i, j) => i * 6 + j)) + " " + Det(Make(4, (i, j) => (i + 1) % 4 == j ? 1 : 0)));
        Console.WriteLine(Det(Make(6, (i, j) => new Q(BigInteger.Pow(i + 2, j), 3))));
        Q h = 0; for (int i = 1; i <= 40; i++) h += new Q(1, i); Console.WriteLine(h);
        Q x = 1; for (int i = 0; i < 6; i++) x = (x + (Q)2 / x) / 2; Console.WriteLine(x.N.ToString().Length + " " + (x * x - 2).N + " " + x.N * BigInteger.Pow(10, 40) / x.D);
        var list = new[] { new Q(1, 3), new Q(-1, 2), new Q(2, -7), 0, new Q(6, 4), default }; Array.Sort(list); Console.WriteLine(string.Join(" < ", list));
        Console.WriteLine(list.Distinct().Count() + " " + new Q(2, 4).GetHashCode().Equals(new Q(1, 2).GetHashCode()) + " " + new Q(2, 4).Equals((object)new Q(1, 2)));
        BigInteger f = 1; for (int i = 2; i <= 60; i++) f *= i; Console.WriteLine(f + " " + BigInteger.ModPow(3, f, 1000007) + " " + BigInteger.Parse("-123456789012345678901234567890") % 97);
        try { Console.WriteLine((Q)1 / 0); } catch (DivideByZeroException e) { Console.WriteLine(e.Message); }
    }
}
