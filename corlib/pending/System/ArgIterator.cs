namespace System;

/// <summary>Arg iterator; not done yet.</summary>
public ref struct ArgIterator
{
    public ArgIterator(RuntimeArgumentHandle arglist) { throw new NotImplementedException("ArgIterator"); }
    public unsafe ArgIterator(RuntimeArgumentHandle arglist, void* ptr) { throw new NotImplementedException("ArgIterator"); }
    public void End() => throw new NotImplementedException("ArgIterator.End");
    public override bool Equals(object o) => throw new NotImplementedException("ArgIterator.Equals");
    public override int GetHashCode() => throw new NotImplementedException("ArgIterator.GetHashCode");
    public TypedReference GetNextArg() => throw new NotImplementedException("ArgIterator.GetNextArg");
    public TypedReference GetNextArg(RuntimeTypeHandle rth) => throw new NotImplementedException("ArgIterator.GetNextArg");
    public RuntimeTypeHandle GetNextArgType() => throw new NotImplementedException("ArgIterator.GetNextArgType");
    public int GetRemainingCount() => throw new NotImplementedException("ArgIterator.GetRemainingCount");
}
