using System.Reflection;

[assembly: AssemblyVersion("1.0.0.0")]

public static class Dep
{
    public static int Calls;
    public static string Extra = "more";
    public const int Constant = 20;
    public static string Name() { Calls += 10; return "dep two, call " + Calls + " " + Extra; }
    public static T Same<T>(T value) { return value; }
}

/* Another layout and another vtable than in the first version. */
public class Shape
{
    public double B = 2.5;
    public virtual string Before() { return "before"; }
    public virtual int Sides() { return 4; }
    public int A = 100;
}
