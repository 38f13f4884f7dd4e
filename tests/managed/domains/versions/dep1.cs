using System.Reflection;

[assembly: AssemblyVersion("1.0.0.0")]

public static class Dep
{
    public static int Calls;
    public const int Constant = 10;
    public static string Name() { Calls++; return "dep one, call " + Calls; }
    public static T Same<T>(T value) { return value; }
}

public class Shape
{
    public virtual int Sides() { return 3; }
    public int A = 1;
}
