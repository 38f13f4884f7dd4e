using System;
using System.Collections.Generic;

public class Square : Shape
{
    public override int Sides() { return base.Sides() * 10; }
}

public static class Plugin
{
    static int runs;

    public static int Main(string[] args)
    {
        runs++;
        Shape shape = new Square();
        var list = new List<Shape> { shape, new Shape() };
        Console.WriteLine("{0}: run {1}, {2}, sides {3}, a {4}, same {5}", args[0], runs, Dep.Name(), list[0].Sides() + list[1].Sides(), shape.A, Dep.Same(list).Count);
        return shape.A;
    }
}
