using System; using System.Runtime.InteropServices;
static class Native { static Native() { Console.WriteLine("initialised"); } [DllImport("libc", EntryPoint = "abs")] internal static extern int Abs(int n); }
class P { static void Main() { Console.WriteLine("before"); Console.WriteLine(Native.Abs(-5)); Console.WriteLine(Native.Abs(-6)); } }
