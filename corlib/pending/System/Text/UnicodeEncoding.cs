using System;

namespace System.Text;

/// <summary>Unicode encoding; not done yet.</summary>
public class UnicodeEncoding : Encoding
{
    public const int CharSize = 2;
    public UnicodeEncoding() { throw new NotImplementedException("UnicodeEncoding"); }
    public UnicodeEncoding(bool bigEndian, bool byteOrderMark) { throw new NotImplementedException("UnicodeEncoding"); }
    public UnicodeEncoding(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes) { throw new NotImplementedException("UnicodeEncoding"); }
    public override ReadOnlySpan<byte> Preamble { get => throw new NotImplementedException("UnicodeEncoding.Preamble"); }
    public override int GetByteCount(char[] chars, int index, int count) => throw new NotImplementedException("UnicodeEncoding.GetByteCount");
    public override int GetByteCount(string s) => throw new NotImplementedException("UnicodeEncoding.GetByteCount");
    public override unsafe int GetByteCount(char* chars, int count) => throw new NotImplementedException("UnicodeEncoding.GetByteCount");
    public override int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotImplementedException("UnicodeEncoding.GetBytes");
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotImplementedException("UnicodeEncoding.GetBytes");
    public override unsafe int GetBytes(char* chars, int charCount, byte* bytes, int byteCount) => throw new NotImplementedException("UnicodeEncoding.GetBytes");
    public override int GetCharCount(byte[] bytes, int index, int count) => throw new NotImplementedException("UnicodeEncoding.GetCharCount");
    public override unsafe int GetCharCount(byte* bytes, int count) => throw new NotImplementedException("UnicodeEncoding.GetCharCount");
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => throw new NotImplementedException("UnicodeEncoding.GetChars");
    public override unsafe int GetChars(byte* bytes, int byteCount, char* chars, int charCount) => throw new NotImplementedException("UnicodeEncoding.GetChars");
    public override string GetString(byte[] bytes, int index, int count) => throw new NotImplementedException("UnicodeEncoding.GetString");
    public override Encoder GetEncoder() => throw new NotImplementedException("UnicodeEncoding.GetEncoder");
    public override Decoder GetDecoder() => throw new NotImplementedException("UnicodeEncoding.GetDecoder");
    public override byte[] GetPreamble() => throw new NotImplementedException("UnicodeEncoding.GetPreamble");
    public override int GetMaxByteCount(int charCount) => throw new NotImplementedException("UnicodeEncoding.GetMaxByteCount");
    public override int GetMaxCharCount(int byteCount) => throw new NotImplementedException("UnicodeEncoding.GetMaxCharCount");
    public override bool Equals(object value) => throw new NotImplementedException("UnicodeEncoding.Equals");
    public override int GetHashCode() => throw new NotImplementedException("UnicodeEncoding.GetHashCode");
}
