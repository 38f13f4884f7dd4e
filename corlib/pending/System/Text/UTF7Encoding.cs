using System;

namespace System.Text;

/// <summary>Ut f7 encoding; not done yet.</summary>
public class UTF7Encoding : Encoding
{
    public UTF7Encoding() { throw new NotImplementedException("UTF7Encoding"); }
    public UTF7Encoding(bool allowOptionals) { throw new NotImplementedException("UTF7Encoding"); }
    public override bool Equals(object value) => throw new NotImplementedException("UTF7Encoding.Equals");
    public override int GetHashCode() => throw new NotImplementedException("UTF7Encoding.GetHashCode");
    public override int GetByteCount(char[] chars, int index, int count) => throw new NotImplementedException("UTF7Encoding.GetByteCount");
    public override int GetByteCount(string s) => throw new NotImplementedException("UTF7Encoding.GetByteCount");
    public override unsafe int GetByteCount(char* chars, int count) => throw new NotImplementedException("UTF7Encoding.GetByteCount");
    public override int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotImplementedException("UTF7Encoding.GetBytes");
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotImplementedException("UTF7Encoding.GetBytes");
    public override unsafe int GetBytes(char* chars, int charCount, byte* bytes, int byteCount) => throw new NotImplementedException("UTF7Encoding.GetBytes");
    public override int GetCharCount(byte[] bytes, int index, int count) => throw new NotImplementedException("UTF7Encoding.GetCharCount");
    public override unsafe int GetCharCount(byte* bytes, int count) => throw new NotImplementedException("UTF7Encoding.GetCharCount");
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => throw new NotImplementedException("UTF7Encoding.GetChars");
    public override unsafe int GetChars(byte* bytes, int byteCount, char* chars, int charCount) => throw new NotImplementedException("UTF7Encoding.GetChars");
    public override string GetString(byte[] bytes, int index, int count) => throw new NotImplementedException("UTF7Encoding.GetString");
    public override Decoder GetDecoder() => throw new NotImplementedException("UTF7Encoding.GetDecoder");
    public override Encoder GetEncoder() => throw new NotImplementedException("UTF7Encoding.GetEncoder");
    public override int GetMaxByteCount(int charCount) => throw new NotImplementedException("UTF7Encoding.GetMaxByteCount");
    public override int GetMaxCharCount(int byteCount) => throw new NotImplementedException("UTF7Encoding.GetMaxCharCount");
}
