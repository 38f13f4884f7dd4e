// Source of hello.dll (embedded PDB) and lines.dll (PDB beside it); tests/data/build.sh compiles both.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Version))]
namespace Sample
{
    public class Outer<T>
    {
        public class Inner
        {
            public T Field;
        }

        public static Dictionary<string, List<T[]>> Deep;
    }

    public enum Colour : byte
    {
        Red,
        Green = 5
    }

    public static class Program
    {
        public const string Greeting = "h\u00e9llo";
        public const double Half = 0.5;
        private static readonly byte[] Data = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 };

        [DllImport("libc", EntryPoint = "getpid", SetLastError = true)]
        public static extern int GetPid();

        [Obsolete("old")]
        public static int Choose(int value, [MarshalAs(UnmanagedType.LPWStr)] string text = "none")
        {
            int result = 0;
            try
            {
                switch (value)
                {
                    case 0: result = 10; break;
                    case 1: result = text.Length; break;
                    case 2: result = Data[3]; break;
                    case 3: throw new InvalidOperationException();
                }
            }
            catch (InvalidOperationException e) when (e.Message != null)
            {
                result = -1;
            }
            finally
            {
                string note = "done";
                Console.WriteLine(note);
            }
            return result;
        }

        public static void Main()
        {
            Console.WriteLine(Choose(1) + Outer<int>.Deep.Count);
        }
    }
}
