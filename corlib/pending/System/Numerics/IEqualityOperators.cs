using System;

namespace System.Numerics;

/// <summary>The Equality operators contract.</summary>
public interface IEqualityOperators<TSelf, TOther, TResult>
    where TSelf : IEqualityOperators<TSelf, TOther, TResult>
{
    static abstract TResult operator ==(TSelf left, TOther right);
    static abstract TResult operator !=(TSelf left, TOther right);
}
