using System;

namespace System.Numerics;

/// <summary>The Exponential functions contract.</summary>
public interface IExponentialFunctions<TSelf> : IFloatingPointConstants<TSelf>
    where TSelf : IExponentialFunctions<TSelf>
{
    static abstract TSelf Exp(TSelf x);
    static abstract TSelf ExpM1(TSelf x);
    static abstract TSelf Exp2(TSelf x);
    static abstract TSelf Exp2M1(TSelf x);
    static abstract TSelf Exp10(TSelf x);
    static abstract TSelf Exp10M1(TSelf x);
}
