// expected: by design (.NET 10 has no vararg methods outside of Windows, and Mono fails on large structs; written by II.14.5)
using System;

/* Vararg methods, ArgIterator and typed references. */
struct Wide { public long A, B; public string C; public override string ToString() { return A + "/" + B + "/" + C; } }

class Base
{
    public virtual string Show(string prefix, __arglist) { return prefix + " base " + Program.Describe(new ArgIterator(__arglist)); }
}

class Derived : Base
{
    public override string Show(string prefix, __arglist) { return prefix + " derived " + Program.Describe(new ArgIterator(__arglist)); }
}

class Made
{
    public readonly int Count;
    public Made(int x, __arglist) { Count = x + new ArgIterator(__arglist).GetRemainingCount(); }
}

static class Program
{
    internal static string Describe(ArgIterator it)
    {
        string s = "";
        while (it.GetRemainingCount() > 0)
        {
            TypedReference r = it.GetNextArg();
            object o = TypedReference.ToObject(r);
            s += __reftype(r).Name + "=" + (o ?? "null") + ";";
        }
        return s;
    }

    static string All(__arglist) { return Describe(new ArgIterator(__arglist)); }

    static string Fixed(int a, double b, Wide w, __arglist) { return a + " " + b + " " + w + ": " + Describe(new ArgIterator(__arglist)); }

    static Wide Result(Wide w, __arglist)
    {
        var it = new ArgIterator(__arglist);
        while (it.GetRemainingCount() > 0) w.A += __refvalue(it.GetNextArg(), int);
        return w;
    }

    static void Increment(__arglist)
    {
        var it = new ArgIterator(__arglist);
        while (it.GetRemainingCount() > 0)
        {
            TypedReference r = it.GetNextArg();
            __refvalue(r, int) = __refvalue(r, int) + 1;
        }
    }

    static string PassOn(int skip, __arglist)
    {
        var it = new ArgIterator(__arglist);
        for (int i = 0; i < skip; i++) it.GetNextArg();
        GC.Collect();
        return Describe(it);
    }

    static string Recurse(int n, __arglist)
    {
        if (n > 0) return Recurse(n - 1, __arglist(n, "s" + n)) + "|" + Describe(new ArgIterator(__arglist));
        return Describe(new ArgIterator(__arglist));
    }

    static void Main()
    {
        var w = new Wide { A = 1, B = 2, C = "three" };
        Console.WriteLine("[" + All(__arglist()) + "]");
        Console.WriteLine(All(__arglist((sbyte)-1, (byte)200, (short)-3, (ushort)4, 'c', true, 5, 6u, 7L, 8ul)));
        Console.WriteLine(All(__arglist(1.5f, 2.5, "text", (object)null, w, DayOfWeek.Friday, new[] { 1 }, 9m)));
        Console.WriteLine(Fixed(1, 2.25, w, __arglist(w, "x", 3.5f)));
        Console.WriteLine(Fixed(1, 2.25, w, __arglist()));
        Console.WriteLine(Result(w, __arglist(10, 20, 30)));
        int a = 1, b = 2;
        Increment(__arglist(ref a, ref b));
        Console.WriteLine(a + " " + b);
        Base x = new Derived();
        Console.WriteLine(x.Show("p", __arglist(1, "two")));
        Console.WriteLine(new Base().Show("p", __arglist()));
        Console.WriteLine(new Made(5, __arglist(1, 2, 3)).Count);
        Console.WriteLine(PassOn(2, __arglist(1, 2, new string('z', 3), w)));
        Console.WriteLine(Recurse(3, __arglist("end")));

        int v = 5;
        TypedReference t = __makeref(v);
        __refvalue(t, int) = 6;
        Console.WriteLine(v + " " + __reftype(t) + " " + TypedReference.GetTargetType(t) + " " + TypedReference.ToObject(t));
        string str = "s";
        TypedReference ts = __makeref(str);
        __refvalue(ts, string) = "changed";
        Console.WriteLine(str);
        try { Console.WriteLine(__refvalue(t, long)); } catch (InvalidCastException) { Console.WriteLine("not a long"); }
        var it = new ArgIterator();
        Console.WriteLine(it.GetRemainingCount());
    }
}
