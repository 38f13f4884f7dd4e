using System;
using System.Buffers;

namespace System.Buffers.Text;

/// <summary>Base64; not done yet.</summary>
public static class Base64
{
    public static OperationStatus EncodeToUtf8(ReadOnlySpan<byte> bytes, Span<byte> utf8, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = true) => throw new NotImplementedException("Base64.EncodeToUtf8");
    public static int GetMaxEncodedToUtf8Length(int length) => throw new NotImplementedException("Base64.GetMaxEncodedToUtf8Length");
    public static OperationStatus EncodeToUtf8InPlace(Span<byte> buffer, int dataLength, out int bytesWritten) => throw new NotImplementedException("Base64.EncodeToUtf8InPlace");
    public static OperationStatus DecodeFromUtf8(ReadOnlySpan<byte> utf8, Span<byte> bytes, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = true) => throw new NotImplementedException("Base64.DecodeFromUtf8");
    public static int GetMaxDecodedFromUtf8Length(int length) => throw new NotImplementedException("Base64.GetMaxDecodedFromUtf8Length");
    public static OperationStatus DecodeFromUtf8InPlace(Span<byte> buffer, out int bytesWritten) => throw new NotImplementedException("Base64.DecodeFromUtf8InPlace");
    public static bool IsValid(ReadOnlySpan<char> base64Text) => throw new NotImplementedException("Base64.IsValid");
    public static bool IsValid(ReadOnlySpan<char> base64Text, out int decodedLength) => throw new NotImplementedException("Base64.IsValid");
    public static bool IsValid(ReadOnlySpan<byte> base64TextUtf8) => throw new NotImplementedException("Base64.IsValid");
    public static bool IsValid(ReadOnlySpan<byte> base64TextUtf8, out int decodedLength) => throw new NotImplementedException("Base64.IsValid");
}
