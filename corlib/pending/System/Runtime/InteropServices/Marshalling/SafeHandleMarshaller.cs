using System;
using System.Runtime.InteropServices;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Safe handle marshaller; not done yet.</summary>
public static class SafeHandleMarshaller<T>
        where T : SafeHandle
{
    /// <summary>Managed to unmanaged in; not done yet.</summary>
    public struct ManagedToUnmanagedIn
    {
        public void FromManaged(T handle) => throw new NotImplementedException("ManagedToUnmanagedIn.FromManaged");
        public nint ToUnmanaged() => throw new NotImplementedException("ManagedToUnmanagedIn.ToUnmanaged");
        public void Free() => throw new NotImplementedException("ManagedToUnmanagedIn.Free");
    }
    /// <summary>Managed to unmanaged ref; not done yet.</summary>
    public struct ManagedToUnmanagedRef
    {
        public ManagedToUnmanagedRef() { throw new NotImplementedException("ManagedToUnmanagedRef"); }
        public void FromManaged(T handle) => throw new NotImplementedException("ManagedToUnmanagedRef.FromManaged");
        public nint ToUnmanaged() => throw new NotImplementedException("ManagedToUnmanagedRef.ToUnmanaged");
        public void FromUnmanaged(nint value) => throw new NotImplementedException("ManagedToUnmanagedRef.FromUnmanaged");
        public void OnInvoked() => throw new NotImplementedException("ManagedToUnmanagedRef.OnInvoked");
        public T ToManagedFinally() => throw new NotImplementedException("ManagedToUnmanagedRef.ToManagedFinally");
        public void Free() => throw new NotImplementedException("ManagedToUnmanagedRef.Free");
    }
    /// <summary>Managed to unmanaged out; not done yet.</summary>
    public struct ManagedToUnmanagedOut
    {
        public ManagedToUnmanagedOut() { throw new NotImplementedException("ManagedToUnmanagedOut"); }
        public void FromUnmanaged(nint value) => throw new NotImplementedException("ManagedToUnmanagedOut.FromUnmanaged");
        public T ToManaged() => throw new NotImplementedException("ManagedToUnmanagedOut.ToManaged");
        public void Free() => throw new NotImplementedException("ManagedToUnmanagedOut.Free");
    }
}
