using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
struct S1 { public byte A; } struct S3 { public byte A, B, C; } struct S8 { public int A, B; } struct S12 { public float A, B, C; } struct S16 { public long A; public double B; } struct S24 { public object O; public long A, B; }
struct Mixed { public byte A; public object O; public int B; } struct Nested { public S3 X; public S12 Y; public short Z; }
[StructLayout(LayoutKind.Explicit)] struct Union { [FieldOffset(0)] public int I; [FieldOffset(0)] public float F; [FieldOffset(4)] public byte B; }
[StructLayout(LayoutKind.Sequential, Pack = 1)] struct Packed { public byte A; public int B; public long C; }
[InlineArray(5)] struct Five { int _e; }
readonly record struct Point(int X, int Y) { public double Length => Math.Sqrt(X * X + Y * Y); }
ref struct Window { Span<int> _s; public Window(Span<int> s) { _s = s; } public ref int this[int i] => ref _s[i]; public int Sum() { int t = 0; foreach (int x in _s) t += x; return t; } }
class P {
    static S1 M(S1 s) { s.A++; return s; } static S3 M(S3 s) { s.C += s.A; return s; } static S8 M(S8 s) { s.A += s.B; return s; } static S12 M(S12 s) { s.A += s.C; return s; } static S16 M(S16 s) { s.A++; s.B *= 2; return s; } static S24 M(S24 s) { s.O = "o" + s.O; s.A += s.B; return s; }
    static string Many(int a, S16 b, double c, S8 d, S24 e, long f, S12 g, int h, S3 i, S16 j) => a + " " + b.A + b.B + c + d.A + d.B + e.O + e.A + f + g.B + h + i.C + j.B;
    static void ByRef(ref S24 s, in S16 t, out S8 u) { s.A += t.A; u = new S8 { A = (int)s.A, B = 1 }; }
    static Point Move(Point p, int dx) => p with { X = p.X + dx };
    static S24[] arr = new S24[3]; static S16 stat; S24 field;
    static unsafe void Main() {
        Console.WriteLine(M(new S1 { A = 255 }).A + " " + M(new S3 { A = 1, C = 2 }).C + " " + M(new S8 { A = 1, B = 2 }).A + " " + M(new S12 { A = 1, C = 2.5f }).A + " " + M(new S16 { A = 1, B = 1.25 }).B + " " + M(new S24 { O = "x", A = 1, B = 2 }).O);
        Console.WriteLine(Many(1, new S16 { A = 2, B = 3 }, 4, new S8 { A = 5, B = 6 }, new S24 { O = "7", A = 8 }, 9, new S12 { B = 10 }, 11, new S3 { C = 12 }, new S16 { B = 13 }));
        var s = new S24 { A = 5, O = "k" }; ByRef(ref s, new S16 { A = 10 }, out S8 u); Console.WriteLine(s.A + " " + u.A + u.B); var copy = s; copy.A = 99; Console.WriteLine(s.A);
        arr[1].A = 7; arr[1].O = "arr"; ref S24 r = ref arr[1]; r.A++; Console.WriteLine(arr[1].A + (string)arr[1].O + (arr[0].O == null)); stat.B = 2.5; stat.A--; Console.WriteLine(stat.A + " " + stat.B); var p = new P(); p.field.B = 3; p.field = M(p.field); Console.WriteLine(p.field.A + p.field.O.ToString());
        Console.WriteLine(Unsafe.SizeOf<S1>() + " " + Unsafe.SizeOf<S3>() + " " + Unsafe.SizeOf<S12>() + " " + Unsafe.SizeOf<S24>() + " " + Unsafe.SizeOf<Mixed>() + " " + Unsafe.SizeOf<Nested>() + " " + Unsafe.SizeOf<Union>() + " " + Unsafe.SizeOf<Packed>() + " " + Unsafe.SizeOf<Five>() + " " + sizeof(decimal) + " " + Unsafe.SizeOf<(byte, int, string)>() + " " + Unsafe.SizeOf<int?>() + " " + Unsafe.SizeOf<long?>());
        var un = new Union { F = 1.0f }; Console.WriteLine(un.I.ToString("X") + un.B);
        var f5 = new Five(); for (int i = 0; i < 5; i++) f5[i] = i * i; int t = 0; foreach (int x in f5) t += x; Console.WriteLine(t + " " + f5[4]); Span<int> sp = f5; sp[2] = 100; Console.WriteLine(f5[2]);
        var pt = new Point(3, 4); Console.WriteLine(pt + " " + pt.Length + " " + Move(pt, 5) + (pt == new Point(3, 4)) + pt.Equals(Move(pt, 0)) + (pt.GetHashCode() == new Point(3, 4).GetHashCode()));
        Span<int> st = stackalloc int[4]; st.Fill(3); var w = new Window(st); w[1] = 10; Console.WriteLine(w.Sum() + " " + st[1]);
        object boxed = s; ((S24)boxed).ToString(); s.A = 1000; Console.WriteLine(((S24)boxed).A); int? n = 5; object bn = n; Console.WriteLine(bn.GetType() + " " + (int)bn + " " + (n + 1) + " " + (null as int?).HasValue + " " + n.GetValueOrDefault() + ((int?)null ?? -1)); int? nn = null; object b2 = nn; Console.WriteLine(b2 == null);
        var tup = (1, "two", 3.0); var (a, b, c) = tup; Console.WriteLine(a + b + c + tup + ((1, 2) == (1, 2)) + tup.Item2.Length); (a, b) = (5, "sw"); Console.WriteLine(a + b);
        int* pi = stackalloc int[3]; pi[0] = 1; pi[1] = 2; *(pi + 2) = pi[0] + pi[1]; Console.WriteLine(pi[2] + " " + (int)(&pi[2] - pi)); S16 loc = default; S16* ps = &loc; ps->A = 77; Console.WriteLine(loc.A);
        Console.WriteLine(default(S24).Equals(default(S24)) + " " + new S8 { A = 1 }.Equals(new S8 { A = 1 }) + " " + new S8 { A = 1 }.Equals(new S8 { A = 2 }) + " " + new S12 { A = 0f }.Equals(new S12 { A = -0f }) + " " + new S24 { O = "a" }.Equals(new S24 { O = new string('a', 1) }));
    }
}
