using System;

namespace System.Numerics;

/// <summary>The Min max value contract.</summary>
public interface IMinMaxValue<TSelf>
    where TSelf : IMinMaxValue<TSelf>
{
    static abstract TSelf MinValue { get; }
    static abstract TSelf MaxValue { get; }
}
