using System;
using System.Collections.Generic;
using System.Text;
class Machine {
    readonly record struct Op(char C, int N);
    readonly Op[] code; readonly byte[] tape; int at; public long Steps;
    public Machine(string text, int size) {
        var l = new List<Op>(); var open = new Stack<int>(); tape = new byte[size];
        for (int i = 0; i < text.Length; i++) {
            char c = text[i]; if ("+-<>[].,".IndexOf(c) < 0) continue;
            if (c == '[') { open.Push(l.Count); l.Add(new(c, 0)); }
            else if (c == ']') { if (!open.TryPop(out int o)) throw new FormatException("unmatched ] at " + i); l[o] = l[o] with { N = l.Count }; l.Add(new(c, o)); }
            else if (l.Count > 0 && l[^1].C == c && c is not ('.' or ',')) l[^1] = new(c, l[^1].N + 1);
            else l.Add(new(c, 1));
        }
        if (open.Count > 0) throw new FormatException(open.Count + " unmatched [");
        code = l.ToArray();
    }
    public int Length => code.Length;
    public string Run(string input, long limit) {
        var o = new StringBuilder(); int next = 0;
        for (int pc = 0; pc < code.Length; pc++) {
            if (++Steps > limit) throw new TimeoutException("after " + limit + " steps: " + o);
            Op op = code[pc];
            switch (op.C) {
                case '+': tape[at] += (byte)op.N; break;
                case '-': tape[at] -= (byte)op.N; break;
                case '>': at += op.N; break;
                case '<': at -= op.N; break;
                case '.': o.Append((char)tape[at]); break;
                case ',': tape[at] = next < input.Length ? (byte)input[next++] : (byte)0; break;
                case '[': if (tape[at] == 0) pc = op.N; break;
                case ']': if (tape[at] != 0) pc = op.N; break;
            }
        }
        return o.ToString();
    }
}
class P {
    static string Print(string s) { var b = new StringBuilder(); int v = 0; foreach (char c in s) { int d = c - v; b.Append(d > 0 ? '+' : '-', Math.Abs(d)).Append('.'); v = c; } return b.ToString(); }
    static void Main() {
        var runs = new (string Code, string In)[] { (Print("Cilantro!"), ""), (",[.,]", "echo"), (">,[>,]<[.<]", "reverse"), (",>,<[->[->+>+<<]>>[-<<+>>]<<<]>>.", "\u0006\u0007"), ("++++++++[>++++++++<-]>+.", ""), ("-.", ""), ("no code at all", ""), ("++++[>+++++[>++++++<-]<-]>>.", ""),
            ("++++++++[>+++++++++<-]>>+++++[<.+>-]", ""), ("[", ""), ("]", ""), ("<+", ""), ("+[>+]", ""), ("+[.]", "") };
        foreach (var (code, input) in runs) {
            try { var m = new Machine(code, 64); string s = m.Run(input, 3000); Console.Write($"{m.Length} ops, {m.Steps} steps:"); foreach (char c in s) Console.Write(c is > ' ' and < '\x7f' ? " " + c : " " + (int)c); Console.WriteLine(); }
            catch (FormatException e) { Console.WriteLine("bad program: " + e.Message); }
            catch (IndexOutOfRangeException) { Console.WriteLine("off the tape"); }
            catch (TimeoutException e) { Console.WriteLine(e.Message.Length + " " + e.Message[..20]); }
        }
        var big = new Machine(">++++++++[<++++++++>-]<[>++++++++[>+++++<-]<-]>>.", 8); Console.WriteLine((int)big.Run("", 100000)[0] + " " + big.Steps);
    }
}
