using System.Text;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Strings as zero-terminated UTF-8, for generated P/Invoke code.</summary>
[CustomMarshaller(typeof(string), MarshalMode.Default, typeof(Utf8StringMarshaller))]
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedIn, typeof(Utf8StringMarshaller.ManagedToUnmanagedIn))]
public static unsafe class Utf8StringMarshaller
{
    /// <summary>A copy to be freed by Free; null stays null.</summary>
    public static byte* ConvertToUnmanaged(string managed) => (byte*)Marshal.StringToCoTaskMemUTF8(managed);

    public static string ConvertToManaged(byte* unmanaged) => Marshal.PtrToStringUTF8((nint)unmanaged);
    public static void Free(byte* unmanaged) => Marshal.FreeCoTaskMem((nint)unmanaged);

    /// <summary>A string passed in: written to the caller's buffer when it fits.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private byte* _text;
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
            // A char takes at most three bytes; only where that bound does not fit is the exact length worth computing.
            if (3L * managed.Length + 1 > buffer.Length)
            {
                int exact = checked(Encoding.UTF8.GetByteCount(managed) + 1);
                if (exact > buffer.Length)
                {
                    buffer = new Span<byte>((byte*)Marshal.AllocCoTaskMem(exact), exact);
                    _allocated = true;
                }
            }
            fixed (byte* start = buffer) _text = start;
            buffer[Encoding.UTF8.GetBytes(managed, buffer)] = 0;
        }

        public byte* ToUnmanaged() => _text;

        public void Free()
        {
            if (_allocated)
                Marshal.FreeCoTaskMem((nint)_text);
        }
    }
}
