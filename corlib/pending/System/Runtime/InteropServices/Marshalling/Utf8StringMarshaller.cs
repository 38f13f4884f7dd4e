using System;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Utf8 string marshaller; not done yet.</summary>
public static class Utf8StringMarshaller
{
    public static unsafe byte* ConvertToUnmanaged(string managed) => throw new NotImplementedException("Utf8StringMarshaller.ConvertToUnmanaged");
    public static unsafe string ConvertToManaged(byte* unmanaged) => throw new NotImplementedException("Utf8StringMarshaller.ConvertToManaged");
    public static unsafe void Free(byte* unmanaged) => throw new NotImplementedException("Utf8StringMarshaller.Free");
    /// <summary>Managed to unmanaged in; not done yet.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        public static int BufferSize { get => throw new NotImplementedException("ManagedToUnmanagedIn.BufferSize"); }
        public void FromManaged(string managed, Span<byte> buffer) => throw new NotImplementedException("ManagedToUnmanagedIn.FromManaged");
        public unsafe byte* ToUnmanaged() => throw new NotImplementedException("ManagedToUnmanagedIn.ToUnmanaged");
        public void Free() => throw new NotImplementedException("ManagedToUnmanagedIn.Free");
    }
}
