using System;

namespace System.Numerics;

/// <summary>The Bitwise operators contract.</summary>
public interface IBitwiseOperators<TSelf, TOther, TResult>
    where TSelf : IBitwiseOperators<TSelf, TOther, TResult>
{
    static abstract TResult operator &(TSelf left, TOther right);
    static abstract TResult operator |(TSelf left, TOther right);
    static abstract TResult operator ^(TSelf left, TOther right);
    static abstract TResult operator ~(TSelf value);
}
