using System;

namespace System.Buffers.Text;

/// <summary>Utf8 parser; not done yet.</summary>
public static class Utf8Parser
{
    public static bool TryParse(ReadOnlySpan<byte> source, out bool value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out DateTime value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out DateTimeOffset value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out decimal value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out float value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out double value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out Guid value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out sbyte value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out short value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out int value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out long value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out byte value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out ushort value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out uint value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out ulong value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> source, out TimeSpan value, out int bytesConsumed, char standardFormat = (char)0) => throw new NotImplementedException("Utf8Parser.TryParse");
}
