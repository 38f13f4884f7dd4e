using System;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Span marshaller; not done yet.</summary>
public static class SpanMarshaller<T, TUnmanagedElement>
        where TUnmanagedElement : unmanaged
{
    public static unsafe TUnmanagedElement* AllocateContainerForUnmanagedElements(Span<T> managed, out int numElements) => throw new NotImplementedException("SpanMarshaller.AllocateContainerForUnmanagedElements");
    public static ReadOnlySpan<T> GetManagedValuesSource(Span<T> managed) => throw new NotImplementedException("SpanMarshaller.GetManagedValuesSource");
    public static unsafe Span<TUnmanagedElement> GetUnmanagedValuesDestination(TUnmanagedElement* unmanaged, int numElements) => throw new NotImplementedException("SpanMarshaller.GetUnmanagedValuesDestination");
    public static unsafe Span<T> AllocateContainerForManagedElements(TUnmanagedElement* unmanaged, int numElements) => throw new NotImplementedException("SpanMarshaller.AllocateContainerForManagedElements");
    public static Span<T> GetManagedValuesDestination(Span<T> managed) => throw new NotImplementedException("SpanMarshaller.GetManagedValuesDestination");
    public static unsafe ReadOnlySpan<TUnmanagedElement> GetUnmanagedValuesSource(TUnmanagedElement* unmanaged, int numElements) => throw new NotImplementedException("SpanMarshaller.GetUnmanagedValuesSource");
    public static unsafe void Free(TUnmanagedElement* unmanaged) => throw new NotImplementedException("SpanMarshaller.Free");
    /// <summary>Managed to unmanaged in; not done yet.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        public static int BufferSize { get => throw new NotImplementedException("ManagedToUnmanagedIn.BufferSize"); }
        public void FromManaged(Span<T> managed, Span<TUnmanagedElement> buffer) => throw new NotImplementedException("ManagedToUnmanagedIn.FromManaged");
        public ReadOnlySpan<T> GetManagedValuesSource() => throw new NotImplementedException("ManagedToUnmanagedIn.GetManagedValuesSource");
        public Span<TUnmanagedElement> GetUnmanagedValuesDestination() => throw new NotImplementedException("ManagedToUnmanagedIn.GetUnmanagedValuesDestination");
        public ref TUnmanagedElement GetPinnableReference() => throw new NotImplementedException("ManagedToUnmanagedIn.GetPinnableReference");
        public unsafe TUnmanagedElement* ToUnmanaged() => throw new NotImplementedException("ManagedToUnmanagedIn.ToUnmanaged");
        public void Free() => throw new NotImplementedException("ManagedToUnmanagedIn.Free");
        public static ref T GetPinnableReference(Span<T> managed) => throw new NotImplementedException("ManagedToUnmanagedIn.GetPinnableReference");
    }
}
