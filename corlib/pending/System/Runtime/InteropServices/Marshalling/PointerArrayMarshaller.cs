using System;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Pointer array marshaller; not done yet.</summary>
public static class PointerArrayMarshaller<T, TUnmanagedElement>
        where T : unmanaged
        where TUnmanagedElement : unmanaged
{
    public static unsafe TUnmanagedElement* AllocateContainerForUnmanagedElements(T*[] managed, out int numElements) => throw new NotImplementedException("PointerArrayMarshaller.AllocateContainerForUnmanagedElements");
    public static unsafe ReadOnlySpan<nint> GetManagedValuesSource(T*[] managed) => throw new NotImplementedException("PointerArrayMarshaller.GetManagedValuesSource");
    public static unsafe Span<TUnmanagedElement> GetUnmanagedValuesDestination(TUnmanagedElement* unmanaged, int numElements) => throw new NotImplementedException("PointerArrayMarshaller.GetUnmanagedValuesDestination");
    public static unsafe T*[] AllocateContainerForManagedElements(TUnmanagedElement* unmanaged, int numElements) => throw new NotImplementedException("PointerArrayMarshaller.AllocateContainerForManagedElements");
    public static unsafe Span<nint> GetManagedValuesDestination(T*[] managed) => throw new NotImplementedException("PointerArrayMarshaller.GetManagedValuesDestination");
    public static unsafe ReadOnlySpan<TUnmanagedElement> GetUnmanagedValuesSource(TUnmanagedElement* unmanagedValue, int numElements) => throw new NotImplementedException("PointerArrayMarshaller.GetUnmanagedValuesSource");
    public static unsafe void Free(TUnmanagedElement* unmanaged) => throw new NotImplementedException("PointerArrayMarshaller.Free");
    /// <summary>Managed to unmanaged in; not done yet.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        public static int BufferSize { get => throw new NotImplementedException("ManagedToUnmanagedIn.BufferSize"); }
        public unsafe void FromManaged(T*[] array, Span<TUnmanagedElement> buffer) => throw new NotImplementedException("ManagedToUnmanagedIn.FromManaged");
        public ReadOnlySpan<nint> GetManagedValuesSource() => throw new NotImplementedException("ManagedToUnmanagedIn.GetManagedValuesSource");
        public Span<TUnmanagedElement> GetUnmanagedValuesDestination() => throw new NotImplementedException("ManagedToUnmanagedIn.GetUnmanagedValuesDestination");
        public ref TUnmanagedElement GetPinnableReference() => throw new NotImplementedException("ManagedToUnmanagedIn.GetPinnableReference");
        public unsafe TUnmanagedElement* ToUnmanaged() => throw new NotImplementedException("ManagedToUnmanagedIn.ToUnmanaged");
        public void Free() => throw new NotImplementedException("ManagedToUnmanagedIn.Free");
        public static unsafe ref byte GetPinnableReference(T*[] array) => throw new NotImplementedException("ManagedToUnmanagedIn.GetPinnableReference");
    }
}
