using System;
using System.IO;

/* A thousand domains, one after the other: memory stays flat. */
public static class Program
{
    static string child;

    static long Resident()
    {
        GC.Collect(); /* what this domain itself made for each cycle */
        foreach (string line in File.ReadAllLines("/proc/self/status"))
            if (line.StartsWith("VmRSS:")) return long.Parse(line.Substring(6).Replace("kB", "").Trim());
        return 0;
    }

    static int Run(int count)
    {
        int sum = 0;
        for (int i = 0; i < count; i++)
        {
            AppDomain domain = AppDomain.CreateDomain("d" + i);
            sum += domain.ExecuteAssembly(child, new[] { "x" + i });
            AppDomain.Unload(domain);
        }
        return sum;
    }

    public static int Main()
    {
        child = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "child.exe");
        Console.WriteLine(Run(1000));
        long least = long.MaxValue; /* what is made once, in whichever round, is no leak */
        for (int round = 0; round < 3; round++)
        {
            long before = Resident();
            Console.WriteLine(Run(1000));
            least = Math.Min(least, Resident() - before);
        }
        Console.WriteLine(least <= 128 ? "flat" : "grew by " + least + " KiB");
        return 0;
    }
}
