using System;

namespace System.Text;

/// <summary>Ut f32 encoding; not done yet.</summary>
public sealed class UTF32Encoding : Encoding
{
    public UTF32Encoding() { throw new NotImplementedException("UTF32Encoding"); }
    public UTF32Encoding(bool bigEndian, bool byteOrderMark) { throw new NotImplementedException("UTF32Encoding"); }
    public UTF32Encoding(bool bigEndian, bool byteOrderMark, bool throwOnInvalidCharacters) { throw new NotImplementedException("UTF32Encoding"); }
    public override ReadOnlySpan<byte> Preamble { get => throw new NotImplementedException("UTF32Encoding.Preamble"); }
    public override int GetByteCount(char[] chars, int index, int count) => throw new NotImplementedException("UTF32Encoding.GetByteCount");
    public override int GetByteCount(string s) => throw new NotImplementedException("UTF32Encoding.GetByteCount");
    public override unsafe int GetByteCount(char* chars, int count) => throw new NotImplementedException("UTF32Encoding.GetByteCount");
    public override int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotImplementedException("UTF32Encoding.GetBytes");
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotImplementedException("UTF32Encoding.GetBytes");
    public override unsafe int GetBytes(char* chars, int charCount, byte* bytes, int byteCount) => throw new NotImplementedException("UTF32Encoding.GetBytes");
    public override int GetCharCount(byte[] bytes, int index, int count) => throw new NotImplementedException("UTF32Encoding.GetCharCount");
    public override unsafe int GetCharCount(byte* bytes, int count) => throw new NotImplementedException("UTF32Encoding.GetCharCount");
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => throw new NotImplementedException("UTF32Encoding.GetChars");
    public override unsafe int GetChars(byte* bytes, int byteCount, char* chars, int charCount) => throw new NotImplementedException("UTF32Encoding.GetChars");
    public override string GetString(byte[] bytes, int index, int count) => throw new NotImplementedException("UTF32Encoding.GetString");
    public override Decoder GetDecoder() => throw new NotImplementedException("UTF32Encoding.GetDecoder");
    public override Encoder GetEncoder() => throw new NotImplementedException("UTF32Encoding.GetEncoder");
    public override int GetMaxByteCount(int charCount) => throw new NotImplementedException("UTF32Encoding.GetMaxByteCount");
    public override int GetMaxCharCount(int byteCount) => throw new NotImplementedException("UTF32Encoding.GetMaxCharCount");
    public override byte[] GetPreamble() => throw new NotImplementedException("UTF32Encoding.GetPreamble");
    public override bool Equals(object value) => throw new NotImplementedException("UTF32Encoding.Equals");
    public override int GetHashCode() => throw new NotImplementedException("UTF32Encoding.GetHashCode");
}
