using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Arrays to and from native memory, for generated P/Invoke code. A null array is a null pointer.</summary>
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder[]), MarshalMode.Default, typeof(ArrayMarshaller<,>))]
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder[]), MarshalMode.ManagedToUnmanagedIn, typeof(ArrayMarshaller<,>.ManagedToUnmanagedIn))]
[ContiguousCollectionMarshaller]
public static unsafe class ArrayMarshaller<T, TUnmanagedElement> where TUnmanagedElement : unmanaged
{
    /// <exception cref="OverflowException">The size in bytes is above int.MaxValue.</exception>
    public static TUnmanagedElement* AllocateContainerForUnmanagedElements(T[] managed, out int numElements)
    {
        numElements = managed?.Length ?? 0;
        return managed == null ? null : NativeElements.Allocate<TUnmanagedElement>(numElements);
    }

    public static ReadOnlySpan<T> GetManagedValuesSource(T[] managed) => managed;

    public static Span<TUnmanagedElement> GetUnmanagedValuesDestination(TUnmanagedElement* unmanaged, int numElements)
        => unmanaged == null ? default : new Span<TUnmanagedElement>(unmanaged, numElements);

    public static T[] AllocateContainerForManagedElements(TUnmanagedElement* unmanaged, int numElements) => unmanaged == null ? null : new T[numElements];

    public static Span<T> GetManagedValuesDestination(T[] managed) => managed;

    public static ReadOnlySpan<TUnmanagedElement> GetUnmanagedValuesSource(TUnmanagedElement* unmanagedValue, int numElements)
        => unmanagedValue == null ? default : new ReadOnlySpan<TUnmanagedElement>(unmanagedValue, numElements);

    public static void Free(TUnmanagedElement* unmanaged) => NativeElements.Free(unmanaged);

    /// <summary>An array passed in: copied to the caller's buffer when it fits.</summary>
    public ref struct ManagedToUnmanagedIn
    {
        private T[] _array;
        private TUnmanagedElement* _allocated;
        private Span<TUnmanagedElement> _elements;

        /// <summary>How many elements the caller's buffer should have: 512 bytes of them.</summary>
        public static int BufferSize => Math.Max(512 / sizeof(TUnmanagedElement), 1);

        public void FromManaged(T[] array, Span<TUnmanagedElement> buffer)
        {
            _array = array;
            _allocated = null;
            _elements = array == null ? default : NativeElements.Place(array.Length, buffer, out _allocated);
        }

        public ReadOnlySpan<T> GetManagedValuesSource() => _array;
        public Span<TUnmanagedElement> GetUnmanagedValuesDestination() => _elements;
        public ref TUnmanagedElement GetPinnableReference() => ref MemoryMarshal.GetReference(_elements);
        public TUnmanagedElement* ToUnmanaged() => (TUnmanagedElement*)Unsafe.AsPointer(ref GetPinnableReference());
        public void Free() => NativeElements.Free(_allocated);

        /// <summary>The array's own memory, where its elements are native already.</summary>
        public static ref T GetPinnableReference(T[] array)
        {
            if (array == null)
                return ref Unsafe.NullRef<T>();
            return ref MemoryMarshal.GetArrayDataReference(array);
        }
    }
}
