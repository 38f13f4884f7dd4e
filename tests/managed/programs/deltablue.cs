using System;
using System.Collections.Generic;
using System.Linq;
// One-way constraints with strengths, solved incrementally: a small DeltaBlue.
enum Strength { Required, Preferred, Normal, Weak, Weakest }
class Variable {
    public readonly string Name; public long Value; public Constraint By; public Strength Walk = Strength.Weakest; public int Mark; public bool Stay = true; public readonly List<Constraint> Users = new();
    public Variable(string n, long v) { Name = n; Value = v; }
}
abstract class Constraint {
    public readonly Strength S; protected Constraint(Strength s) { S = s; }
    public abstract bool Satisfied { get; }
    public abstract Variable Output { get; }
    public abstract IEnumerable<Variable> Inputs { get; }
    public abstract IEnumerable<Variable> Variables { get; }
    public abstract void Choose(int mark);
    public abstract void Clear();
    public virtual void Execute() { }
    public virtual bool IsInput => false;
    public void Recalculate() {
        Variable o = Output; o.Walk = S; o.Stay = !IsInput;
        foreach (Variable v in Inputs) { if (v.Walk > o.Walk) o.Walk = v.Walk; o.Stay &= v.Stay; }
        if (o.Stay) Execute();
    }
}
class Unary : Constraint {
    readonly Variable v; bool on; readonly bool edit;
    public Unary(Variable v, Strength s, bool edit) : base(s) { this.v = v; this.edit = edit; }
    public override bool Satisfied => on;
    public override bool IsInput => edit;
    public override Variable Output => v;
    public override IEnumerable<Variable> Inputs => Enumerable.Empty<Variable>();
    public override IEnumerable<Variable> Variables { get { yield return v; } }
    public override void Choose(int mark) => on = v.Mark != mark && S < v.Walk;
    public override void Clear() => on = false;
}
class Binary : Constraint {
    protected readonly Variable A, B; protected int Dir;
    public Binary(Variable a, Variable b, Strength s) : base(s) { A = a; B = b; }
    public override bool Satisfied => Dir != 0;
    public override Variable Output => Dir > 0 ? B : A;
    public override IEnumerable<Variable> Inputs { get { yield return Dir > 0 ? A : B; } }
    public override IEnumerable<Variable> Variables => new[] { A, B };
    public override void Clear() => Dir = 0;
    public override void Choose(int mark) {
        bool toA = A.Mark != mark && S < A.Walk, toB = B.Mark != mark && S < B.Walk;
        if (A.Mark == mark) Dir = toB ? 1 : 0;
        else if (B.Mark == mark) Dir = toA ? -1 : 0;
        else if (A.Walk > B.Walk) Dir = toA ? -1 : 0;
        else Dir = toB ? 1 : toA ? -1 : 0;
    }
    public override void Execute() => Output.Value = Inputs.First().Value;
}
class Scale : Binary {
    readonly long k, off;
    public Scale(Variable a, Variable b, long k, long off, Strength s) : base(a, b, s) { this.k = k; this.off = off; }
    public override void Execute() { if (Dir > 0) B.Value = A.Value * k + off; else A.Value = (B.Value - off) / k; }
}
class Planner {
    int mark;
    public T Add<T>(T c) where T : Constraint { foreach (Variable v in c.Variables) v.Users.Add(c); mark++; for (Constraint x = c; x != null; x = Satisfy(x)) { } return c; }
    Constraint Satisfy(Constraint c) {
        c.Choose(mark);
        if (!c.Satisfied) return c.S == Strength.Required ? throw new InvalidOperationException("required constraint fails") : null;
        foreach (Variable v in c.Inputs) v.Mark = mark;
        Variable o = c.Output; Constraint old = o.By; old?.Clear(); o.By = c;
        Propagate(c); o.Mark = mark; return old;
    }
    void Propagate(Constraint c) {
        var todo = new Stack<Constraint>(); todo.Push(c); int n = 0;
        while (todo.TryPop(out c)) {
            if (++n > 10000) throw new InvalidOperationException("cycle");
            c.Recalculate(); foreach (Constraint u in Consumers(c.Output)) todo.Push(u);
        }
    }
    static IEnumerable<Constraint> Consumers(Variable v) => v.Users.Where(u => u.Satisfied && u != v.By);
    public void Remove(Constraint c) {
        foreach (Variable v in c.Variables) v.Users.Remove(c);
        if (!c.Satisfied) return;
        Variable o = c.Output; c.Clear(); o.By = null; o.Walk = Strength.Weakest; o.Stay = true;
        var loose = new List<Constraint>(); var todo = new Queue<Variable>(); todo.Enqueue(o);
        while (todo.TryDequeue(out Variable v)) {
            loose.AddRange(v.Users.Where(u => !u.Satisfied));
            foreach (Constraint u in Consumers(v)) { u.Recalculate(); todo.Enqueue(u.Output); }
        }
        foreach (Constraint u in loose.OrderBy(u => u.S)) { mark++; for (Constraint x = u; x != null; x = Satisfy(x)) { } }
    }
    public List<Constraint> Plan(params Constraint[] sources) {
        mark++; var plan = new List<Constraint>(); var todo = new Queue<Constraint>(sources.Where(s => s.Satisfied));
        while (todo.TryDequeue(out Constraint c)) {
            if (c.Output.Mark == mark || !c.Inputs.All(v => v.Mark == mark || v.Stay || v.By == null)) continue;
            plan.Add(c); c.Output.Mark = mark; foreach (Constraint u in Consumers(c.Output)) todo.Enqueue(u);
        }
        return plan;
    }
    public void Change(Variable v, long x) { var e = Add(new Unary(v, Strength.Preferred, true)); var plan = Plan(e); for (int i = 0; i < 5; i++) { v.Value = x; foreach (Constraint c in plan) c.Execute(); } Remove(e); }
}
class P {
    static void Main() {
        var p = new Planner(); const int N = 60;
        Variable[] v = Enumerable.Range(0, N + 1).Select(i => new Variable("v" + i, 0)).ToArray();
        for (int i = 0; i < N; i++) p.Add(new Binary(v[i], v[i + 1], Strength.Required));
        p.Add(new Unary(v[N], Strength.Normal, false));
        var edit = p.Add(new Unary(v[0], Strength.Preferred, true)); var plan = p.Plan(edit); long sum = 0;
        for (int i = 0; i < 50; i++) { v[0].Value = i; foreach (Constraint c in plan) c.Execute(); if (v[N].Value != i) Console.WriteLine("chain " + i); sum += v.Sum(x => x.Value); }
        Console.WriteLine(plan.Count + " " + sum); p.Remove(edit); Console.WriteLine(v[0].By?.GetType().Name + " " + v[N].Walk);
        var pairs = Enumerable.Range(0, 40).Select(i => (Src: new Variable("s" + i, i), Dst: new Variable("d" + i, i))).ToArray();
        foreach (var (s, d) in pairs) { p.Add(new Unary(s, Strength.Normal, false)); p.Add(new Scale(s, d, 10, 1000, Strength.Required)); }
        p.Change(pairs[7].Src, 17); Console.WriteLine(pairs[7].Dst.Value);
        p.Change(pairs[8].Dst, 1050); Console.WriteLine(pairs[8].Src.Value);
        Console.WriteLine(string.Join(" ", pairs.Take(10).Select(x => x.Src.Value + ">" + x.Dst.Value)));
        Variable a = new("a", 1), b = new("b", 2);
        p.Add(new Unary(a, Strength.Required, false)); p.Add(new Unary(b, Strength.Required, false));
        try { p.Add(new Binary(a, b, Strength.Required)); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    }
}
