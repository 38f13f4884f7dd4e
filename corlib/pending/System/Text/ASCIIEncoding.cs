using System;

namespace System.Text;

/// <summary>As c i i encoding; not done yet.</summary>
public class ASCIIEncoding : Encoding
{
    public ASCIIEncoding() { throw new NotImplementedException("ASCIIEncoding"); }
    public override bool IsSingleByte { get => throw new NotImplementedException("ASCIIEncoding.IsSingleByte"); }
    public override int GetByteCount(char[] chars, int index, int count) => throw new NotImplementedException("ASCIIEncoding.GetByteCount");
    public override int GetByteCount(string chars) => throw new NotImplementedException("ASCIIEncoding.GetByteCount");
    public override unsafe int GetByteCount(char* chars, int count) => throw new NotImplementedException("ASCIIEncoding.GetByteCount");
    public override int GetByteCount(ReadOnlySpan<char> chars) => throw new NotImplementedException("ASCIIEncoding.GetByteCount");
    public override int GetBytes(string chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotImplementedException("ASCIIEncoding.GetBytes");
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotImplementedException("ASCIIEncoding.GetBytes");
    public override unsafe int GetBytes(char* chars, int charCount, byte* bytes, int byteCount) => throw new NotImplementedException("ASCIIEncoding.GetBytes");
    public override int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes) => throw new NotImplementedException("ASCIIEncoding.GetBytes");
    public override bool TryGetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten) => throw new NotImplementedException("ASCIIEncoding.TryGetBytes");
    public override int GetCharCount(byte[] bytes, int index, int count) => throw new NotImplementedException("ASCIIEncoding.GetCharCount");
    public override unsafe int GetCharCount(byte* bytes, int count) => throw new NotImplementedException("ASCIIEncoding.GetCharCount");
    public override int GetCharCount(ReadOnlySpan<byte> bytes) => throw new NotImplementedException("ASCIIEncoding.GetCharCount");
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => throw new NotImplementedException("ASCIIEncoding.GetChars");
    public override unsafe int GetChars(byte* bytes, int byteCount, char* chars, int charCount) => throw new NotImplementedException("ASCIIEncoding.GetChars");
    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars) => throw new NotImplementedException("ASCIIEncoding.GetChars");
    public override bool TryGetChars(ReadOnlySpan<byte> bytes, Span<char> chars, out int charsWritten) => throw new NotImplementedException("ASCIIEncoding.TryGetChars");
    public override string GetString(byte[] bytes, int byteIndex, int byteCount) => throw new NotImplementedException("ASCIIEncoding.GetString");
    public override int GetMaxByteCount(int charCount) => throw new NotImplementedException("ASCIIEncoding.GetMaxByteCount");
    public override int GetMaxCharCount(int byteCount) => throw new NotImplementedException("ASCIIEncoding.GetMaxCharCount");
    public override Decoder GetDecoder() => throw new NotImplementedException("ASCIIEncoding.GetDecoder");
    public override Encoder GetEncoder() => throw new NotImplementedException("ASCIIEncoding.GetEncoder");
}
