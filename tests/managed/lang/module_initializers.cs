using System;
using System.Runtime.CompilerServices;

/* Module initializers run before anything else of their module, in the order of their declaration. */
static class First
{
    public static string Log = "";
    [ModuleInitializer] internal static void Init() { Log += "first;"; Second.Touch(); }
}

static class Second
{
    static readonly string Text;
    static Second() { Text = "second's own;"; First.Log += "cctor;"; }
    public static void Touch() => First.Log += Text;
    [ModuleInitializer] internal static void Init() { First.Log += "second;"; }
}

class Outer<T>
{
    public static string Seen = First.Log;
}

static class Program
{
    static readonly string Early = First.Log;
    [ModuleInitializer] internal static void Last() => First.Log += "last;";
    static void Main()
    {
        Console.WriteLine(First.Log);
        Console.WriteLine(Early == First.Log);
        Console.WriteLine(Outer<int>.Seen == First.Log);
    }
}
