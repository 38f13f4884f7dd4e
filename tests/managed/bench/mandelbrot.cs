using System;
class P {
    static void Main(string[] args) {
        int n = args.Length > 0 ? int.Parse(args[0]) : 200;
        long hash = 17;
        for (int y = 0; y < n; y++) {
            int bits = 0, count = 0;
            double ci = 2.0 * y / n - 1.0;
            for (int x = 0; x < n; x++) {
                double cr = 2.0 * x / n - 1.5, zr = 0, zi = 0, tr = 0, ti = 0;
                int i = 50;
                while (i > 0 && tr + ti <= 4.0) { zi = 2.0 * zr * zi + ci; zr = tr - ti + cr; tr = zr * zr; ti = zi * zi; i--; }
                bits = (bits << 1) | (i == 0 ? 1 : 0);
                if (++count == 8) { hash = hash * 31 + (byte)bits; count = 0; bits = 0; }
            }
        }
        Console.WriteLine(hash.ToString());
    }
}
