using System;

/* Which method implements an interface's: explicit, inherited, implemented again. */
interface IBase { string Do(); string Other(); }
interface IDerived : IBase { }
interface IGen<T> { string M(T x); }

class Base : IBase
{
    string IBase.Do() => "explicit base";
    public virtual string Do() => "public base";
    public string Other() => "other base";
}

class Derived : Base, IDerived { }
class Again : Base, IBase { }
class AgainOwn : Base, IBase { public new string Do() => "own"; public new virtual string Other() => "own other"; }
class AgainBelow : AgainOwn { public override string Other() => "override other"; }
class Overridden : Base { public override string Do() => "overridden"; }
class OverriddenAgain : Overridden, IDerived { public override string Do() => "overridden again"; }

class NoInterface { public string Do() => "plain"; public virtual string Other() => "plain other"; }
class Late : NoInterface, IBase { }
class LateBelow : Late { public override string Other() => "late override"; public new string Do() => "hidden"; }
class LateAgain : Late, IBase { public new string Do() => "again"; }

class Gen<T> : IGen<T> { public virtual string M(T x) => "T"; }
class GenTwo : Gen<int>, IGen<string> { string IGen<string>.M(string x) => "string"; }
class GenBelow : Gen<int>, IGen<int> { string IGen<int>.M(int x) => "below " + base.M(x); }

abstract class Abstract : IBase { public abstract string Do(); public string Other() => "abstract's"; }
class Concrete : Abstract { public override string Do() => "concrete"; }

struct Value : IBase { int _n; public string Do() { _n++; return "value " + _n; } string IBase.Other() => "value other " + _n; }

static class Program
{
    static void Show(IBase x) => Console.WriteLine(x.GetType().Name + ": " + x.Do() + ", " + x.Other() + ", " + (x is IDerived));
    static void Main()
    {
        Show(new Base()); Show(new Derived()); Show(new Again()); Show(new AgainOwn()); Show(new AgainBelow());
        Show(new Overridden()); Show(new OverriddenAgain()); Show(new Late()); Show(new LateBelow()); Show(new LateAgain()); Show(new Concrete());
        IBase v = new Value();
        Show(v); Show(v);
        IDerived d = new Derived();
        Console.WriteLine(d.Do() + " " + ((Base)d).Do());
        Console.WriteLine(((IGen<int>)new GenTwo()).M(1) + " " + ((IGen<string>)new GenTwo()).M("") + " " + ((IGen<object>)new Gen<object>()).M(1));
        Console.WriteLine(((IGen<int>)new GenBelow()).M(1) + " " + new GenBelow().M(1));
    }
}
