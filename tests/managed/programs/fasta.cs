using System;
using System.IO;
using System.Text;
class P {
    const int IM = 139968, IA = 3877, IC = 29573, Line = 60;
    static int seed = 42;
    static double Next(double max) { seed = (seed * IA + IC) % IM; return max * seed / IM; }
    const string Alu =
        "GGCCGGGCGCGGTGGCTCACGCCTGTAATCCCAGCACTTTGGGAGGCCGAGGCGGGCGGATCACCTGAGGTC" +
        "AGGAGTTCGAGACCAGCCTGGCCAACATGGTGAAACCCCGTCTCTACTAAAAATACAAAAATTAGCCGGGCG";
    struct Freq {
        public byte Code; public double P;
        public Freq(char c, double p) { Code = (byte)c; P = p; }
    }
    static void Accumulate(Freq[] a) {
        double sum = 0;
        for (int i = 0; i < a.Length; i++) { sum += a[i].P; a[i].P = sum; }
    }
    static byte Pick(Freq[] a) {
        double r = Next(1.0);
        for (int i = 0; i < a.Length - 1; i++) if (r < a[i].P) return a[i].Code;
        return a[^1].Code;
    }
    static void Repeat(Stream o, string head, string text, int n) {
        o.Write(Encoding.ASCII.GetBytes(head + "\n"));
        byte[] src = Encoding.ASCII.GetBytes(text + text);
        int at = 0;
        while (n > 0) {
            int len = Math.Min(n, Line);
            o.Write(src, at, len); o.WriteByte((byte)'\n');
            at = (at + len) % text.Length; n -= len;
        }
    }
    static void Random(Stream o, string head, Freq[] a, int n) {
        o.Write(Encoding.ASCII.GetBytes(head + "\n"));
        Span<byte> line = stackalloc byte[Line + 1];
        while (n > 0) {
            int len = Math.Min(n, Line);
            for (int i = 0; i < len; i++) line[i] = Pick(a);
            line[len] = (byte)'\n';
            o.Write(line.Slice(0, len + 1)); n -= len;
        }
    }
    static void Main() {
        Freq[] iub = { new('a', 0.27), new('c', 0.12), new('g', 0.12), new('t', 0.27), new('B', 0.02), new('D', 0.02), new('H', 0.02), new('K', 0.02),
                       new('M', 0.02), new('N', 0.02), new('R', 0.02), new('S', 0.02), new('V', 0.02), new('W', 0.02), new('Y', 0.02) };
        Freq[] sapiens = { new('a', 0.3029549426680), new('c', 0.1979883004921), new('g', 0.1975473066391), new('t', 0.3015094502008) };
        Accumulate(iub); Accumulate(sapiens);
        int n = 300;
        using var o = new BufferedStream(Console.OpenStandardOutput(), 512);
        Repeat(o, ">ONE Homo sapiens alu", Alu, n * 2);
        Random(o, ">TWO IUB ambiguity codes", iub, n * 3);
        Random(o, ">THREE Homo sapiens frequency", sapiens, n * 5);
    }
}
