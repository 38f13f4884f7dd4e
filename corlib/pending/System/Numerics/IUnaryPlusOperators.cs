using System;

namespace System.Numerics;

/// <summary>The Unary plus operators contract.</summary>
public interface IUnaryPlusOperators<TSelf, TResult>
    where TSelf : IUnaryPlusOperators<TSelf, TResult>
{
    static abstract TResult operator +(TSelf value);
}
