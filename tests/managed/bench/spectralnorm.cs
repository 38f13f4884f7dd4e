using System;
class P {
    static double A(int i, int j) => 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
    static void Av(double[] v, double[] r) { for (int i = 0; i < r.Length; i++) { double s = 0; for (int j = 0; j < v.Length; j++) s += A(i, j) * v[j]; r[i] = s; } }
    static void Atv(double[] v, double[] r) { for (int i = 0; i < r.Length; i++) { double s = 0; for (int j = 0; j < v.Length; j++) s += A(j, i) * v[j]; r[i] = s; } }
    static void AtAv(double[] v, double[] r, double[] t) { Av(v, t); Atv(t, r); }
    static void Main(string[] args) {
        int n = args.Length > 0 ? int.Parse(args[0]) : 100;
        double[] u = new double[n], v = new double[n], t = new double[n];
        for (int i = 0; i < n; i++) u[i] = 1;
        for (int i = 0; i < 10; i++) { AtAv(u, v, t); AtAv(v, u, t); }
        double vBv = 0, vv = 0;
        for (int i = 0; i < n; i++) { vBv += u[i] * v[i]; vv += v[i] * v[i]; }
        Console.WriteLine(((long)(Math.Sqrt(vBv / vv) * 1e9)).ToString());
    }
}
