using System;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Array marshaller; not done yet.</summary>
public static class ArrayMarshaller<T, TUnmanagedElement>
        where TUnmanagedElement : unmanaged
{
    public static unsafe TUnmanagedElement* AllocateContainerForUnmanagedElements(T[] managed, out int numElements) => throw new NotImplementedException("ArrayMarshaller.AllocateContainerForUnmanagedElements");
    public static ReadOnlySpan<T> GetManagedValuesSource(T[] managed) => throw new NotImplementedException("ArrayMarshaller.GetManagedValuesSource");
    public static unsafe Span<TUnmanagedElement> GetUnmanagedValuesDestination(TUnmanagedElement* unmanaged, int numElements) => throw new NotImplementedException("ArrayMarshaller.GetUnmanagedValuesDestination");
    public static unsafe T[] AllocateContainerForManagedElements(TUnmanagedElement* unmanaged, int numElements) => throw new NotImplementedException("ArrayMarshaller.AllocateContainerForManagedElements");
    public static Span<T> GetManagedValuesDestination(T[] managed) => throw new NotImplementedException("ArrayMarshaller.GetManagedValuesDestination");
    public static unsafe ReadOnlySpan<TUnmanagedElement> GetUnmanagedValuesSource(TUnmanagedElement* unmanagedValue, int numElements) => throw new NotImplementedException("ArrayMarshaller.GetUnmanagedValuesSource");
    public static unsafe void Free(TUnmanagedElement* unmanaged) => throw new NotImplementedException("ArrayMarshaller.Free");
    /// <summary>Managed to unmanaged in; not done yet.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        public static int BufferSize { get => throw new NotImplementedException("ManagedToUnmanagedIn.BufferSize"); }
        public void FromManaged(T[] array, Span<TUnmanagedElement> buffer) => throw new NotImplementedException("ManagedToUnmanagedIn.FromManaged");
        public ReadOnlySpan<T> GetManagedValuesSource() => throw new NotImplementedException("ManagedToUnmanagedIn.GetManagedValuesSource");
        public Span<TUnmanagedElement> GetUnmanagedValuesDestination() => throw new NotImplementedException("ManagedToUnmanagedIn.GetUnmanagedValuesDestination");
        public ref TUnmanagedElement GetPinnableReference() => throw new NotImplementedException("ManagedToUnmanagedIn.GetPinnableReference");
        public unsafe TUnmanagedElement* ToUnmanaged() => throw new NotImplementedException("ManagedToUnmanagedIn.ToUnmanaged");
        public void Free() => throw new NotImplementedException("ManagedToUnmanagedIn.Free");
        public static ref T GetPinnableReference(T[] array) => throw new NotImplementedException("ManagedToUnmanagedIn.GetPinnableReference");
    }
}
