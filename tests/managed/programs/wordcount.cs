using System;
using System.Collections.Generic;
using System.Linq;
class P {
    static readonly string[] Text = {
        "It was a bright morning, and the mill by the river was turning;", "the miller's daughter -- who was no fool -- counted the sacks: one, two, three.",
        "\"Three sacks?\" said the miller. \"Yesterday it was four!\"", "And the river, and the mill, and the morning went on.", "", "   Four sacks; four; the cat slept on the fourth.   " };
    static IEnumerable<string> Words(string line) {
        for (int i = 0; i < line.Length;) {
            if (!char.IsLetter(line[i])) { i++; continue; }
            int s = i; while (i < line.Length && (char.IsLetter(line[i]) || line[i] == '\'')) i++;
            yield return line[s..i].ToLowerInvariant();
        }
    }
    static void Main() {
        var words = Text.SelectMany((l, n) => Words(l).Select((w, k) => (Word: w, Line: n + 1, Pos: k))).ToList();
        Console.WriteLine(words.Count + " words, " + words.Select(w => w.Word).Distinct().Count() + " different");
        foreach (var g in words.GroupBy(w => w.Word).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).TakeWhile(g => g.Count() > 1))
            Console.WriteLine($"{g.Key,-10}{g.Count(),3}  lines {string.Join(",", g.Select(w => w.Line).Distinct())}");
        foreach (var g in words.Select(w => w.Word).Distinct().ToLookup(w => w.Length).OrderBy(g => g.Key)) Console.WriteLine(g.Key + ": " + string.Join(" ", g.Order(StringComparer.Ordinal)));
        var next = words.Zip(words.Skip(1), (a, b) => a.Line == b.Line ? a.Word + " " + b.Word : null).Where(p => p != null).CountBy(p => p).Where(p => p.Value > 1).OrderBy(p => p.Key, StringComparer.Ordinal);
        Console.WriteLine(string.Join("; ", next.Select(p => p.Key + " x" + p.Value)));
        var stop = new HashSet<string> { "the", "and", "it", "was", "a", "on", "by", "no" };
        Console.WriteLine(string.Join(" ", words.Select(w => w.Word).Except(stop).Where(w => w.Length > 6).Reverse()));
        Console.WriteLine(words.Aggregate(17, (h, w) => w.Word.Aggregate(h, (x, c) => unchecked(x * 31 + c)) + w.Pos));
        var q = from w in words where w.Word.StartsWith('m') group w by w.Word into g let n = g.Count() orderby n descending, g.Key select new { g.Key, n, First = g.Min(x => (x.Line, x.Pos)) };
        foreach (var x in q) Console.WriteLine(x);
        var j = from a in new[] { "one", "two", "three", "four", "five" }.Select((w, i) => new { w, v = i + 1 }) join w in words on a.w equals w.Word into ws select $"{a.w}={a.v * ws.Count()}";
        Console.WriteLine(string.Join(" ", j)); Console.WriteLine(words.Average(w => w.Word.Length).ToString("F4") + " " + words.MaxBy(w => w.Word.Length).Word + " " + words.MinBy(w => w.Pos).Word);
        foreach (var c in words.Select(w => w.Word[0]).Distinct().Order().Chunk(5)) Console.Write(new string(c) + "|");
        Console.WriteLine(); Console.WriteLine(words.Select(w => w.Word).FirstOrDefault(w => w.Contains('z'), "none") + " " + words.All(w => w.Word != "") + " " + words.Index().Count(p => p.Index % 2 == 0));
        try { words.Single(w => w.Word == "the"); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { words.ToDictionary(w => w.Word); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
    }
}
