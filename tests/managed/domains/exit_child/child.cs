using System;
using System.Threading;

public static class Child
{
    public static int Main(string[] args)
    {
        if (args[0] == "exit")
        {
            try { Environment.Exit(42); }
            finally { Console.WriteLine("never"); }
        }
        if (args[0] == "thread")
        {
            new Thread(() => Environment.Exit(43)).Start();
            Thread.Sleep(Timeout.Infinite);
        }
        if (args[0] == "throw") throw new InvalidOperationException("on purpose");
        if (args[0] == "overflow") return Deep(1);
        Console.WriteLine(args[0]);
        return 1;
    }

    static int Deep(int n) { return n == int.MaxValue ? 0 : Deep(n + 1) + 1; }
}
