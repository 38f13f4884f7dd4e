using System;
using System.IO;

public static class Program
{
    public static void Main()
    {
        string child = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "child.exe");
        AppDomain a = AppDomain.CreateDomain("a"), b = AppDomain.CreateDomain("b");
        Console.WriteLine(a.ExecuteAssembly(child, new[] { "a" }));
        Console.WriteLine(b.ExecuteAssembly(child, new[] { "b" }));
        AppDomain.Unload(a);
        Console.WriteLine(b.ExecuteAssembly(child, new[] { "b again" }));
        AppDomain.Unload(b);
        for (int i = 0; i < 5; i++)
        {
            AppDomain c = AppDomain.CreateDomain("c" + i);
            c.ExecuteAssembly(child, new[] { "c" + i });
            AppDomain.Unload(c);
        }
    }
}
