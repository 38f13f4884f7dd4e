namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Strings in the system's narrow encoding, for generated P/Invoke code. That encoding is UTF-8 here.</summary>
[CustomMarshaller(typeof(string), MarshalMode.Default, typeof(AnsiStringMarshaller))]
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedIn, typeof(AnsiStringMarshaller.ManagedToUnmanagedIn))]
public static unsafe class AnsiStringMarshaller
{
    /// <summary>A copy to be freed by Free; null stays null.</summary>
    public static byte* ConvertToUnmanaged(string managed) => Utf8StringMarshaller.ConvertToUnmanaged(managed);

    public static string ConvertToManaged(byte* unmanaged) => Utf8StringMarshaller.ConvertToManaged(unmanaged);
    public static void Free(byte* unmanaged) => Utf8StringMarshaller.Free(unmanaged);

    /// <summary>A string passed in: written to the caller's buffer when it fits.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private Utf8StringMarshaller.ManagedToUnmanagedIn _utf8;

        public static int BufferSize => Utf8StringMarshaller.ManagedToUnmanagedIn.BufferSize;

        /// <param name="buffer">Must not move until Free.</param>
        public void FromManaged(string managed, Span<byte> buffer) => _utf8.FromManaged(managed, buffer);

        public byte* ToUnmanaged() => _utf8.ToUnmanaged();
        public void Free() => _utf8.Free();
    }
}
