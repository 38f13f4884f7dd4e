using System;
using System.Buffers;

namespace System.Buffers.Text;

/// <summary>Base64 url; not done yet.</summary>
public static class Base64Url
{
    public static int GetMaxDecodedLength(int base64Length) => throw new NotImplementedException("Base64Url.GetMaxDecodedLength");
    public static OperationStatus DecodeFromUtf8(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = true) => throw new NotImplementedException("Base64Url.DecodeFromUtf8");
    public static int DecodeFromUtf8InPlace(Span<byte> buffer) => throw new NotImplementedException("Base64Url.DecodeFromUtf8InPlace");
    public static int DecodeFromUtf8(ReadOnlySpan<byte> source, Span<byte> destination) => throw new NotImplementedException("Base64Url.DecodeFromUtf8");
    public static bool TryDecodeFromUtf8(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten) => throw new NotImplementedException("Base64Url.TryDecodeFromUtf8");
    public static byte[] DecodeFromUtf8(ReadOnlySpan<byte> source) => throw new NotImplementedException("Base64Url.DecodeFromUtf8");
    public static OperationStatus DecodeFromChars(ReadOnlySpan<char> source, Span<byte> destination, out int charsConsumed, out int bytesWritten, bool isFinalBlock = true) => throw new NotImplementedException("Base64Url.DecodeFromChars");
    public static int DecodeFromChars(ReadOnlySpan<char> source, Span<byte> destination) => throw new NotImplementedException("Base64Url.DecodeFromChars");
    public static bool TryDecodeFromChars(ReadOnlySpan<char> source, Span<byte> destination, out int bytesWritten) => throw new NotImplementedException("Base64Url.TryDecodeFromChars");
    public static byte[] DecodeFromChars(ReadOnlySpan<char> source) => throw new NotImplementedException("Base64Url.DecodeFromChars");
    public static OperationStatus EncodeToUtf8(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = true) => throw new NotImplementedException("Base64Url.EncodeToUtf8");
    public static int GetEncodedLength(int bytesLength) => throw new NotImplementedException("Base64Url.GetEncodedLength");
    public static int EncodeToUtf8(ReadOnlySpan<byte> source, Span<byte> destination) => throw new NotImplementedException("Base64Url.EncodeToUtf8");
    public static byte[] EncodeToUtf8(ReadOnlySpan<byte> source) => throw new NotImplementedException("Base64Url.EncodeToUtf8");
    public static OperationStatus EncodeToChars(ReadOnlySpan<byte> source, Span<char> destination, out int bytesConsumed, out int charsWritten, bool isFinalBlock = true) => throw new NotImplementedException("Base64Url.EncodeToChars");
    public static int EncodeToChars(ReadOnlySpan<byte> source, Span<char> destination) => throw new NotImplementedException("Base64Url.EncodeToChars");
    public static char[] EncodeToChars(ReadOnlySpan<byte> source) => throw new NotImplementedException("Base64Url.EncodeToChars");
    public static string EncodeToString(ReadOnlySpan<byte> source) => throw new NotImplementedException("Base64Url.EncodeToString");
    public static bool TryEncodeToChars(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten) => throw new NotImplementedException("Base64Url.TryEncodeToChars");
    public static bool TryEncodeToUtf8(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten) => throw new NotImplementedException("Base64Url.TryEncodeToUtf8");
    public static bool TryEncodeToUtf8InPlace(Span<byte> buffer, int dataLength, out int bytesWritten) => throw new NotImplementedException("Base64Url.TryEncodeToUtf8InPlace");
    public static bool IsValid(ReadOnlySpan<char> base64UrlText) => throw new NotImplementedException("Base64Url.IsValid");
    public static bool IsValid(ReadOnlySpan<char> base64UrlText, out int decodedLength) => throw new NotImplementedException("Base64Url.IsValid");
    public static bool IsValid(ReadOnlySpan<byte> utf8Base64UrlText) => throw new NotImplementedException("Base64Url.IsValid");
    public static bool IsValid(ReadOnlySpan<byte> utf8Base64UrlText, out int decodedLength) => throw new NotImplementedException("Base64Url.IsValid");
}
