using System;
using System.IO;

public static class Program
{
    public static void Main()
    {
        string plugin = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "plugin.exe");
        foreach (string kind in new[] { "none", "handler", "handler", "none" })
        {
            AppDomain domain = AppDomain.CreateDomain(kind);
            Console.WriteLine(domain.ExecuteAssembly(plugin, new[] { kind }));
            AppDomain.Unload(domain);
        }
    }
}
