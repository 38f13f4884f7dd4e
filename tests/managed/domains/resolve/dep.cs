public static class Dep
{
    public static int Calls;
    public static string Name() { return "dep, call " + ++Calls; }
}

public class Thing { public override string ToString() { return "a thing"; } }
