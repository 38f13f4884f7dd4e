using System;

namespace System.Numerics;

/// <summary>The Power functions contract.</summary>
public interface IPowerFunctions<TSelf> : INumberBase<TSelf>
    where TSelf : IPowerFunctions<TSelf>
{
    static abstract TSelf Pow(TSelf x, TSelf y);
}
