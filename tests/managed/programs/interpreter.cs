using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
abstract record Node;
record Num(double V) : Node;
record Var(string Name) : Node;
record Bin(string Op, Node L, Node R) : Node;
record Neg(Node X) : Node;
record Call(string Name, Node[] Args) : Node;
record If(Node C, Node T, Node F) : Node;
record Let(string Name, Node V) : Node;
record Def(string Name, string[] Params, Node Body) : Node;
class Language {
    readonly Dictionary<string, double> globals = new() { ["pi"] = Math.PI };
    readonly Dictionary<string, Def> defs = new();
    readonly Dictionary<string, Func<double[], double>> native = new() { ["sqrt"] = a => Math.Sqrt(a[0]), ["max"] = a => a.Max(), ["min"] = a => a.Min(), ["sum"] = a => a.Sum(), ["floor"] = a => Math.Floor(a[0]) };
    string[] t; int i; int calls;
    string Peek => i < t.Length ? t[i] : "";
    bool Eat(string s) { if (Peek != s) return false; i++; return true; }
    void Need(string s) { if (!Eat(s)) throw new FormatException($"expected {s}, found {(Peek == "" ? "end" : Peek)}"); }
    string Name() { string n = Peek; if (n == "" || !char.IsLetter(n[0])) throw new FormatException("expected a name, found " + n); i++; return n; }
    static readonly string[][] levels = { new[] { "||" }, new[] { "&&" }, new[] { "==", "!=", "<", "<=", ">", ">=" }, new[] { "+", "-" }, new[] { "*", "/", "%" } };
    static List<string> Split(string s) {
        var l = new List<string>();
        for (int k = 0; k < s.Length;) {
            char c = s[k]; int st = k;
            if (c == ' ') { k++; continue; }
            if (char.IsDigit(c)) while (k < s.Length && (char.IsDigit(s[k]) || s[k] == '.')) k++;
            else if (char.IsLetter(c)) while (k < s.Length && char.IsLetterOrDigit(s[k])) k++;
            else k += k + 1 < s.Length && s.Substring(k, 2) is "==" or "!=" or "<=" or ">=" or "&&" or "||" ? 2 : 1;
            l.Add(s[st..k]);
        }
        return l;
    }
    Node Statement() {
        if (Eat("def")) {
            string n = Name(); var ps = new List<string>(); Need("(");
            if (!Eat(")")) { do ps.Add(Name()); while (Eat(",")); Need(")"); }
            Need("="); return new Def(n, ps.ToArray(), Expr(0));
        }
        if (Eat("let")) { string n = Name(); Need("="); return new Let(n, Expr(0)); }
        return Expr(0);
    }
    Node Expr(int level) {
        if (level == 0 && Eat("if")) { Node c = Expr(0); Need("then"); Node a = Expr(0); Need("else"); return new If(c, a, Expr(0)); }
        if (level == levels.Length) return Power();
        Node l = Expr(level + 1);
        while (levels[level].Contains(Peek)) { string op = t[i++]; l = new Bin(op, l, Expr(level + 1)); }
        return l;
    }
    Node Power() { if (Eat("-")) return new Neg(Power()); Node b = Atom(); return Eat("^") ? new Bin("^", b, Power()) : b; }
    Node Atom() {
        if (Eat("(")) { Node n = Expr(0); Need(")"); return n; }
        if (Peek != "" && char.IsDigit(Peek[0])) return new Num(double.Parse(t[i++], CultureInfo.InvariantCulture));
        string name = Name();
        if (!Eat("(")) return new Var(name);
        var args = new List<Node>();
        if (!Eat(")")) { do args.Add(Expr(0)); while (Eat(",")); Need(")"); }
        return new Call(name, args.ToArray());
    }
    double Eval(Node n, Dictionary<string, double> env) {
        switch (n) {
            case Num x: return x.V;
            case Var v: return env.TryGetValue(v.Name, out double d) || globals.TryGetValue(v.Name, out d) ? d : throw new KeyNotFoundException("unknown " + v.Name);
            case Neg { X: var x }: return -Eval(x, env);
            case If(var c, var a, var b): return Eval(Eval(c, env) != 0 ? a : b, env);
            case Let(var name, var v): return globals[name] = Eval(v, env);
            case Def d2: defs[d2.Name] = d2; return d2.Params.Length;
            case Bin("&&", var l, var r): return Eval(l, env) != 0 && Eval(r, env) != 0 ? 1 : 0;
            case Bin("||", var l, var r): return Eval(l, env) != 0 || Eval(r, env) != 0 ? 1 : 0;
            case Bin b:
                double p = Eval(b.L, env), q = Eval(b.R, env);
                return b.Op switch { "+" => p + q, "-" => p - q, "*" => p * q, "/" => q == 0 ? throw new DivideByZeroException() : p / q, "%" => p % q, "^" => Math.Pow(p, q),
                    "<" => p < q ? 1 : 0, "<=" => p <= q ? 1 : 0, ">" => p > q ? 1 : 0, ">=" => p >= q ? 1 : 0, "==" => p == q ? 1 : 0, _ => p != q ? 1 : 0 };
            case Call c:
                double[] args = c.Args.Select(x => Eval(x, env)).ToArray();
                if (native.TryGetValue(c.Name, out var f)) return f(args);
                if (!defs.TryGetValue(c.Name, out Def def)) throw new KeyNotFoundException("unknown function " + c.Name);
                if (def.Params.Length != args.Length) throw new ArgumentException($"{c.Name} wants {def.Params.Length}");
                if (++calls > 3000) throw new InvalidOperationException("too many calls");
                return Eval(def.Body, def.Params.Zip(args).ToDictionary(z => z.First, z => z.Second));
        }
        throw new InvalidOperationException(n.GetType().Name);
    }
    public string Run(string line) {
        try {
            t = Split(line).ToArray(); i = 0; calls = 0; Node n = Statement();
            if (i < t.Length) throw new FormatException("left over " + t[i]);
            return Eval(n, new()).ToString("R", CultureInfo.InvariantCulture);
        } catch (Exception e) when (e is FormatException or KeyNotFoundException or ArithmeticException or InvalidOperationException) { return e.GetType().Name + ": " + (e is DivideByZeroException ? "" : e.Message); }
        catch (ArgumentException e) { return "arguments: " + e.Message; }
        finally { Lines++; }
    }
    public int Lines;
}
class P {
    static void Main() {
        var l = new Language();
        foreach (string s in new[] { "1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 % 4 - 3 / 2", "let x = 5", "x * x", "y", "1 / 0", "def sq(a) = a * a", "sq(x) + sq(2)", "sq(1, 2)", "def fact(n) = if n < 2 then 1 else n * fact(n - 1)", "fact(10)", "fact(25)",
            "def fib(n) = if n < 2 then n else fib(n - 1) + fib(n - 2)", "fib(12)", "def loop(n) = loop(n + 1)", "def gcd(a, b) = if b == 0 then a else gcd(b, a % b)", "gcd(1071, 462)", "max(1, x, 3) + min(4, 2) + sum(1, 2, 3)", "sqrt(2)", "nope(1)", "(1", "1 2", "+", "let 3 = 4", "1 < 2 && 2 < 3", "0 || 1 == 1", "0 && 1 / 0", "if x > 3 then 1 else 1 / 0", "pi * sq(2)", "def k() = 42", "k() / 5", "fib(30)" })
            Console.WriteLine($"{s} -> {l.Run(s)}");
        Console.WriteLine(l.Lines);
        Node a = new Bin("+", new Num(1), new Neg(new Var("q"))), b = new Bin("+", new Num(1), new Neg(new Var("q")));
        Console.WriteLine(a + " " + (a == b) + " " + (a.GetHashCode() == b.GetHashCode()) + " " + (((Bin)a with { Op = "-" }) == b));
    }
}
