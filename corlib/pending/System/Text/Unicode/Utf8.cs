using System;
using System.Buffers;

namespace System.Text.Unicode;

/// <summary>Utf8; not done yet.</summary>
public static class Utf8
{
    public static OperationStatus FromUtf16(ReadOnlySpan<char> source, Span<byte> destination, out int charsRead, out int bytesWritten, bool replaceInvalidSequences = true, bool isFinalBlock = true) => throw new NotImplementedException("Utf8.FromUtf16");
    public static OperationStatus ToUtf16(ReadOnlySpan<byte> source, Span<char> destination, out int bytesRead, out int charsWritten, bool replaceInvalidSequences = true, bool isFinalBlock = true) => throw new NotImplementedException("Utf8.ToUtf16");
    public static bool TryWrite(Span<byte> destination, ref Utf8.TryWriteInterpolatedStringHandler handler, out int bytesWritten) => throw new NotImplementedException("Utf8.TryWrite");
    public static bool TryWrite(Span<byte> destination, IFormatProvider provider, ref Utf8.TryWriteInterpolatedStringHandler handler, out int bytesWritten) => throw new NotImplementedException("Utf8.TryWrite");
    public static bool IsValid(ReadOnlySpan<byte> value) => throw new NotImplementedException("Utf8.IsValid");
    /// <summary>Try write interpolated string handler; not done yet.</summary>
    public ref struct TryWriteInterpolatedStringHandler
    {
        public TryWriteInterpolatedStringHandler(int literalLength, int formattedCount, Span<byte> destination, out bool shouldAppend) { throw new NotImplementedException("TryWriteInterpolatedStringHandler"); }
        public TryWriteInterpolatedStringHandler(int literalLength, int formattedCount, Span<byte> destination, IFormatProvider provider, out bool shouldAppend) { throw new NotImplementedException("TryWriteInterpolatedStringHandler"); }
        public bool AppendLiteral(string value) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendLiteral");
        public bool AppendFormatted<T>(T value) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted<T>(T value, string format) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted<T>(T value, int alignment) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted<T>(T value, int alignment, string format) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted(scoped ReadOnlySpan<char> value) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted(scoped ReadOnlySpan<char> value, int alignment = 0, string format = null) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted(scoped ReadOnlySpan<byte> utf8Value) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted(scoped ReadOnlySpan<byte> utf8Value, int alignment = 0, string format = null) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted(string value) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted(string value, int alignment = 0, string format = null) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
        public bool AppendFormatted(object value, int alignment = 0, string format = null) => throw new NotImplementedException("TryWriteInterpolatedStringHandler.AppendFormatted");
    }
}
