using System;

namespace System.Numerics;

/// <summary>The Modulus operators contract.</summary>
public interface IModulusOperators<TSelf, TOther, TResult>
    where TSelf : IModulusOperators<TSelf, TOther, TResult>
{
    static abstract TResult operator %(TSelf left, TOther right);
}
