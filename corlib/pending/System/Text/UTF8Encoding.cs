using System;

namespace System.Text;

/// <summary>Ut f8 encoding; not done yet.</summary>
public class UTF8Encoding : Encoding
{
    public UTF8Encoding() { throw new NotImplementedException("UTF8Encoding"); }
    public UTF8Encoding(bool encoderShouldEmitUTF8Identifier) { throw new NotImplementedException("UTF8Encoding"); }
    public UTF8Encoding(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes) { throw new NotImplementedException("UTF8Encoding"); }
    public override ReadOnlySpan<byte> Preamble { get => throw new NotImplementedException("UTF8Encoding.Preamble"); }
    public override int GetByteCount(char[] chars, int index, int count) => throw new NotImplementedException("UTF8Encoding.GetByteCount");
    public override int GetByteCount(string chars) => throw new NotImplementedException("UTF8Encoding.GetByteCount");
    public override unsafe int GetByteCount(char* chars, int count) => throw new NotImplementedException("UTF8Encoding.GetByteCount");
    public override int GetByteCount(ReadOnlySpan<char> chars) => throw new NotImplementedException("UTF8Encoding.GetByteCount");
    public override int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotImplementedException("UTF8Encoding.GetBytes");
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotImplementedException("UTF8Encoding.GetBytes");
    public override unsafe int GetBytes(char* chars, int charCount, byte* bytes, int byteCount) => throw new NotImplementedException("UTF8Encoding.GetBytes");
    public override int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes) => throw new NotImplementedException("UTF8Encoding.GetBytes");
    public override bool TryGetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten) => throw new NotImplementedException("UTF8Encoding.TryGetBytes");
    public override int GetCharCount(byte[] bytes, int index, int count) => throw new NotImplementedException("UTF8Encoding.GetCharCount");
    public override unsafe int GetCharCount(byte* bytes, int count) => throw new NotImplementedException("UTF8Encoding.GetCharCount");
    public override int GetCharCount(ReadOnlySpan<byte> bytes) => throw new NotImplementedException("UTF8Encoding.GetCharCount");
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => throw new NotImplementedException("UTF8Encoding.GetChars");
    public override unsafe int GetChars(byte* bytes, int byteCount, char* chars, int charCount) => throw new NotImplementedException("UTF8Encoding.GetChars");
    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars) => throw new NotImplementedException("UTF8Encoding.GetChars");
    public override bool TryGetChars(ReadOnlySpan<byte> bytes, Span<char> chars, out int charsWritten) => throw new NotImplementedException("UTF8Encoding.TryGetChars");
    public override string GetString(byte[] bytes, int index, int count) => throw new NotImplementedException("UTF8Encoding.GetString");
    public override Decoder GetDecoder() => throw new NotImplementedException("UTF8Encoding.GetDecoder");
    public override Encoder GetEncoder() => throw new NotImplementedException("UTF8Encoding.GetEncoder");
    public override int GetMaxByteCount(int charCount) => throw new NotImplementedException("UTF8Encoding.GetMaxByteCount");
    public override int GetMaxCharCount(int byteCount) => throw new NotImplementedException("UTF8Encoding.GetMaxCharCount");
    public override byte[] GetPreamble() => throw new NotImplementedException("UTF8Encoding.GetPreamble");
    public override bool Equals(object value) => throw new NotImplementedException("UTF8Encoding.Equals");
    public override int GetHashCode() => throw new NotImplementedException("UTF8Encoding.GetHashCode");
}
