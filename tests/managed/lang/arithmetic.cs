using System;
class P {
    static string Try(Func<string> f) { try { return f(); } catch (Exception e) { return e.GetType().Name; } }
    static int I(int x) => x; static long L(long x) => x; static double D(double x) => x; static uint U(uint x) => x; static ulong UL(ulong x) => x; static float F(float x) => x;
    static void Main() {
        int[] ints = { 0, 1, -1, 2, -2, 7, -7, 31, 32, 33, 127, 128, 255, 256, 32767, 65535, int.MaxValue, int.MinValue };
        long[] longs = { 0, 1, -1, 3, -3, 63, 64, int.MaxValue, int.MinValue, uint.MaxValue, long.MaxValue, long.MinValue };
        double[] doubles = { 0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, 127.9, 128, -128.9, 255.5, 32767.5, 65535.9, 2147483647.0, 2147483648.0, -2147483648.9, -2147483649.0, 4294967295.9, 4294967296.0, 9.2233720368547748e18, 9.2233720368547758e18, -9.2233720368547758e18, 1.8446744073709550e19, 1.8446744073709552e19, 1e300, double.NaN, double.PositiveInfinity, double.NegativeInfinity };
        long h = 17;
        foreach (int a in ints) foreach (int b in ints) {
            h = h * 31 + (a + b); h = h * 31 + (a - b); h = h * 31 + a * b; h = h * 31 + (a & b) + (a | b) + (a ^ b); h = h * 31 + (a << b) + (a >> b) + (a >>> b);
            h = h * 31 + (a < b ? 1 : 0) + (a <= b ? 2 : 0) + ((uint)a < (uint)b ? 4 : 0) + ((uint)a >= (uint)b ? 8 : 0);
            foreach (char c in Try(() => (I(a) / I(b)).ToString()) + Try(() => (I(a) % I(b)).ToString()) + Try(() => checked(I(a) + I(b)).ToString()) + Try(() => checked(I(a) * I(b)).ToString()) + Try(() => checked(U((uint)a) - U((uint)b)).ToString()) + Try(() => (U((uint)a) / U((uint)b)).ToString())) h = h * 31 + c;
        }
        Console.WriteLine(h.ToString());
        h = 17;
        foreach (long a in longs) foreach (long b in longs) {
            h = h * 31 + (a + b); h = h * 31 + (a - b); h = h * 31 + a * b; h = h * 31 + (a << (int)b) + (a >> (int)b) + (a >>> (int)b);
            foreach (char c in Try(() => (L(a) / L(b)).ToString()) + Try(() => (L(a) % L(b)).ToString()) + Try(() => checked(L(a) + L(b)).ToString()) + Try(() => checked(L(a) * L(b)).ToString()) + Try(() => checked(UL((ulong)a) * UL((ulong)b)).ToString()) + Try(() => (UL((ulong)a) % UL((ulong)b)).ToString())) h = h * 31 + c;
        }
        Console.WriteLine(h.ToString());
        foreach (double d in doubles)
            Console.WriteLine(((sbyte)D(d)).ToString() + " " + ((byte)D(d)).ToString() + " " + ((short)D(d)).ToString() + " " + ((ushort)D(d)).ToString() + " " + ((int)D(d)).ToString() + " " + ((uint)D(d)).ToString() + " " + ((long)D(d)).ToString() + " " + ((ulong)D(d)).ToString() + " | "
                + Try(() => checked((sbyte)D(d)).ToString()) + " " + Try(() => checked((byte)D(d)).ToString()) + " " + Try(() => checked((int)D(d)).ToString()) + " " + Try(() => checked((uint)D(d)).ToString()) + " " + Try(() => checked((long)D(d)).ToString()) + " " + Try(() => checked((ulong)D(d)).ToString()) + " " + Try(() => checked((int)F((float)d)).ToString()));
        foreach (long a in longs)
            Console.WriteLine(((sbyte)a).ToString() + " " + ((byte)a).ToString() + " " + ((short)a).ToString() + " " + ((ushort)a).ToString() + " " + ((int)a).ToString() + " " + ((uint)a).ToString() + " " + ((ulong)a).ToString() + " " + Try(() => checked((sbyte)L(a)).ToString()) + " " + Try(() => checked((byte)L(a)).ToString()) + " " + Try(() => checked((int)L(a)).ToString()) + " " + Try(() => checked((uint)L(a)).ToString()) + " " + Try(() => checked((ulong)L(a)).ToString()) + " " + ((long)(double)L(a)).ToString() + " " + ((long)(float)L(a)).ToString() + " " + ((long)(double)UL((ulong)a)).ToString());
        Console.WriteLine((D(5.5) % D(2)).ToString() + " " + (D(-5.5) % D(2)).ToString() + " " + (F(7) / F(2)).ToString() + " " + (D(1) / D(0)).ToString() + " " + (D(0) / D(0)).ToString() + " " + (-D(0) == D(0)).ToString() + " " + (double.NaN < D(1)).ToString() + " " + !(double.NaN >= D(1)));
    }
}
