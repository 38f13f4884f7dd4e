namespace System.Runtime.InteropServices;

/// <summary>A number to be passed as a VARIANT that holds an SCODE.</summary>
public sealed class ErrorWrapper
{
    public ErrorWrapper(int errorCode)
    {
        ErrorCode = errorCode;
    }

    /// <exception cref="ArgumentException">Not an Int32.</exception>
    public ErrorWrapper(object errorCode)
    {
        ErrorCode = errorCode is int code ? code : throw new ArgumentException(SR.Arg_MustBeInt32, nameof(errorCode));
    }

    public ErrorWrapper(Exception e)
    {
        ErrorCode = Marshal.GetHRForException(e);
    }

    public int ErrorCode { get; }
}
