using System;

namespace System.Numerics;

/// <summary>The Unary negation operators contract.</summary>
public interface IUnaryNegationOperators<TSelf, TResult>
    where TSelf : IUnaryNegationOperators<TSelf, TResult>
{
    static abstract TResult operator -(TSelf value);
    static virtual TResult operator checked -(TSelf value) => -value;
}
