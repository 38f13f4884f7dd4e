namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Strings as BSTR (UTF-16, the length in bytes in front), for generated P/Invoke code.</summary>
[CustomMarshaller(typeof(string), MarshalMode.Default, typeof(BStrStringMarshaller))]
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedIn, typeof(BStrStringMarshaller.ManagedToUnmanagedIn))]
public static unsafe class BStrStringMarshaller
{
    /// <summary>A copy to be freed by Free; null stays null.</summary>
    public static ushort* ConvertToUnmanaged(string managed) => (ushort*)Marshal.StringToBSTR(managed);

    public static string ConvertToManaged(ushort* unmanaged) => unmanaged == null ? null : Marshal.PtrToStringBSTR((nint)unmanaged);
    public static void Free(ushort* unmanaged) => Marshal.FreeBSTR((nint)unmanaged);

    /// <summary>A string passed in: written to the caller's buffer when it fits.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private ushort* _text;
        private bool _allocated;

        public static int BufferSize => 256;

        /// <param name="buffer">Must not move until Free.</param>
        public void FromManaged(string managed, Span<byte> buffer)
        {
            _allocated = false;
            if (managed == null)
            {
                _text = null;
                return;
            }
            uint bytes = (uint)managed.Length * sizeof(char);
            if (sizeof(uint) + bytes + sizeof(char) > (uint)buffer.Length)
            {
                _text = (ushort*)Marshal.StringToBSTR(managed);
                _allocated = true;
                return;
            }
            fixed (byte* start = buffer)
            {
                *(uint*)start = bytes;
                _text = (ushort*)(start + sizeof(uint));
            }
            managed.CopyTo(new Span<char>(_text, managed.Length));
            _text[managed.Length] = 0;
        }

        public ushort* ToUnmanaged() => _text;

        public void Free()
        {
            if (_allocated)
                Marshal.FreeBSTR((nint)_text);
        }
    }
}
