// Finalizers: once each, after the object is unreachable; suppressed, registered again, resurrected; what they refer to is intact.
using System;
using System.Runtime.CompilerServices;
using System.Threading;

class Counted
{
    public static int Finalized, Broken;
    public static Counted Saved;
    private readonly int id;
    private readonly Counted other;

    public Counted(int id, Counted other)
    {
        this.id = id;
        this.other = other;
    }

    public int Id => id;

    ~Counted()
    {
        Interlocked.Increment(ref Finalized);
        if (other != null && other.id != id + 1000) Broken++;
        if (id == 42) Saved = this;
    }
}

static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Make(int count)
    {
        for (int i = 0; i < count; i++) new Counted(i, new Counted(i + 1000, null));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void MakeSuppressed(int count, bool again)
    {
        for (int i = 0; i < count; i++)
        {
            var counted = new Counted(2000 + i, null);
            GC.SuppressFinalize(counted);
            if (again) GC.ReRegisterForFinalize(counted);
        }
    }

    // Words that calls have left on the stack may keep a few objects: counts are compared with some slack.
    static string About(int wanted)
    {
        for (int i = 0; i < 10 && Counted.Finalized < wanted; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        int got = Counted.Finalized;
        Counted.Finalized = 0;
        return Math.Abs(got - wanted) <= wanted / 10 ? "about " + wanted : got.ToString();
    }

    static int Main()
    {
        Make(200);
        Console.WriteLine(About(400));
        Console.WriteLine(Counted.Saved == null ? "not saved" : "saved " + Counted.Saved.Id);
        GC.ReRegisterForFinalize(Counted.Saved);
        Counted.Saved = null;
        MakeSuppressed(300, true);
        Console.WriteLine(About(301));
        MakeSuppressed(300, false);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Console.WriteLine(Counted.Finalized < 30);
        Console.WriteLine(Counted.Broken);
        return 0;
    }
}
