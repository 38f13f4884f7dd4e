using System;
using System.Linq;
using System.Text;
readonly record struct Complex(double Real, double Imaginary) {
    public static Complex Zero => default; public double Magnitude => Math.Sqrt(Real * Real + Imaginary * Imaginary);
    public static implicit operator Complex(double d) => new(d, 0);
    public static Complex operator +(Complex a, Complex b) => new(a.Real + b.Real, a.Imaginary + b.Imaginary);
    public static Complex operator *(Complex a, Complex b) => new(a.Real * b.Real - a.Imaginary * b.Imaginary, a.Imaginary * b.Real + a.Real * b.Imaginary);
}
class P {
    const string Shades = " .:-=+*#%@";
    static int Escape(Complex c, int max) { Complex z = Complex.Zero; int i = 0; while (i < max && z.Real * z.Real + z.Imaginary * z.Imaginary <= 4) { z = z * z + c; i++; } return i; }
    static int EscapeFloat(float cr, float ci, int max) { float r = 0, m = 0; int i = 0; while (i < max && r * r + m * m <= 4f) { float t = r * r - m * m + cr; m = 2 * r * m + ci; r = t; i++; } return i; }
    static string Draw(int w, int h, int max, Func<double, double, int> f) {
        var b = new StringBuilder((w + 1) * h);
        for (int y = 0; y < h; y++) { for (int x = 0; x < w; x++) b.Append(Shades[f(x * 3.0 / w - 2.125, y * 2.5 / h - 1.25) * (Shades.Length - 1) / max]); b.AppendLine(); }
        return b.ToString();
    }
    static void Main() {
        string a = Draw(48, 16, 24, (x, y) => Escape(new Complex(x, y), 24)); Console.Write(a);
        string j = Draw(48, 12, 24, (x, y) => { var z = new Complex(x + 0.6, y); int i = 0; for (; i < 24 && z.Magnitude <= 2; i++) z = z * z + new Complex(-0.8, 0.156); return i; }); Console.Write(j);
        foreach (var g in a.Where(c => c != '\n').GroupBy(c => c).OrderBy(g => g.Key)) Console.Write($"'{g.Key}'x{g.Count()} ");
        Console.WriteLine(); Console.WriteLine(Enumerable.Range(0, 60).Sum(i => EscapeFloat(-0.75f, i / 64f, 100)) + " " + Escape(new Complex(-1, 0), 500) + " " + Escape(1, 500));
    }
}
