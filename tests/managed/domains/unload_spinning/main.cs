using System;
using System.Threading;

/* Unload ends threads that spin, sleep, wait for a lock or for each other. */
public static class Program
{
    static volatile int ready;
    static int waste;

    static void Start(ThreadStart body)
    {
        Thread thread = new Thread(body);
        thread.IsBackground = true;
        thread.Start();
    }

    static void Child()
    {
        object held = new object();
        Start(() => { ready++; for (;;) waste++; });
        Start(() => { ready++; try { for (;;) waste++; } catch (InvalidOperationException) { Console.WriteLine("never"); } });
        Start(() => { ready++; Thread.Sleep(Timeout.Infinite); });
        Start(() => { lock (held) { ready++; Thread.Sleep(Timeout.Infinite); } });
        while (ready < 4) Thread.Sleep(1);
        Start(() => { ready++; lock (held) { Console.WriteLine("never"); } });
        Start(() => { ready++; new ManualResetEvent(false).WaitOne(); });
        Start(() => { ready++; lock (ready.GetType()) Monitor.Wait(ready.GetType()); });
        while (ready < 7) Thread.Sleep(1);
        Console.WriteLine("seven threads in " + AppDomain.CurrentDomain.FriendlyName);
    }

    public static void Main()
    {
        for (int i = 0; i < 3; i++)
        {
            AppDomain domain = AppDomain.CreateDomain("child" + i);
            domain.DoCallBack(Child);
            AppDomain.Unload(domain);
            Console.WriteLine("unloaded");
            try { domain.DoCallBack(Child); }
            catch (AppDomainUnloadedException e) { Console.WriteLine(e.GetType().Name); }
        }
        Console.WriteLine("waste in the default domain: " + waste + ", ready: " + ready);
    }
}
