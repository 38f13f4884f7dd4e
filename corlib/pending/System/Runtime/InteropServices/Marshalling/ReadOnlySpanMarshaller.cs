using System;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Read only span marshaller; not done yet.</summary>
public static class ReadOnlySpanMarshaller<T, TUnmanagedElement>
        where TUnmanagedElement : unmanaged
{
    /// <summary>Unmanaged to managed out; not done yet.</summary>
    public static class UnmanagedToManagedOut
    {
        public static unsafe TUnmanagedElement* AllocateContainerForUnmanagedElements(ReadOnlySpan<T> managed, out int numElements) => throw new NotImplementedException("UnmanagedToManagedOut.AllocateContainerForUnmanagedElements");
        public static ReadOnlySpan<T> GetManagedValuesSource(ReadOnlySpan<T> managed) => throw new NotImplementedException("UnmanagedToManagedOut.GetManagedValuesSource");
        public static unsafe Span<TUnmanagedElement> GetUnmanagedValuesDestination(TUnmanagedElement* unmanaged, int numElements) => throw new NotImplementedException("UnmanagedToManagedOut.GetUnmanagedValuesDestination");
    }
    /// <summary>Managed to unmanaged in; not done yet.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        public static int BufferSize { get => throw new NotImplementedException("ManagedToUnmanagedIn.BufferSize"); }
        public void FromManaged(ReadOnlySpan<T> managed, Span<TUnmanagedElement> buffer) => throw new NotImplementedException("ManagedToUnmanagedIn.FromManaged");
        public ReadOnlySpan<T> GetManagedValuesSource() => throw new NotImplementedException("ManagedToUnmanagedIn.GetManagedValuesSource");
        public Span<TUnmanagedElement> GetUnmanagedValuesDestination() => throw new NotImplementedException("ManagedToUnmanagedIn.GetUnmanagedValuesDestination");
        public ref TUnmanagedElement GetPinnableReference() => throw new NotImplementedException("ManagedToUnmanagedIn.GetPinnableReference");
        public unsafe TUnmanagedElement* ToUnmanaged() => throw new NotImplementedException("ManagedToUnmanagedIn.ToUnmanaged");
        public void Free() => throw new NotImplementedException("ManagedToUnmanagedIn.Free");
        public static ref T GetPinnableReference(ReadOnlySpan<T> managed) => throw new NotImplementedException("ManagedToUnmanagedIn.GetPinnableReference");
    }
    /// <summary>Managed to unmanaged out; not done yet.</summary>
    public struct ManagedToUnmanagedOut
    {
        public unsafe void FromUnmanaged(TUnmanagedElement* unmanaged) => throw new NotImplementedException("ManagedToUnmanagedOut.FromUnmanaged");
        public ReadOnlySpan<T> ToManaged() => throw new NotImplementedException("ManagedToUnmanagedOut.ToManaged");
        public ReadOnlySpan<TUnmanagedElement> GetUnmanagedValuesSource(int numElements) => throw new NotImplementedException("ManagedToUnmanagedOut.GetUnmanagedValuesSource");
        public Span<T> GetManagedValuesDestination(int numElements) => throw new NotImplementedException("ManagedToUnmanagedOut.GetManagedValuesDestination");
        public void Free() => throw new NotImplementedException("ManagedToUnmanagedOut.Free");
    }
}
