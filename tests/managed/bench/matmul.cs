using System;
class P {
    static double[][] Make(int n, double seed) { var m = new double[n][]; for (int i = 0; i < n; i++) { m[i] = new double[n]; for (int j = 0; j < n; j++) m[i][j] = seed / n / n * (i - j) * (i + j); } return m; }
    static double[][] Mul(double[][] a, double[][] b) {
        int n = a.Length; var c = new double[n][]; for (int i = 0; i < n; i++) c[i] = new double[n];
        for (int i = 0; i < n; i++) { var ci = c[i]; for (int k = 0; k < n; k++) { double x = a[i][k]; var bk = b[k]; for (int j = 0; j < ci.Length && j < bk.Length; j++) ci[j] += x * bk[j]; } }
        return c;
    }
    static void Main(string[] args) { int n = args.Length > 0 ? int.Parse(args[0]) : 100; var c = Mul(Make(n, 1.0), Make(n, 2.0)); Console.WriteLine(((long)(c[n / 2][n / 2] * 1e6)).ToString()); }
}
