// The shortest program.
using System;

class Hello
{
    static int Main(string[] args)
    {
        Console.WriteLine(args.Length == 0 ? "Hello from Cilantro." : "Hello, " + string.Join(" and ", args) + ".");
        return 0;
    }
}
