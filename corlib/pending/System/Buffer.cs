namespace System;

/// <summary>Buffer; not done yet.</summary>
public static class Buffer
{
    public static void BlockCopy(Array src, int srcOffset, Array dst, int dstOffset, int count) => throw new NotImplementedException("Buffer.BlockCopy");
    public static int ByteLength(Array array) => throw new NotImplementedException("Buffer.ByteLength");
    public static byte GetByte(Array array, int index) => throw new NotImplementedException("Buffer.GetByte");
    public static void SetByte(Array array, int index, byte value) => throw new NotImplementedException("Buffer.SetByte");
    public static unsafe void MemoryCopy(void* source, void* destination, long destinationSizeInBytes, long sourceBytesToCopy) => throw new NotImplementedException("Buffer.MemoryCopy");
    public static unsafe void MemoryCopy(void* source, void* destination, ulong destinationSizeInBytes, ulong sourceBytesToCopy) => throw new NotImplementedException("Buffer.MemoryCopy");
}
