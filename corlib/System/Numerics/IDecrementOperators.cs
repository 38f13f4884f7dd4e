using System;

namespace System.Numerics;

/// <summary>The Decrement operators contract.</summary>
public interface IDecrementOperators<TSelf>
    where TSelf : IDecrementOperators<TSelf>
{
    static abstract TSelf operator --(TSelf value);
    static virtual TSelf operator checked --(TSelf value) => --value;
}
