using System;
using System.IO;

namespace System.Text;

/// <summary>Encoding; not done yet.</summary>
public abstract class Encoding : ICloneable
{
    protected Encoding() { }
    protected Encoding(int codePage) { throw new NotImplementedException("Encoding"); }
    protected Encoding(int codePage, EncoderFallback encoderFallback, DecoderFallback decoderFallback) { throw new NotImplementedException("Encoding"); }
    public static Encoding Default { get => throw new NotImplementedException("Encoding.Default"); }
    public virtual ReadOnlySpan<byte> Preamble { get => throw new NotImplementedException("Encoding.Preamble"); }
    public virtual string BodyName { get => throw new NotImplementedException("Encoding.BodyName"); }
    public virtual string EncodingName { get => throw new NotImplementedException("Encoding.EncodingName"); }
    public virtual string HeaderName { get => throw new NotImplementedException("Encoding.HeaderName"); }
    public virtual string WebName { get => throw new NotImplementedException("Encoding.WebName"); }
    public virtual int WindowsCodePage { get => throw new NotImplementedException("Encoding.WindowsCodePage"); }
    public virtual bool IsBrowserDisplay { get => throw new NotImplementedException("Encoding.IsBrowserDisplay"); }
    public virtual bool IsBrowserSave { get => throw new NotImplementedException("Encoding.IsBrowserSave"); }
    public virtual bool IsMailNewsDisplay { get => throw new NotImplementedException("Encoding.IsMailNewsDisplay"); }
    public virtual bool IsMailNewsSave { get => throw new NotImplementedException("Encoding.IsMailNewsSave"); }
    public virtual bool IsSingleByte { get => throw new NotImplementedException("Encoding.IsSingleByte"); }
    public EncoderFallback EncoderFallback { get => throw new NotImplementedException("Encoding.EncoderFallback"); set => throw new NotImplementedException("Encoding.EncoderFallback"); }
    public DecoderFallback DecoderFallback { get => throw new NotImplementedException("Encoding.DecoderFallback"); set => throw new NotImplementedException("Encoding.DecoderFallback"); }
    public bool IsReadOnly { get => throw new NotImplementedException("Encoding.IsReadOnly"); }
    public static Encoding ASCII { get => throw new NotImplementedException("Encoding.ASCII"); }
    public static Encoding Latin1 { get => throw new NotImplementedException("Encoding.Latin1"); }
    public virtual int CodePage { get => throw new NotImplementedException("Encoding.CodePage"); }
    public static Encoding Unicode { get => throw new NotImplementedException("Encoding.Unicode"); }
    public static Encoding BigEndianUnicode { get => throw new NotImplementedException("Encoding.BigEndianUnicode"); }
    public static Encoding UTF7 { get => throw new NotImplementedException("Encoding.UTF7"); }
    public static Encoding UTF8 { get => throw new NotImplementedException("Encoding.UTF8"); }
    public static Encoding UTF32 { get => throw new NotImplementedException("Encoding.UTF32"); }
    public static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes) => throw new NotImplementedException("Encoding.Convert");
    public static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes, int index, int count) => throw new NotImplementedException("Encoding.Convert");
    public static void RegisterProvider(EncodingProvider provider) => throw new NotImplementedException("Encoding.RegisterProvider");
    public static Encoding GetEncoding(int codepage) => throw new NotImplementedException("Encoding.GetEncoding");
    public static Encoding GetEncoding(int codepage, EncoderFallback encoderFallback, DecoderFallback decoderFallback) => throw new NotImplementedException("Encoding.GetEncoding");
    public static Encoding GetEncoding(string name) => throw new NotImplementedException("Encoding.GetEncoding");
    public static Encoding GetEncoding(string name, EncoderFallback encoderFallback, DecoderFallback decoderFallback) => throw new NotImplementedException("Encoding.GetEncoding");
    public static EncodingInfo[] GetEncodings() => throw new NotImplementedException("Encoding.GetEncodings");
    public virtual byte[] GetPreamble() => throw new NotImplementedException("Encoding.GetPreamble");
    public virtual object Clone() => throw new NotImplementedException("Encoding.Clone");
    public virtual int GetByteCount(char[] chars) => throw new NotImplementedException("Encoding.GetByteCount");
    public virtual int GetByteCount(string s) => throw new NotImplementedException("Encoding.GetByteCount");
    public abstract int GetByteCount(char[] chars, int index, int count);
    public int GetByteCount(string s, int index, int count) => throw new NotImplementedException("Encoding.GetByteCount");
    public virtual unsafe int GetByteCount(char* chars, int count) => throw new NotImplementedException("Encoding.GetByteCount");
    public virtual int GetByteCount(ReadOnlySpan<char> chars) => throw new NotImplementedException("Encoding.GetByteCount");
    public virtual byte[] GetBytes(char[] chars) => throw new NotImplementedException("Encoding.GetBytes");
    public virtual byte[] GetBytes(char[] chars, int index, int count) => throw new NotImplementedException("Encoding.GetBytes");
    public abstract int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex);
    public virtual byte[] GetBytes(string s) => throw new NotImplementedException("Encoding.GetBytes");
    public byte[] GetBytes(string s, int index, int count) => throw new NotImplementedException("Encoding.GetBytes");
    public virtual int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotImplementedException("Encoding.GetBytes");
    public virtual unsafe int GetBytes(char* chars, int charCount, byte* bytes, int byteCount) => throw new NotImplementedException("Encoding.GetBytes");
    public virtual int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes) => throw new NotImplementedException("Encoding.GetBytes");
    public virtual bool TryGetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten) => throw new NotImplementedException("Encoding.TryGetBytes");
    public virtual int GetCharCount(byte[] bytes) => throw new NotImplementedException("Encoding.GetCharCount");
    public abstract int GetCharCount(byte[] bytes, int index, int count);
    public virtual unsafe int GetCharCount(byte* bytes, int count) => throw new NotImplementedException("Encoding.GetCharCount");
    public virtual int GetCharCount(ReadOnlySpan<byte> bytes) => throw new NotImplementedException("Encoding.GetCharCount");
    public virtual char[] GetChars(byte[] bytes) => throw new NotImplementedException("Encoding.GetChars");
    public virtual char[] GetChars(byte[] bytes, int index, int count) => throw new NotImplementedException("Encoding.GetChars");
    public abstract int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex);
    public virtual unsafe int GetChars(byte* bytes, int byteCount, char* chars, int charCount) => throw new NotImplementedException("Encoding.GetChars");
    public virtual int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars) => throw new NotImplementedException("Encoding.GetChars");
    public virtual bool TryGetChars(ReadOnlySpan<byte> bytes, Span<char> chars, out int charsWritten) => throw new NotImplementedException("Encoding.TryGetChars");
    public unsafe string GetString(byte* bytes, int byteCount) => throw new NotImplementedException("Encoding.GetString");
    public string GetString(ReadOnlySpan<byte> bytes) => throw new NotImplementedException("Encoding.GetString");
    public bool IsAlwaysNormalized() => throw new NotImplementedException("Encoding.IsAlwaysNormalized");
    public virtual bool IsAlwaysNormalized(NormalizationForm form) => throw new NotImplementedException("Encoding.IsAlwaysNormalized");
    public virtual Decoder GetDecoder() => throw new NotImplementedException("Encoding.GetDecoder");
    public virtual Encoder GetEncoder() => throw new NotImplementedException("Encoding.GetEncoder");
    public abstract int GetMaxByteCount(int charCount);
    public abstract int GetMaxCharCount(int byteCount);
    public virtual string GetString(byte[] bytes) => throw new NotImplementedException("Encoding.GetString");
    public virtual string GetString(byte[] bytes, int index, int count) => throw new NotImplementedException("Encoding.GetString");
    public override bool Equals(object value) => throw new NotImplementedException("Encoding.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Encoding.GetHashCode");
    public static Stream CreateTranscodingStream(Stream innerStream, Encoding innerStreamEncoding, Encoding outerStreamEncoding, bool leaveOpen = false) => throw new NotImplementedException("Encoding.CreateTranscodingStream");
}
