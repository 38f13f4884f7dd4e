using System;

namespace System.Numerics;

/// <summary>The Multiplicative identity contract.</summary>
public interface IMultiplicativeIdentity<TSelf, TResult>
    where TSelf : IMultiplicativeIdentity<TSelf, TResult>
{
    static abstract TResult MultiplicativeIdentity { get; }
}
