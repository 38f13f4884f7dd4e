using System;
using System.Buffers;

namespace System.Text;

/// <summary>Ascii; not done yet.</summary>
public static class Ascii
{
    public static bool IsValid(ReadOnlySpan<byte> value) => throw new NotImplementedException("Ascii.IsValid");
    public static bool IsValid(ReadOnlySpan<char> value) => throw new NotImplementedException("Ascii.IsValid");
    public static bool IsValid(byte value) => throw new NotImplementedException("Ascii.IsValid");
    public static bool IsValid(char value) => throw new NotImplementedException("Ascii.IsValid");
    public static OperationStatus ToUpper(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten) => throw new NotImplementedException("Ascii.ToUpper");
    public static OperationStatus ToUpper(ReadOnlySpan<char> source, Span<char> destination, out int charsWritten) => throw new NotImplementedException("Ascii.ToUpper");
    public static OperationStatus ToUpper(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten) => throw new NotImplementedException("Ascii.ToUpper");
    public static OperationStatus ToUpper(ReadOnlySpan<char> source, Span<byte> destination, out int bytesWritten) => throw new NotImplementedException("Ascii.ToUpper");
    public static OperationStatus ToLower(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten) => throw new NotImplementedException("Ascii.ToLower");
    public static OperationStatus ToLower(ReadOnlySpan<char> source, Span<char> destination, out int charsWritten) => throw new NotImplementedException("Ascii.ToLower");
    public static OperationStatus ToLower(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten) => throw new NotImplementedException("Ascii.ToLower");
    public static OperationStatus ToLower(ReadOnlySpan<char> source, Span<byte> destination, out int bytesWritten) => throw new NotImplementedException("Ascii.ToLower");
    public static OperationStatus ToLowerInPlace(Span<byte> value, out int bytesWritten) => throw new NotImplementedException("Ascii.ToLowerInPlace");
    public static OperationStatus ToLowerInPlace(Span<char> value, out int charsWritten) => throw new NotImplementedException("Ascii.ToLowerInPlace");
    public static OperationStatus ToUpperInPlace(Span<byte> value, out int bytesWritten) => throw new NotImplementedException("Ascii.ToUpperInPlace");
    public static OperationStatus ToUpperInPlace(Span<char> value, out int charsWritten) => throw new NotImplementedException("Ascii.ToUpperInPlace");
    public static bool Equals(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => throw new NotImplementedException("Ascii.Equals");
    public static bool Equals(ReadOnlySpan<byte> left, ReadOnlySpan<char> right) => throw new NotImplementedException("Ascii.Equals");
    public static bool Equals(ReadOnlySpan<char> left, ReadOnlySpan<byte> right) => throw new NotImplementedException("Ascii.Equals");
    public static bool Equals(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => throw new NotImplementedException("Ascii.Equals");
    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => throw new NotImplementedException("Ascii.EqualsIgnoreCase");
    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<char> right) => throw new NotImplementedException("Ascii.EqualsIgnoreCase");
    public static bool EqualsIgnoreCase(ReadOnlySpan<char> left, ReadOnlySpan<byte> right) => throw new NotImplementedException("Ascii.EqualsIgnoreCase");
    public static bool EqualsIgnoreCase(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => throw new NotImplementedException("Ascii.EqualsIgnoreCase");
    public static OperationStatus ToUtf16(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten) => throw new NotImplementedException("Ascii.ToUtf16");
    public static OperationStatus FromUtf16(ReadOnlySpan<char> source, Span<byte> destination, out int bytesWritten) => throw new NotImplementedException("Ascii.FromUtf16");
    public static Range Trim(ReadOnlySpan<byte> value) => throw new NotImplementedException("Ascii.Trim");
    public static Range Trim(ReadOnlySpan<char> value) => throw new NotImplementedException("Ascii.Trim");
    public static Range TrimStart(ReadOnlySpan<byte> value) => throw new NotImplementedException("Ascii.TrimStart");
    public static Range TrimStart(ReadOnlySpan<char> value) => throw new NotImplementedException("Ascii.TrimStart");
    public static Range TrimEnd(ReadOnlySpan<byte> value) => throw new NotImplementedException("Ascii.TrimEnd");
    public static Range TrimEnd(ReadOnlySpan<char> value) => throw new NotImplementedException("Ascii.TrimEnd");
}
