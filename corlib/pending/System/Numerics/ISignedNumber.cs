using System;

namespace System.Numerics;

/// <summary>The Signed number contract.</summary>
public interface ISignedNumber<TSelf> : INumberBase<TSelf>
    where TSelf : ISignedNumber<TSelf>
{
    static abstract TSelf NegativeOne { get; }
}
