using System;
using System.Runtime.CompilerServices;
using System.Threading;

/* References into arrays and objects that are only reachable through the reference, while collections move things. */
class Node { public long A, B; public object O; public int C; }
struct Quad { public long W, X, Y, Z; }

static class Program
{
    static object _sink;
    [MethodImpl(MethodImplOptions.NoInlining)] static void Trash(int n) { for (int i = 0; i < 4; i++) _sink = new byte[n + 16]; if ((n & 63) == 0) GC.Collect(); }
    [MethodImpl(MethodImplOptions.NoInlining)] static int[] Ints(int n) { var a = new int[n]; for (int i = 0; i < n; i++) a[i] = i; return a; }
    [MethodImpl(MethodImplOptions.NoInlining)] static long[] Longs(int n) => new long[n];

    static long SumBackwards()
    {
        int[] a = Ints(2000);
        long sum = 0;
        for (int i = 1000; i-- > 0;) { sum += a[i + 900]; if (i % 100 == 0) Trash(i); }
        return sum;
    }

    static long SumRefs()
    {
        ref int r = ref Ints(500)[250];
        long sum = 0;
        for (int i = 0; i < 200; i++) { sum += Unsafe.Add(ref r, i - 100); if (i % 50 == 0) Trash(i); }
        return sum;
    }

    static long Atomics()
    {
        long[] a = Longs(300);
        for (int i = 0; i < 200; i++)
        {
            Interlocked.Add(ref a[i + 50], i);
            if (i % 40 == 0) Trash(i);
            Interlocked.CompareExchange(ref a[i + 51], 7, 0);
            Interlocked.Increment(ref a[i + 52]);
            Interlocked.Exchange(ref a[299 - i / 4], i);
        }
        long sum = 0;
        foreach (long x in a) sum = sum * 3 + x;
        return sum;
    }

    static long Copies()
    {
        var a = new Quad[200];
        for (int i = 0; i < 150; i++)
        {
            a[i + 20].X = i;
            if (i % 30 == 0) Trash(i);
            a[i + 21] = a[i + 20];
            a[i + 21].Y += a[i].X;
            a[i / 2] = default;
        }
        long sum = 0;
        foreach (Quad q in a) sum = sum * 5 + q.X + q.Y;
        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static long Ten(ref int a, ref int b, ref int c, ref int d, ref int e, ref int f, ref int g, ref int h, ref int i, ref int j)
    {
        Trash(64);
        return a + 10L * b + 100L * c + 1000L * d + 10000L * e + 100000L * f + 1000000L * g + 10000000L * h + 100000000L * i + 1000000000L * j;
    }

    static long ManyArguments()
    {
        long sum = 0;
        for (int k = 0; k < 20; k++)
            sum += Ten(ref Ints(10)[k % 10], ref Ints(20)[1], ref Ints(20)[2], ref Ints(20)[3], ref Ints(20)[4], ref Ints(20)[5], ref Ints(20)[6], ref Ints(20)[7], ref Ints(20)[8], ref Ints(20)[9]);
        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Bump(ref int x, int by) { Trash(by); if (by == 33) throw new InvalidOperationException(); x += by; }

    static long Protected()
    {
        long sum = 0;
        int[] a = Ints(100);
        for (int i = 0; i < 64; i++)
        {
            try { Bump(ref a[i + 20], i); }
            catch (InvalidOperationException) { a[i + 20] = -1; }
            finally { sum += a[i + 20]; }
        }
        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)] static Node Make(int i) => new Node { A = i, B = 2 * i, O = i.ToString(), C = 3 };
    static ref long Field(int i) => ref Make(i).B;

    static long Fields()
    {
        long sum = 0;
        for (int i = 0; i < 100; i++)
        {
            ref long b = ref Field(i);
            Trash(i);
            b++;
            sum += b + Unsafe.Add(ref b, -1);
        }
        return sum;
    }

    static void Main()
    {
        for (int round = 0; round < 3; round++)
            Console.WriteLine(SumBackwards() + " " + SumRefs() + " " + Atomics() + " " + Copies() + " " + ManyArguments() + " " + Protected() + " " + Fields());
    }
}
