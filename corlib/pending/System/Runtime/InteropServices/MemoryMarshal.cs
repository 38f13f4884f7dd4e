using System;
using System.Buffers;
using System.Collections.Generic;

namespace System.Runtime.InteropServices;

/// <summary>Memory marshal; not done yet.</summary>
public static class MemoryMarshal
{
    public static ref T GetArrayDataReference<T>(T[] array) => throw new NotImplementedException("MemoryMarshal.GetArrayDataReference");
    public static ref byte GetArrayDataReference(Array array) => throw new NotImplementedException("MemoryMarshal.GetArrayDataReference");
    public static Span<byte> AsBytes<T>(Span<T> span)
        where T : struct => throw new NotImplementedException("MemoryMarshal.AsBytes");
    public static ReadOnlySpan<byte> AsBytes<T>(ReadOnlySpan<T> span)
        where T : struct => throw new NotImplementedException("MemoryMarshal.AsBytes");
    public static Memory<T> AsMemory<T>(ReadOnlyMemory<T> memory) => throw new NotImplementedException("MemoryMarshal.AsMemory");
    public static ref T GetReference<T>(Span<T> span) => throw new NotImplementedException("MemoryMarshal.GetReference");
    public static ref T GetReference<T>(ReadOnlySpan<T> span) => throw new NotImplementedException("MemoryMarshal.GetReference");
    public static Span<TTo> Cast<TFrom, TTo>(Span<TFrom> span)
        where TFrom : struct
        where TTo : struct => throw new NotImplementedException("MemoryMarshal.Cast");
    public static ReadOnlySpan<TTo> Cast<TFrom, TTo>(ReadOnlySpan<TFrom> span)
        where TFrom : struct
        where TTo : struct => throw new NotImplementedException("MemoryMarshal.Cast");
    public static Span<T> CreateSpan<T>(scoped ref T reference, int length) => throw new NotImplementedException("MemoryMarshal.CreateSpan");
    public static ReadOnlySpan<T> CreateReadOnlySpan<T>(scoped in T reference, int length) => throw new NotImplementedException("MemoryMarshal.CreateReadOnlySpan");
    public static unsafe ReadOnlySpan<char> CreateReadOnlySpanFromNullTerminated(char* value) => throw new NotImplementedException("MemoryMarshal.CreateReadOnlySpanFromNullTerminated");
    public static unsafe ReadOnlySpan<byte> CreateReadOnlySpanFromNullTerminated(byte* value) => throw new NotImplementedException("MemoryMarshal.CreateReadOnlySpanFromNullTerminated");
    public static bool TryGetArray<T>(ReadOnlyMemory<T> memory, out ArraySegment<T> segment) => throw new NotImplementedException("MemoryMarshal.TryGetArray");
    public static bool TryGetMemoryManager<T, TManager>(ReadOnlyMemory<T> memory, out TManager manager)
        where TManager : MemoryManager<T> => throw new NotImplementedException("MemoryMarshal.TryGetMemoryManager");
    public static bool TryGetMemoryManager<T, TManager>(ReadOnlyMemory<T> memory, out TManager manager, out int start, out int length)
        where TManager : MemoryManager<T> => throw new NotImplementedException("MemoryMarshal.TryGetMemoryManager");
    public static IEnumerable<T> ToEnumerable<T>(ReadOnlyMemory<T> memory) => throw new NotImplementedException("MemoryMarshal.ToEnumerable");
    public static bool TryGetString(ReadOnlyMemory<char> memory, out string text, out int start, out int length) => throw new NotImplementedException("MemoryMarshal.TryGetString");
    public static T Read<T>(ReadOnlySpan<byte> source)
        where T : struct => throw new NotImplementedException("MemoryMarshal.Read");
    public static bool TryRead<T>(ReadOnlySpan<byte> source, out T value)
        where T : struct => throw new NotImplementedException("MemoryMarshal.TryRead");
    public static void Write<T>(Span<byte> destination, in T value)
        where T : struct => throw new NotImplementedException("MemoryMarshal.Write");
    public static bool TryWrite<T>(Span<byte> destination, in T value)
        where T : struct => throw new NotImplementedException("MemoryMarshal.TryWrite");
    public static ref T AsRef<T>(Span<byte> span)
        where T : struct => throw new NotImplementedException("MemoryMarshal.AsRef");
    public static ref readonly T AsRef<T>(ReadOnlySpan<byte> span)
        where T : struct => throw new NotImplementedException("MemoryMarshal.AsRef");
    public static Memory<T> CreateFromPinnedArray<T>(T[] array, int start, int length) => throw new NotImplementedException("MemoryMarshal.CreateFromPinnedArray");
}
