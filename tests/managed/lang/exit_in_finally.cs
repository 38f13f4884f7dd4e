using System;
class P { static int Main() { try { Console.WriteLine("try"); return 1; } finally { Console.WriteLine("finally"); Environment.Exit(5); Console.WriteLine("never"); } } }
