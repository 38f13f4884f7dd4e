using System;
using System.Globalization;
using System.Linq;
using System.Text;
class P {
    static readonly (int V, string S)[] digits = { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") };
    static string Roman(int n) { if (n is <= 0 or >= 4000) throw new ArgumentOutOfRangeException(nameof(n)); var b = new StringBuilder(); foreach (var (v, s) in digits) for (; n >= v; n -= v) b.Append(s); return b.ToString(); }
    static int Parse(string s) { int n = 0, i = 0; foreach (var (v, d) in digits) while (string.CompareOrdinal(s, i, d, 0, d.Length) == 0) { n += v; i += d.Length; } return n > 0 && n < 4000 && i == s.Length && Roman(n) == s ? n : throw new FormatException("not roman: " + s); }
    static DateTime Easter(int y) { int a = y % 19, b = y / 100, c = y % 100, h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30, l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7, m = (a + 11 * h + 22 * l) / 451, k = h + l - 7 * m + 114; return new DateTime(y, k / 31, k % 31 + 1); }
    static void Month(int y, int m) {
        var d = new DateTime(y, m, 1); Console.WriteLine(d.ToString("MMMM yyyy", CultureInfo.InvariantCulture)); Console.Write(new string(' ', 3 * (int)d.DayOfWeek));
        for (; d.Month == m; d = d.AddDays(1)) Console.Write($"{d.Day,2}{(d.DayOfWeek == DayOfWeek.Saturday ? "\n" : " ")}");
        Console.WriteLine();
    }
    static void Main() {
        Console.WriteLine(string.Join(" ", new[] { 1, 4, 9, 14, 40, 90, 400, 1994, 2026, 3999 }.Select(Roman))); int bad = 0; for (int i = 1; i < 4000; i += 7) if (Parse(Roman(i)) != i) bad++; Console.WriteLine(bad);
        foreach (string s in new[] { "IIII", "VX", "", "MCMXCIVa", "IXI", "MMMM" }) try { Console.WriteLine(Parse(s)); } catch (FormatException e) { Console.WriteLine(e.Message); }
        try { Roman(4000); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
        Month(2024, 2); Month(1999, 12); foreach (int y in new[] { 1961, 2000, 2024, 2038 }) Console.WriteLine(Easter(y).ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture) + " " + Easter(y).DayOfYear + " " + DateTime.IsLeapYear(y));
        var a = new DateTime(2024, 1, 31); for (int i = 0; i < 5; i++) Console.Write(a.AddMonths(i).ToString("yyyy-MM-dd ", CultureInfo.InvariantCulture)); Console.WriteLine(); Console.WriteLine((new DateTime(2000, 3, 1) - new DateTime(1900, 3, 1)).Days + " " + TimeSpan.FromMinutes(12345.5) + " " + new DateOnly(2023, 2, 28).AddDays(1));
        try { new DateTime(2023, 2, 29); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(DateTime.ParseExact("07/11/1983 23:59", "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture).AddMinutes(1).ToString("s") + " " + DateTime.TryParseExact("31/02/2001", "dd/MM/yyyy", null, DateTimeStyles.None, out _));
    }
}
