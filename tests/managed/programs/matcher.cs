using System;
using System.Collections.Generic;
using System.Linq;
// Backtracking matcher in continuation style: literals, . [a-z] ^ $ | ( ) * + ?
delegate bool Next(int at);
delegate bool Step(string s, int at, Next then);
class Pattern {
    readonly string p; int i; readonly Step root;
    public Pattern(string text) { p = text; root = Alt(); if (i < p.Length) throw new FormatException("stray " + p[i] + " at " + i); }
    Step Alt() { Step a = Seq(); while (i < p.Length && p[i] == '|') { i++; Step l = a, r = Seq(); a = (s, at, k) => l(s, at, k) || r(s, at, k); } return a; }
    Step Seq() { Step a = (s, at, k) => k(at); while (i < p.Length && p[i] is not ('|' or ')')) { Step l = a, r = Rep(); a = (s, at, k) => l(s, at, x => r(s, x, k)); } return a; }
    Step Rep() {
        Step a = Atom();
        while (i < p.Length && p[i] is ('*' or '+' or '?')) {
            Step x = a; char c = p[i++];
            if (c == '?') { a = (s, at, k) => x(s, at, k) || k(at); continue; }
            bool Star(string s, int at, Next k) => x(s, at, m => m > at && Star(s, m, k)) || k(at);
            a = c == '*' ? Star : (s, at, k) => x(s, at, m => Star(s, m, k));
            if (i == p.Length) break;
        }
        return a;
    }
    Step Atom() {
        char c = p[i++];
        switch (c) {
            case '(': { Step a = Alt(); if (i == p.Length) throw new FormatException("missing )"); i++; return a; }
            case '^': return (s, at, k) => at == 0 && k(at);
            case '$': return (s, at, k) => at == s.Length && k(at);
            case '.': return One(_ => true);
            case '*' or '+' or '?': throw new FormatException("nothing to repeat at " + (i - 1));
            case '[': {
                int end = p.IndexOf(']', i); if (end < 0) throw new FormatException("missing ]");
                bool not = p[i] == '^'; if (not) i++; var set = new HashSet<char>();
                for (; i < end; i++) if (i + 2 < end && p[i + 1] == '-') { for (char x = p[i]; x <= p[i + 2]; x++) set.Add(x); i += 2; } else set.Add(p[i]);
                i = end + 1; return One(x => set.Contains(x) != not);
            }
            default: return One(x => x == c);
        }
    }
    static Step One(Predicate<char> f) => (s, at, k) => at < s.Length && f(s[at]) && k(at + 1);
    public (int, int)? Find(string s) { for (int b = 0; b <= s.Length; b++) { int e = -1; if (root(s, b, x => { e = x; return true; })) return (b, e - b); } return null; }
}
class P {
    static void Main() {
        string[] tests = { "abc xabcy abx", "a*b aaab b ccc", "^a.c$ abc abcd xabc", "(ab|cd)+e ababe cdabe e", "[a-c]+[^0-9] abcx abc1 9", "colou?r color colour colr", "(a*)* aaa b", "(a|ab)(c|bcd)$ abcd abc", "x(y|)z xz xyz xyyz", "a+a+a+b aaaaaaaab aaaaaaaaac", "(( a", "a) a", "*a a", "[a a", "(a|b)*abb aababb abab" };
        foreach (string t in tests) {
            string[] w = t.Split(' ');
            try { var p = new Pattern(w[0]); Console.WriteLine(w[0] + ": " + string.Join(" ", w.Skip(1).Select(s => p.Find(s) is var (b, n) ? $"{s[..b]}<{s.Substring(b, n)}>{s[(b + n)..]}" : s + " no"))); }
            catch (FormatException e) { Console.WriteLine(w[0] + " bad: " + e.Message); }
        }
        Console.WriteLine(new Pattern("(ab)*c").Find(string.Concat(Enumerable.Repeat("ab", 120)) + "c"));
    }
}
