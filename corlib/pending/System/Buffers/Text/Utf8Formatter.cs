using System;
using System.Buffers;

namespace System.Buffers.Text;

/// <summary>Utf8 formatter; not done yet.</summary>
public static class Utf8Formatter
{
    public static bool TryFormat(bool value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(DateTimeOffset value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(DateTime value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(decimal value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(double value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(float value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(Guid value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(byte value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(sbyte value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(ushort value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(short value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(uint value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(int value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(ulong value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(long value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
    public static bool TryFormat(TimeSpan value, Span<byte> destination, out int bytesWritten, StandardFormat format = default) => throw new NotImplementedException("Utf8Formatter.TryFormat");
}
