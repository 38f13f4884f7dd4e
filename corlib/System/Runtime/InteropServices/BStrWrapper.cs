namespace System.Runtime.InteropServices;

/// <summary>A string to be passed as a VARIANT that holds a BSTR.</summary>
public sealed class BStrWrapper
{
    public BStrWrapper(string value)
    {
        WrappedObject = value;
    }

    /// <exception cref="InvalidCastException">Not a string.</exception>
    public BStrWrapper(object value)
    {
        WrappedObject = (string)value;
    }

    public string WrappedObject { get; }
}
