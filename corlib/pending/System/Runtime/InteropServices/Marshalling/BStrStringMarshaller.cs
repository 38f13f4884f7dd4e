using System;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Bstr string marshaller; not done yet.</summary>
public static class BStrStringMarshaller
{
    public static unsafe ushort* ConvertToUnmanaged(string managed) => throw new NotImplementedException("BStrStringMarshaller.ConvertToUnmanaged");
    public static unsafe string ConvertToManaged(ushort* unmanaged) => throw new NotImplementedException("BStrStringMarshaller.ConvertToManaged");
    public static unsafe void Free(ushort* unmanaged) => throw new NotImplementedException("BStrStringMarshaller.Free");
    /// <summary>Managed to unmanaged in; not done yet.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        public static int BufferSize { get => throw new NotImplementedException("ManagedToUnmanagedIn.BufferSize"); }
        public void FromManaged(string managed, Span<byte> buffer) => throw new NotImplementedException("ManagedToUnmanagedIn.FromManaged");
        public unsafe ushort* ToUnmanaged() => throw new NotImplementedException("ManagedToUnmanagedIn.ToUnmanaged");
        public void Free() => throw new NotImplementedException("ManagedToUnmanagedIn.Free");
    }
}
