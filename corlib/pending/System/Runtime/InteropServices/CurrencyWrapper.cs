using System;

namespace System.Runtime.InteropServices;

/// <summary>Currency wrapper; not done yet.</summary>
public sealed class CurrencyWrapper
{
    public CurrencyWrapper(decimal obj) { throw new NotImplementedException("CurrencyWrapper"); }
    public CurrencyWrapper(object obj) { throw new NotImplementedException("CurrencyWrapper"); }
    public decimal WrappedObject { get => throw new NotImplementedException("CurrencyWrapper.WrappedObject"); }
}
