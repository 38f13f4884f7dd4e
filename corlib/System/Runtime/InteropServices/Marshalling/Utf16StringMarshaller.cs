using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Strings as zero-terminated UTF-16, for generated P/Invoke code.</summary>
[CustomMarshaller(typeof(string), MarshalMode.Default, typeof(Utf16StringMarshaller))]
public static unsafe class Utf16StringMarshaller
{
    /// <summary>A copy to be freed by Free; null stays null.</summary>
    public static ushort* ConvertToUnmanaged(string managed) => (ushort*)Marshal.StringToCoTaskMemUni(managed);

    public static string ConvertToManaged(ushort* unmanaged) => Marshal.PtrToStringUni((nint)unmanaged);
    public static void Free(ushort* unmanaged) => Marshal.FreeCoTaskMem((nint)unmanaged);

    /// <summary>The string's own characters, a zero behind them; a null reference for null.</summary>
    public static ref readonly char GetPinnableReference(string str)
    {
        if (str == null)
            return ref Unsafe.NullRef<char>();
        return ref str.GetPinnableReference();
    }
}
