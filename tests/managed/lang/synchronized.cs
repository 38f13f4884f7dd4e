using System;
using System.Runtime.CompilerServices;
using System.Threading;

/* Synchronized methods: the lock is the object's or the type's, it is held inside, and free after every way out. */
class Account
{
    int _balance;
    public int Balance => _balance;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Add(int n) { int b = _balance; if ((b & 7) == 0) Thread.Yield(); _balance = b + n; }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public bool IsHeld() => Monitor.IsEntered(this);

    [MethodImpl(MethodImplOptions.Synchronized)]
    public int Throw() { throw new InvalidOperationException("thrown inside"); }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public int CatchInside(int n)
    {
        try { return Divide(n); }
        catch (DivideByZeroException) { return -1; }
        finally { _balance = 0; }
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public string Filtered(string s)
    {
        try { return s.Trim(); }
        catch (NullReferenceException) when (Monitor.IsEntered(this)) { return "null, held"; }
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public int Uncaught(int n)
    {
        try { return Divide(n); }
        catch (InvalidOperationException) { return -1; }
    }

    [MethodImpl(MethodImplOptions.NoInlining)] static int Divide(int n) => 100 / n;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public int Recurse(int n) => n == 0 ? (Monitor.IsEntered(this) ? 1 : 0) : Recurse(n - 1) + 1;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public static bool IsTypeHeld() => Monitor.IsEntered(typeof(Account));
}

class Generic<T>
{
    [MethodImpl(MethodImplOptions.Synchronized)]
    public static bool IsTypeHeld() => Monitor.IsEntered(typeof(Generic<T>)) && !Monitor.IsEntered(typeof(Generic<Exception>));

    [MethodImpl(MethodImplOptions.Synchronized)]
    public T Echo(T x) => Monitor.IsEntered(this) ? x : default;
}

static class Program
{
    static void Main()
    {
        var a = new Account();
        var threads = new Thread[4];
        for (int i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() => { for (int k = 0; k < 2000; k++) a.Add(1); });
            threads[i].Start();
        }
        foreach (var t in threads) t.Join();
        Console.WriteLine(a.Balance);
        Console.WriteLine(a.IsHeld() + " " + Monitor.IsEntered(a));
        try { a.Throw(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message + " " + Monitor.IsEntered(a)); }
        Console.WriteLine(a.CatchInside(5) + " " + a.CatchInside(0) + " " + Monitor.IsEntered(a));
        Console.WriteLine(a.Filtered(" x ") + " " + a.Filtered(null) + " " + Monitor.IsEntered(a));
        try { a.Uncaught(0); } catch (DivideByZeroException) { Console.WriteLine("divide " + Monitor.IsEntered(a)); }
        Console.WriteLine(a.Recurse(50) + " " + Monitor.IsEntered(a));
        Console.WriteLine(Account.IsTypeHeld() + " " + Monitor.IsEntered(typeof(Account)));
        Console.WriteLine(Generic<string>.IsTypeHeld() + " " + Generic<int>.IsTypeHeld() + " " + Monitor.IsEntered(typeof(Generic<string>)));
        Console.WriteLine(new Generic<string>().Echo("echo") + new Generic<int>().Echo(7));
        bool free = false;
        var other = new Thread(() => { free = Monitor.TryEnter(a, 5000); if (free) Monitor.Exit(a); });
        other.Start();
        other.Join();
        Console.WriteLine(free);
    }
}
