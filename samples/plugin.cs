// A library whose static state shows that domains do not share it.
using System;
using System.Threading;

public static class Plugin
{
    private static int s_count;

    public static int Count() => Interlocked.Increment(ref s_count);

    public static string Greet(string name, int times)
    {
        string text = "";
        for (int i = 0; i < times; i++) text += (i == 0 ? "" : " ") + name + "!";
        return text;
    }

    public static double Mean(double a, double b) => (a + b) / 2;
    public static void Fail(string why) => throw new InvalidOperationException(why);

    public static void Spin()
    {
        while (true) s_count++;
    }
}
