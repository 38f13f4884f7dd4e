class P { static int Main() { System.Console.WriteLine("three"); return 3; } }
