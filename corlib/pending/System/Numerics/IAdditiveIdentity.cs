using System;

namespace System.Numerics;

/// <summary>The Additive identity contract.</summary>
public interface IAdditiveIdentity<TSelf, TResult>
    where TSelf : IAdditiveIdentity<TSelf, TResult>
{
    static abstract TResult AdditiveIdentity { get; }
}
