using System;

namespace System.Numerics;

/// <summary>The Unsigned number contract.</summary>
public interface IUnsignedNumber<TSelf> : INumberBase<TSelf>
    where TSelf : IUnsignedNumber<TSelf>
{
}
