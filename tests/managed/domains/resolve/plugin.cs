using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;

/* A reference that no file answers: the domain's handlers do, or nobody. */
public static class Plugin
{
    static int asked;

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Use()
    {
        Console.WriteLine(Dep.Name());
        var list = new List<Thing> { new Thing() };
        Console.WriteLine(list[0]);
    }

    static Assembly Resolve(object sender, ResolveEventArgs e)
    {
        asked++;
        Console.WriteLine("asked for " + e.Name);
        return Assembly.Load(File.ReadAllBytes(Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "hidden/dep.dll")));
    }

    public static int Main(string[] args)
    {
        if (args[0] == "handler") AppDomain.CurrentDomain.AssemblyResolve += Resolve;
        try
        {
            Use();
            Use();
        }
        catch (FileNotFoundException e)
        {
            Console.WriteLine("not found: " + e.FileName.Split(',')[0]);
        }
        return asked;
    }
}
