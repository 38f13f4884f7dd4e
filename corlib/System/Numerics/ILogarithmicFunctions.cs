using System;

namespace System.Numerics;

/// <summary>The Logarithmic functions contract.</summary>
public interface ILogarithmicFunctions<TSelf> : IFloatingPointConstants<TSelf>
    where TSelf : ILogarithmicFunctions<TSelf>
{
    static abstract TSelf Log(TSelf x);
    static abstract TSelf Log(TSelf x, TSelf newBase);
    static virtual TSelf LogP1(TSelf x) => TSelf.Log(x + TSelf.One);
    static abstract TSelf Log2(TSelf x);
    static virtual TSelf Log2P1(TSelf x) => TSelf.Log2(x + TSelf.One);
    static abstract TSelf Log10(TSelf x);
    static virtual TSelf Log10P1(TSelf x) => TSelf.Log10(x + TSelf.One);
}
