using System;
using System.IO;

/* One plugin in two domains whose base directories hold different versions of what it refers to; both alive at once. */
public static class Program
{
    static AppDomain Make(string name)
    {
        return AppDomain.CreateDomain(name, null, new AppDomainSetup { ApplicationBase = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, name) });
    }

    public static void Main()
    {
        string plugin = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "plugin/plugin.exe");
        AppDomain a = Make("a"), b = Make("b"), a2 = Make("a");
        for (int i = 0; i < 2; i++)
        {
            Console.WriteLine(a.ExecuteAssembly(plugin, new[] { "a" }));
            Console.WriteLine(b.ExecuteAssembly(plugin, new[] { "b" }));
        }
        Console.WriteLine(a2.ExecuteAssembly(plugin, new[] { "second a" }));
        AppDomain.Unload(a);
        Console.WriteLine(b.ExecuteAssembly(plugin, new[] { "b after a" }));
        Console.WriteLine(a2.ExecuteAssembly(plugin, new[] { "second a after a" }));
        AppDomain.Unload(b);
        AppDomain.Unload(a2);
        Console.WriteLine("done");
    }
}
