using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Spans to and from native memory, for generated P/Invoke code. A default span is a null pointer, an empty one is not.</summary>
[CustomMarshaller(typeof(Span<>), MarshalMode.Default, typeof(SpanMarshaller<,>))]
[CustomMarshaller(typeof(Span<>), MarshalMode.ManagedToUnmanagedIn, typeof(SpanMarshaller<,>.ManagedToUnmanagedIn))]
[ContiguousCollectionMarshaller]
public static unsafe class SpanMarshaller<T, TUnmanagedElement> where TUnmanagedElement : unmanaged
{
    /// <exception cref="OverflowException">The size in bytes is above int.MaxValue.</exception>
    public static TUnmanagedElement* AllocateContainerForUnmanagedElements(Span<T> managed, out int numElements)
    {
        numElements = managed.Length;
        return Unsafe.IsNullRef(ref MemoryMarshal.GetReference(managed)) ? null : NativeElements.Allocate<TUnmanagedElement>(numElements);
    }

    public static ReadOnlySpan<T> GetManagedValuesSource(Span<T> managed) => managed;

    public static Span<TUnmanagedElement> GetUnmanagedValuesDestination(TUnmanagedElement* unmanaged, int numElements)
        => unmanaged == null ? default : new Span<TUnmanagedElement>(unmanaged, numElements);

    public static Span<T> AllocateContainerForManagedElements(TUnmanagedElement* unmanaged, int numElements) => unmanaged == null ? default : new T[numElements];

    public static Span<T> GetManagedValuesDestination(Span<T> managed) => managed;

    public static ReadOnlySpan<TUnmanagedElement> GetUnmanagedValuesSource(TUnmanagedElement* unmanaged, int numElements)
        => unmanaged == null ? default : new ReadOnlySpan<TUnmanagedElement>(unmanaged, numElements);

    public static void Free(TUnmanagedElement* unmanaged) => NativeElements.Free(unmanaged);

    /// <summary>A span passed in: copied to the caller's buffer when it fits.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private Span<T> _span;
        private TUnmanagedElement* _allocated;
        private Span<TUnmanagedElement> _elements;

        /// <summary>How many elements the caller's buffer should have: 512 bytes of them.</summary>
        public static int BufferSize => Math.Max(512 / sizeof(TUnmanagedElement), 1);

        public void FromManaged(Span<T> managed, Span<TUnmanagedElement> buffer)
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
        public static ref T GetPinnableReference(Span<T> managed) => ref MemoryMarshal.GetReference(managed);
    }
}
