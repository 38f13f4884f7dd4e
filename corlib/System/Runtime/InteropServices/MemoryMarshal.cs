using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>Reinterprets memory, spans and arrays.</summary>
public static unsafe partial class MemoryMarshal
{
    [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
    public static extern ref T GetArrayDataReference<T>(T[] array);

    /// <summary>The first element's bytes, for arrays of any rank.</summary>
    public static ref byte GetArrayDataReference(Array array)
        => ref Unsafe.Add(ref array.GetRawData(), 8 + (array.IsVector ? 0 : (array.Rank * 8 + 7) & ~7));

    public static Span<byte> AsBytes<T>(Span<T> span) where T : struct
    {
        CheckNoReferences<T>();
        return new Span<byte>(ref Unsafe.As<T, byte>(ref span._reference), checked(span.Length * Unsafe.SizeOf<T>()));
    }

    public static ReadOnlySpan<byte> AsBytes<T>(ReadOnlySpan<T> span) where T : struct
    {
        CheckNoReferences<T>();
        return new ReadOnlySpan<byte>(ref Unsafe.As<T, byte>(ref span._reference), checked(span.Length * Unsafe.SizeOf<T>()));
    }

    private static void CheckNoReferences<T>()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            throw new ArgumentException(string.Format(SR.Argument_InvalidTypeWithPointersNotSupported, typeof(T)));
    }

    public static ref T GetReference<T>(Span<T> span) => ref span._reference;
    public static ref T GetReference<T>(ReadOnlySpan<T> span) => ref span._reference;

    public static Span<TTo> Cast<TFrom, TTo>(Span<TFrom> span) where TFrom : struct where TTo : struct
    {
        CheckNoReferences<TFrom>();
        CheckNoReferences<TTo>();
        return new Span<TTo>(ref Unsafe.As<TFrom, TTo>(ref span._reference), CastLength(span.Length, Unsafe.SizeOf<TFrom>(), Unsafe.SizeOf<TTo>()));
    }

    public static ReadOnlySpan<TTo> Cast<TFrom, TTo>(ReadOnlySpan<TFrom> span) where TFrom : struct where TTo : struct
    {
        CheckNoReferences<TFrom>();
        CheckNoReferences<TTo>();
        return new ReadOnlySpan<TTo>(ref Unsafe.As<TFrom, TTo>(ref span._reference), CastLength(span.Length, Unsafe.SizeOf<TFrom>(), Unsafe.SizeOf<TTo>()));
    }

    private static int CastLength(int length, int from, int to) => from == to ? length : checked((int)((ulong)(uint)length * (uint)from / (uint)to));

    public static Span<T> CreateSpan<T>(scoped ref T reference, int length) => new Span<T>(ref Unsafe.AsRef(in reference), length);
    public static ReadOnlySpan<T> CreateReadOnlySpan<T>(scoped ref readonly T reference, int length) => new ReadOnlySpan<T>(ref Unsafe.AsRef(in reference), length);

    /// <summary>The characters up to the NUL; empty for null.</summary>
    public static ReadOnlySpan<char> CreateReadOnlySpanFromNullTerminated(char* value)
        => value == null ? default : new ReadOnlySpan<char>(value, string.wcslen(value));

    /// <summary>The bytes up to the NUL; empty for null.</summary>
    public static ReadOnlySpan<byte> CreateReadOnlySpanFromNullTerminated(byte* value)
        => value == null ? default : new ReadOnlySpan<byte>(value, string.strlen(value));

    public static T Read<T>(ReadOnlySpan<byte> source) where T : struct
    {
        CheckNoReferences<T>();
        if (Unsafe.SizeOf<T>() > source.Length)
            ThrowHelper.OutOfRange("length");
        return Unsafe.ReadUnaligned<T>(ref source._reference);
    }

    public static bool TryRead<T>(ReadOnlySpan<byte> source, out T value) where T : struct
    {
        CheckNoReferences<T>();
        if (Unsafe.SizeOf<T>() > source.Length)
        {
            value = default;
            return false;
        }
        value = Unsafe.ReadUnaligned<T>(ref source._reference);
        return true;
    }

    public static void Write<T>(Span<byte> destination, in T value) where T : struct
    {
        CheckNoReferences<T>();
        if (Unsafe.SizeOf<T>() > destination.Length)
            ThrowHelper.OutOfRange("length");
        Unsafe.WriteUnaligned(ref destination._reference, value);
    }

    public static bool TryWrite<T>(Span<byte> destination, in T value) where T : struct
    {
        CheckNoReferences<T>();
        if (Unsafe.SizeOf<T>() > destination.Length)
            return false;
        Unsafe.WriteUnaligned(ref destination._reference, value);
        return true;
    }

    public static ref T AsRef<T>(Span<byte> span) where T : struct
    {
        CheckNoReferences<T>();
        if (Unsafe.SizeOf<T>() > span.Length)
            ThrowHelper.OutOfRange("length");
        return ref Unsafe.As<byte, T>(ref span._reference);
    }

    public static ref readonly T AsRef<T>(ReadOnlySpan<byte> span) where T : struct
    {
        CheckNoReferences<T>();
        if (Unsafe.SizeOf<T>() > span.Length)
            ThrowHelper.OutOfRange("length");
        return ref Unsafe.As<byte, T>(ref span._reference);
    }
}
