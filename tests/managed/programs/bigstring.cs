using System;
using System.Linq;
using System.Text;
class P {
    static int Hash(string s) { int h = 0; foreach (char c in s) h = h * 31 + c; return h; }
    static void Main() {
        var b = new StringBuilder(); for (int i = 0; i < 3000; i++) b.Append(i).Append(i % 10 == 0 ? "\n" : ","); Console.WriteLine(b.Length + " " + Hash(b.ToString()));
        b.Replace("99", "<>").Insert(5, "middle").Remove(100, 50); Console.WriteLine(b.Length + " " + Hash(b.ToString()) + " " + b[1000]);
        string s = ""; for (int i = 0; i < 300; i++) s += (char)('a' + i % 26); Console.WriteLine(s.Length + " " + Hash(s));
        Console.WriteLine(Hash(string.Join("-", Enumerable.Range(0, 500)))); int n = 0; foreach (var c in b.GetChunks()) n += c.Length; Console.WriteLine(n == b.Length);
        try { b.Remove(0, b.Length + 1); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
    }
}
