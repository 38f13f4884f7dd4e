using System;

namespace System.Runtime.CompilerServices;

/// <summary>Strong box; not done yet.</summary>
public class StrongBox<T> : IStrongBox
{
    public T Value;
    public StrongBox() { throw new NotImplementedException("StrongBox"); }
    public StrongBox(T value) { throw new NotImplementedException("StrongBox"); }
    object IStrongBox.Value { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }
}
