namespace System;

/// <summary>Walks the variable arguments of a vararg method.</summary>
public ref struct ArgIterator
{
    private IntPtr _next;
    private int _remaining;

    public ArgIterator(RuntimeArgumentHandle arglist) { _next = arglist._value; _remaining = 0; throw new PlatformNotSupportedException(SR.PlatformNotSupported_ArgIterator); }

    [CLSCompliant(false)]
    public unsafe ArgIterator(RuntimeArgumentHandle arglist, void* ptr) : this(arglist) { }

    public void End() { _next = 0; _remaining = 0; }
    public int GetRemainingCount() => _remaining;
    [CLSCompliant(false)]
    public TypedReference GetNextArg() => throw new PlatformNotSupportedException(SR.PlatformNotSupported_ArgIterator);
    [CLSCompliant(false)]
    public TypedReference GetNextArg(RuntimeTypeHandle rth) => throw new PlatformNotSupportedException(SR.PlatformNotSupported_ArgIterator);
    public RuntimeTypeHandle GetNextArgType() => throw new PlatformNotSupportedException(SR.PlatformNotSupported_ArgIterator);
    public override int GetHashCode() => _next.GetHashCode();
    public override bool Equals(object o) => throw new NotSupportedException(SR.NotSupported_NYI);
}
