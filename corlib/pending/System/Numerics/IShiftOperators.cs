using System;

namespace System.Numerics;

/// <summary>The Shift operators contract.</summary>
public interface IShiftOperators<TSelf, TOther, TResult>
    where TSelf : IShiftOperators<TSelf, TOther, TResult>
{
    static abstract TResult operator <<(TSelf value, TOther shiftAmount);
    static abstract TResult operator >>(TSelf value, TOther shiftAmount);
    static abstract TResult operator >>>(TSelf value, TOther shiftAmount);
}
