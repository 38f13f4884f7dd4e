using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Read-only spans to and from native memory, for generated P/Invoke code. A default span is a null pointer, an empty one is not.</summary>
[CustomMarshaller(typeof(ReadOnlySpan<>), MarshalMode.ManagedToUnmanagedIn, typeof(ReadOnlySpanMarshaller<,>.ManagedToUnmanagedIn))]
[CustomMarshaller(typeof(ReadOnlySpan<>), MarshalMode.ManagedToUnmanagedOut, typeof(ReadOnlySpanMarshaller<,>.ManagedToUnmanagedOut))]
[CustomMarshaller(typeof(ReadOnlySpan<>), MarshalMode.UnmanagedToManagedOut, typeof(ReadOnlySpanMarshaller<,>.UnmanagedToManagedOut))]
[ContiguousCollectionMarshaller]
public static unsafe class ReadOnlySpanMarshaller<T, TUnmanagedElement> where TUnmanagedElement : unmanaged
{
    /// <summary>A span that managed code hands to native code as a result.</summary>
    public static class UnmanagedToManagedOut
    {
        /// <exception cref="OverflowException">The size in bytes is above int.MaxValue.</exception>
        public static TUnmanagedElement* AllocateContainerForUnmanagedElements(ReadOnlySpan<T> managed, out int numElements)
        {
            numElements = managed.Length;
            return Unsafe.IsNullRef(ref MemoryMarshal.GetReference(managed)) ? null : NativeElements.Allocate<TUnmanagedElement>(numElements);
        }

        public static ReadOnlySpan<T> GetManagedValuesSource(ReadOnlySpan<T> managed) => managed;

        public static Span<TUnmanagedElement> GetUnmanagedValuesDestination(TUnmanagedElement* unmanaged, int numElements)
            => unmanaged == null ? default : new Span<TUnmanagedElement>(unmanaged, numElements);
    }

    /// <summary>A span passed in: copied to the caller's buffer when it fits.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private ReadOnlySpan<T> _span;
        private TUnmanagedElement* _allocated;
        private Span<TUnmanagedElement> _elements;

        /// <summary>How many elements the caller's buffer should have: 512 bytes of them.</summary>
        public static int BufferSize => Math.Max(512 / sizeof(TUnmanagedElement), 1);

        public void FromManaged(ReadOnlySpan<T> managed, Span<TUnmanagedElement> buffer)
        {
            _span = managed;
            _allocated = null;
            _elements = Unsafe.IsNullRef(ref MemoryMarshal.GetReference(managed)) ? default : NativeElements.Place(managed.Length, buffer, out _allocated);
        }

        public ReadOnlySpan<T> GetManagedValuesSource() => _span;
        public Span<TUnmanagedElement> GetUnmanagedValuesDestination() => _elements;
        public ref TUnmanagedElement GetPinnableReference() => ref MemoryMarshal.GetReference(_elements);
        public TUnmanagedElement* ToUnmanaged() => (TUnmanagedElement*)Unsafe.AsPointer(ref GetPinnableReference());
        public void Free() => NativeElements.Free(_allocated);

        /// <summary>The span's own memory, where its elements are native already.</summary>
        public static ref T GetPinnableReference(ReadOnlySpan<T> managed) => ref MemoryMarshal.GetReference(managed);
    }

    /// <summary>A span that native code hands out.</summary>
    public struct ManagedToUnmanagedOut
    {
        private TUnmanagedElement* _unmanaged;
        private T[] _managed;

        public void FromUnmanaged(TUnmanagedElement* unmanaged)
        {
            _unmanaged = unmanaged;
            _managed = null;
        }

        public ReadOnlySpan<T> ToManaged() => _managed;
        public ReadOnlySpan<TUnmanagedElement> GetUnmanagedValuesSource(int numElements) => _unmanaged == null ? default : new ReadOnlySpan<TUnmanagedElement>(_unmanaged, numElements);

        public Span<T> GetManagedValuesDestination(int numElements)
        {
            _managed = new T[numElements];
            return _managed;
        }

        public void Free() => NativeElements.Free(_unmanaged);
    }
}
