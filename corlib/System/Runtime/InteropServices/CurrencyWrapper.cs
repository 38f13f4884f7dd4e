namespace System.Runtime.InteropServices;

/// <summary>A number to be passed as a VARIANT that holds a CURRENCY.</summary>
public sealed class CurrencyWrapper
{
    public CurrencyWrapper(decimal obj)
    {
        WrappedObject = obj;
    }

    /// <exception cref="ArgumentException">Not a decimal.</exception>
    public CurrencyWrapper(object obj)
    {
        WrappedObject = obj is decimal number ? number : throw new ArgumentException(SR.Arg_MustBeDecimal, nameof(obj));
    }

    public decimal WrappedObject { get; }
}
