using System;
using System.IO;

public static class Program
{
    public static int Main()
    {
        string child = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "child.exe");
        foreach (string how in new[] { "exit", "thread", "throw", "overflow", "return" })
        {
            AppDomain domain = AppDomain.CreateDomain(how);
            try { Console.WriteLine("{0}: {1}", how, domain.ExecuteAssembly(child, new[] { how })); }
            catch (Exception e) { Console.WriteLine("{0}: {1}: {2}", how, e.GetType().Name, e.Message); }
            try { Console.WriteLine("again: {0}", domain.ExecuteAssembly(child, new[] { "again" })); }
            catch (AppDomainUnloadedException) { Console.WriteLine("it has ended"); }
        }
        return 7;
    }
}
