using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
class JsonError : FormatException { public readonly int At; public JsonError(string m, int at) : base(m + " at " + at) { At = at; } }
class Parser {
    readonly string s; int i;
    public Parser(string text) { s = text; }
    public static object Parse(string text) { var p = new Parser(text); object v = p.Value(0); p.Space(); return p.i == text.Length ? v : throw p.Error("trailing text"); }
    JsonError Error(string m) => new(m, i);
    void Space() { while (i < s.Length && char.IsWhiteSpace(s[i])) i++; }
    bool Eat(char c) { Space(); if (i < s.Length && s[i] == c) { i++; return true; } return false; }
    void Need(char c) { if (!Eat(c)) throw Error("expected '" + c + "'"); }
    object Value(int depth) {
        if (depth > 50) throw Error("too deep");
        Space();
        if (i == s.Length) throw Error("unexpected end");
        switch (s[i]) {
            case '{': {
                i++; var d = new Dictionary<string, object>();
                if (Eat('}')) return d;
                do { Space(); string k = Text(); Need(':'); if (!d.TryAdd(k, Value(depth + 1))) throw Error("duplicate " + k); } while (Eat(','));
                Need('}'); return d;
            }
            case '[': {
                i++; var l = new List<object>();
                if (Eat(']')) return l;
                do l.Add(Value(depth + 1)); while (Eat(','));
                Need(']'); return l;
            }
            case '"': return Text();
            case 't': return Word("true", true);
            case 'f': return Word("false", false);
            case 'n': return Word("null", null);
            default: {
                int start = i;
                while (i < s.Length && "+-.0123456789eE".Contains(s[i])) i++;
                var t = s.AsSpan(start, i - start);
                if (long.TryParse(t, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long n)) return n;
                if (double.TryParse(t, NumberStyles.Float, CultureInfo.InvariantCulture, out double x)) return x;
                throw Error("bad value");
            }
        }
    }
    object Word(string w, object v) { if (string.CompareOrdinal(s, i, w, 0, w.Length) != 0) throw Error("bad word"); i += w.Length; return v; }
    string Text() {
        if (i == s.Length || s[i] != '"') throw Error("expected text");
        var b = new StringBuilder();
        for (i++; ; i++) {
            if (i == s.Length) throw Error("unterminated");
            if (s[i] == '"') { i++; return b.ToString(); }
            if (s[i] < ' ') throw Error("control character");
            if (s[i] != '\\') { b.Append(s[i]); continue; }
            if (++i == s.Length) throw Error("unterminated");
            b.Append(s[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', 'u' => Hex(), char c when "\"\\/".IndexOf(c) >= 0 => c, _ => throw Error("bad escape") });
        }
    }
    char Hex() {
        try { char c = (char)Convert.ToInt32(s.Substring(i + 1, 4), 16); i += 4; return c; }
        catch (ArgumentOutOfRangeException) { throw Error("short escape"); }
        catch (FormatException) { throw Error("bad hex"); }
    }
}
static class Printer {
    public static string Print(object v, bool pretty) { var b = new StringBuilder(); Put(b, v, pretty ? 0 : -1); return b.ToString(); }
    static void Line(StringBuilder b, int n) { if (n >= 0) b.Append('\n').Append(' ', 2 * n); }
    static void Put(StringBuilder b, object v, int n) {
        int m = n < 0 ? n : n + 1;
        switch (v) {
            case null: b.Append("null"); break;
            case bool x: b.Append(x ? "true" : "false"); break;
            case long or double: b.Append(((IFormattable)v).ToString(null, CultureInfo.InvariantCulture)); break;
            case string s:
                b.Append('"');
                foreach (char c in s) if (c is '"' or '\\') b.Append('\\').Append(c); else if (c < ' ' || c > '~') b.Append($"\\u{(int)c:x4}"); else b.Append(c);
                b.Append('"'); break;
            case IDictionary<string, object> { Count: 0 }: b.Append("{}"); break;
            case IDictionary<string, object> d:
                char sep = '{';
                foreach (var (k, x) in d.OrderBy(p => p.Key, StringComparer.Ordinal)) { b.Append(sep); sep = ','; Line(b, m); Put(b, k, m); b.Append(n < 0 ? ":" : ": "); Put(b, x, m); }
                Line(b, n); b.Append('}'); break;
            case IList<object> l:
                b.Append('[');
                for (int i = 0; i < l.Count; i++) { if (i > 0) b.Append(','); Line(b, m); Put(b, l[i], m); }
                if (l.Count > 0) Line(b, n);
                b.Append(']'); break;
            default: throw new NotSupportedException(v.GetType().Name);
        }
    }
}
class P {
    static void Main() {
        string[] texts = { "{\"name\": \"box\", \"size\": [1, 2.5, -3e2, 1e400], \"tags\": {\"z\": null, \"a\": true}, \"e\": {}, \"l\": []}", " [ \"a\\u0041\\n\\\"\\/\", 9223372036854775807, 9223372036854775808, 0.1, -0.0 ] ", "\"\\ud83d\\ude00 é\"",
            "", "[1,", "[1 2]", "{\"a\":1,\"a\":2}", "{a:1}", "\"abc", "\"\\x\"", "\"\\u12\"", "\"\\u12zz\"", "tru", "[1]]", "1.2.3", new string('[', 60), "\"\t\"" };
        foreach (string t in texts)
            try {
                object v = Parser.Parse(t); string c = Printer.Print(v, false);
                Console.WriteLine(c); if (c.Length > 60) Console.WriteLine(Printer.Print(v, true));
                try { Console.WriteLine(Printer.Print(Parser.Parse(c), false) == c); } catch (JsonError e) { Console.WriteLine("again: " + e.Message); }
            } catch (JsonError e) { Console.WriteLine("error " + e.Message); }
        var big = new List<object>();
        for (int i = 0; i < 60; i++) big.Add(new Dictionary<string, object> { ["id"] = (long)i, ["x"] = i / 8.0, ["s"] = new string((char)('a' + i % 26), i % 7), ["even"] = i % 2 == 0 });
        string p = Printer.Print(big, true); int h = 0; foreach (char c in p) h = h * 31 + c;
        Console.WriteLine(p.Length + " " + h + " " + (Printer.Print(Parser.Parse(p), true) == p));
        try { Printer.Print(new List<object> { 1m }, false); } catch (NotSupportedException e) { Console.WriteLine(e.Message); }
    }
}
