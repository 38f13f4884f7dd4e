using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Reflection;

/* Generic instances over types of assemblies that are private to the domain: they come from bytes. */
public static class Child
{
    public static int Main(string[] args)
    {
        Type key = Load("one.dll").GetType("Key"), value = Load("two.dll").GetType("Value"), small = Load("two.dll").GetType("Value3");
        IDictionary map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(key, value));
        for (int i = 0; i < 3; i++) map.Add(Activator.CreateInstance(key, i), Activator.CreateInstance(value));
        foreach (DictionaryEntry entry in map) Console.WriteLine("{0}: {1} = {2}", args[0], entry.Key, entry.Value);
        Console.WriteLine(map.Contains(Activator.CreateInstance(key, 2)));
        IList list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(small));
        list.Add(Activator.CreateInstance(small));
        Console.WriteLine(list[0]);
        try { list.Add("text"); }
        catch (ArgumentException) { Console.WriteLine("a list of that type only"); }
        Console.WriteLine(typeof(KeyValuePair<,>).MakeGenericType(key, small).ToString());
        Array array = Array.CreateInstance(typeof(Nullable<>).MakeGenericType(key), 2);
        array.SetValue(Activator.CreateInstance(key, 7), 1);
        Console.WriteLine("{0} {1}", array.GetValue(0) ?? "null", array.GetValue(1));
        return map.Count;
    }

    static readonly Dictionary<string, Assembly> loaded = new Dictionary<string, Assembly>();

    static Assembly Load(string name)
    {
        Assembly assembly;
        if (!loaded.TryGetValue(name, out assembly))
            loaded[name] = assembly = Assembly.Load(File.ReadAllBytes(Path.Combine(AppDomain.CurrentDomain.BaseDirectory, name)));
        return assembly;
    }
}
