using System.Buffers;
using System.Collections.Generic;
using System.IO;

namespace System.Text;

/// <summary>Characters to bytes and back.</summary>
public abstract unsafe partial class Encoding : ICloneable
{
    private static UTF8Encoding s_utf8;
    private static UnicodeEncoding s_unicode;
    private static UnicodeEncoding s_bigEndian;
    private static UTF32Encoding s_utf32;
    private static ASCIIEncoding s_ascii;
    private static Latin1Encoding s_latin1;
    private static List<EncodingProvider> s_providers;

    private readonly int _codePage;
    private bool _isReadOnly = true;
    private EncoderFallback _encoderFallback;
    private DecoderFallback _decoderFallback;

    protected Encoding() : this(0) { }

    protected Encoding(int codePage)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePage);
        _codePage = codePage;
        _encoderFallback = EncoderFallback.ReplacementFallback;
        _decoderFallback = DecoderFallback.ReplacementFallback;
    }

    protected Encoding(int codePage, EncoderFallback encoderFallback, DecoderFallback decoderFallback)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePage);
        _codePage = codePage;
        _encoderFallback = encoderFallback ?? EncoderFallback.ReplacementFallback;
        _decoderFallback = decoderFallback ?? DecoderFallback.ReplacementFallback;
    }

    internal void SetFallbacks(EncoderFallback encoder, DecoderFallback decoder)
    {
        _encoderFallback = encoder;
        _decoderFallback = decoder;
    }

    public static Encoding UTF8 => s_utf8 ??= new UTF8Encoding(true);
    public static Encoding Default => UTF8Encoding.NoPreamble;
    public static Encoding ASCII => s_ascii ??= new ASCIIEncoding();
    public static Encoding Latin1 => s_latin1 ??= new Latin1Encoding();
    public static Encoding Unicode => s_unicode ??= new UnicodeEncoding(false, true);
    public static Encoding BigEndianUnicode => s_bigEndian ??= new UnicodeEncoding(true, true);
    public static Encoding UTF32 => s_utf32 ??= new UTF32Encoding(false, true);
    public static Encoding UTF7 => new UTF7Encoding();

    public virtual int CodePage => _codePage;
    public virtual int WindowsCodePage => _codePage is 1200 or 1201 or 65001 or 12000 or 12001 ? 1200 : 1252;
    public virtual string EncodingName => _codePage switch
    {
        65001 => "Unicode (UTF-8)",
        1200 => "Unicode",
        1201 => "Unicode (Big-Endian)",
        12000 => "Unicode (UTF-32)",
        12001 => "Unicode (UTF-32 Big-Endian)",
        20127 => "US-ASCII",
        28591 => "Western European (ISO)",
        65000 => "Unicode (UTF-7)",
        _ => WebName,
    };

    public virtual string WebName => _codePage switch
    {
        65001 => "utf-8",
        1200 => "utf-16",
        1201 => "utf-16BE",
        12000 => "utf-32",
        12001 => "utf-32BE",
        20127 => "us-ascii",
        28591 => "iso-8859-1",
        65000 => "utf-7",
        _ => throw new NotSupportedException(string.Format(SR.NotSupported_NoCodepageData, _codePage)),
    };

    public virtual string HeaderName => WebName;
    public virtual string BodyName => WebName;
    public virtual bool IsBrowserDisplay => _codePage is 65001 or 28591;
    public virtual bool IsBrowserSave => _codePage is 65001 or 1200 or 28591;
    public virtual bool IsMailNewsDisplay => _codePage is 65001 or 20127 or 28591 or 65000;
    public virtual bool IsMailNewsSave => _codePage is 65001 or 20127 or 28591 or 65000;
    public virtual bool IsSingleByte => false;
    public bool IsReadOnly => _isReadOnly;

    public EncoderFallback EncoderFallback
    {
        get => _encoderFallback;
        set
        {
            CheckWritable();
            ArgumentNullException.ThrowIfNull(value);
            _encoderFallback = value;
        }
    }

    public DecoderFallback DecoderFallback
    {
        get => _decoderFallback;
        set
        {
            CheckWritable();
            ArgumentNullException.ThrowIfNull(value);
            _decoderFallback = value;
        }
    }

    private void CheckWritable()
    {
        if (_isReadOnly)
            throw new InvalidOperationException(SR.InvalidOperation_ReadOnly);
    }

    public virtual object Clone()
    {
        Encoding copy = (Encoding)MemberwiseClone();
        copy._isReadOnly = false;
        return copy;
    }

    public static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return Convert(srcEncoding, dstEncoding, bytes, 0, bytes.Length);
    }

    public static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(srcEncoding);
        ArgumentNullException.ThrowIfNull(dstEncoding);
        ArgumentNullException.ThrowIfNull(bytes);
        return dstEncoding.GetBytes(srcEncoding.GetChars(bytes, index, count));
    }

    public static void RegisterProvider(EncodingProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        List<EncodingProvider> list = s_providers ??= new List<EncodingProvider>();
        lock (list)
        {
            if (!list.Contains(provider))
                list.Add(provider);
        }
    }

    private static Encoding FromCodePage(int codepage)
    {
        switch (codepage)
        {
            case 0:
                return Default;
            case 65001:
                return UTF8;
            case 1200:
                return Unicode;
            case 1201:
                return BigEndianUnicode;
            case 12000:
                return UTF32;
            case 12001:
                return new UTF32Encoding(true, true);
            case 20127:
                return ASCII;
            case 28591:
                return Latin1;
            case 65000:
                throw new NotSupportedException(string.Format(SR.Encoding_UTF7_Disabled, codepage));
            default:
                return null;
        }
    }

    public static Encoding GetEncoding(int codepage)
    {
        if (codepage < 0 || codepage > 65535)
            throw new ArgumentOutOfRangeException(nameof(codepage), string.Format(SR.ArgumentOutOfRange_Range, 0, 65535));
        if (s_providers != null)
        {
            foreach (EncodingProvider provider in s_providers)
            {
                Encoding provided = provider.GetEncoding(codepage);
                if (provided != null)
                    return provided;
            }
        }
        return FromCodePage(codepage) ?? throw new NotSupportedException(string.Format(SR.NotSupported_NoCodepageData, codepage));
    }

    public static Encoding GetEncoding(int codepage, EncoderFallback encoderFallback, DecoderFallback decoderFallback)
    {
        Encoding copy = (Encoding)GetEncoding(codepage).Clone();
        copy.EncoderFallback = encoderFallback;
        copy.DecoderFallback = decoderFallback;
        return copy;
    }

    public static Encoding GetEncoding(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (s_providers != null)
        {
            foreach (EncodingProvider provider in s_providers)
            {
                Encoding provided = provider.GetEncoding(name);
                if (provided != null)
                    return provided;
            }
        }
        int codepage = name.Trim().ToLowerInvariant() switch
        {
            "utf-8" or "utf8" or "unicode-1-1-utf-8" or "unicode-2-0-utf-8" or "x-unicode-1-1-utf-8" or "x-unicode-2-0-utf-8" => 65001,
            "utf-16" or "utf-16le" or "unicode" or "ucs-2" or "iso-10646-ucs-2" => 1200,
            "utf-16be" or "unicodefffe" => 1201,
            "utf-32" or "utf-32le" => 12000,
            "utf-32be" => 12001,
            "us-ascii" or "ascii" or "ansi_x3.4-1968" or "iso-ir-6" or "iso646-us" or "us" or "cp367" or "csascii" or "ibm367" or "iso_646.irv:1991" or "ansi_x3.4-1986" => 20127,
            "iso-8859-1" or "latin1" or "iso_8859-1" or "iso8859-1" or "l1" or "cp819" or "ibm819" or "iso-ir-100" or "csisolatin1" or "iso_8859-1:1987" => 28591,
            "utf-7" => 65000,
            _ => throw new ArgumentException(string.Format(SR.Argument_EncodingNotSupported, name), nameof(name)),
        };
        return GetEncoding(codepage);
    }

    public static Encoding GetEncoding(string name, EncoderFallback encoderFallback, DecoderFallback decoderFallback)
    {
        Encoding copy = (Encoding)GetEncoding(name).Clone();
        copy.EncoderFallback = encoderFallback;
        copy.DecoderFallback = decoderFallback;
        return copy;
    }

    public static EncodingInfo[] GetEncodings()
    {
        int[] pages = { 1200, 1201, 12000, 12001, 20127, 28591, 65001 };
        EncodingInfo[] all = new EncodingInfo[pages.Length];
        for (int i = 0; i < pages.Length; i++)
        {
            Encoding e = FromCodePage(pages[i]);
            all[i] = new EncodingInfo(null, pages[i], e.WebName, e.EncodingName);
        }
        return all;
    }

    public virtual byte[] GetPreamble() => Array.Empty<byte>();
    public virtual ReadOnlySpan<byte> Preamble => GetPreamble();

    public virtual int GetByteCount(char[] chars)
    {
        ArgumentNullException.ThrowIfNull(chars);
        return GetByteCount(chars, 0, chars.Length);
    }

    public virtual int GetByteCount(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        char[] chars = s.ToCharArray();
        return GetByteCount(chars, 0, chars.Length);
    }

    public abstract int GetByteCount(char[] chars, int index, int count);

    public int GetByteCount(string s, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(s);
        CheckRange(s.Length, index, count);
        return GetByteCount(s.AsSpan(index, count));
    }

    [CLSCompliant(false)]
    public virtual int GetByteCount(char* chars, int count)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return GetByteCount(new ReadOnlySpan<char>(chars, count).ToArray(), 0, count);
    }

    public virtual int GetByteCount(ReadOnlySpan<char> chars)
    {
        char[] array = chars.ToArray();
        return GetByteCount(array, 0, array.Length);
    }

    public virtual byte[] GetBytes(char[] chars)
    {
        ArgumentNullException.ThrowIfNull(chars);
        return GetBytes(chars, 0, chars.Length);
    }

    public virtual byte[] GetBytes(char[] chars, int index, int count)
    {
        byte[] bytes = new byte[GetByteCount(chars, index, count)];
        GetBytes(chars, index, count, bytes, 0);
        return bytes;
    }

    public abstract int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex);

    public virtual byte[] GetBytes(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        byte[] bytes = new byte[GetByteCount(s)];
        GetBytes(s, 0, s.Length, bytes, 0);
        return bytes;
    }

    public byte[] GetBytes(string s, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(s);
        CheckRange(s.Length, index, count);
        byte[] bytes = new byte[GetByteCount(s.AsSpan(index, count))];
        GetBytes(s.AsSpan(index, count), bytes);
        return bytes;
    }

    public virtual int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        ArgumentNullException.ThrowIfNull(s);
        return GetBytes(s.ToCharArray(), charIndex, charCount, bytes, byteIndex);
    }

    [CLSCompliant(false)]
    public virtual int GetBytes(char* chars, int charCount, byte* bytes, int byteCount)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        ArgumentOutOfRangeException.ThrowIfNegative(byteCount);
        return GetBytes(new ReadOnlySpan<char>(chars, charCount), new Span<byte>(bytes, byteCount));
    }

    public virtual int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes)
    {
        byte[] result = GetBytes(chars.ToArray());
        if (result.Length > bytes.Length)
            ThrowBytesOverflow();
        result.CopyTo(bytes);
        return result.Length;
    }

    public virtual bool TryGetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten)
    {
        if (GetByteCount(chars) > bytes.Length)
        {
            bytesWritten = 0;
            return false;
        }
        bytesWritten = GetBytes(chars, bytes);
        return true;
    }

    public virtual int GetCharCount(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return GetCharCount(bytes, 0, bytes.Length);
    }

    public abstract int GetCharCount(byte[] bytes, int index, int count);

    [CLSCompliant(false)]
    public virtual int GetCharCount(byte* bytes, int count)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return GetCharCount(new ReadOnlySpan<byte>(bytes, count));
    }

    public virtual int GetCharCount(ReadOnlySpan<byte> bytes)
    {
        byte[] array = bytes.ToArray();
        return GetCharCount(array, 0, array.Length);
    }

    public virtual char[] GetChars(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return GetChars(bytes, 0, bytes.Length);
    }

    public virtual char[] GetChars(byte[] bytes, int index, int count)
    {
        char[] chars = new char[GetCharCount(bytes, index, count)];
        GetChars(bytes, index, count, chars, 0);
        return chars;
    }

    public abstract int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex);

    [CLSCompliant(false)]
    public virtual int GetChars(byte* bytes, int byteCount, char* chars, int charCount)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentNullException.ThrowIfNull(bytes);
        return GetChars(new ReadOnlySpan<byte>(bytes, byteCount), new Span<char>(chars, charCount));
    }

    public virtual int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        char[] result = GetChars(bytes.ToArray());
        if (result.Length > chars.Length)
            ThrowCharsOverflow();
        result.CopyTo(chars);
        return result.Length;
    }

    public virtual bool TryGetChars(ReadOnlySpan<byte> bytes, Span<char> chars, out int charsWritten)
    {
        if (GetCharCount(bytes) > chars.Length)
        {
            charsWritten = 0;
            return false;
        }
        charsWritten = GetChars(bytes, chars);
        return true;
    }

    [CLSCompliant(false)]
    public string GetString(byte* bytes, int byteCount)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentOutOfRangeException.ThrowIfNegative(byteCount);
        return GetString(new ReadOnlySpan<byte>(bytes, byteCount));
    }

    public string GetString(ReadOnlySpan<byte> bytes)
    {
        int n = GetCharCount(bytes);
        if (n == 0)
            return "";
        string text = string.FastAllocateString(n);
        GetChars(bytes, new Span<char>(ref text.GetRawStringData(), n));
        return text;
    }

    public virtual string GetString(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return GetString(bytes, 0, bytes.Length);
    }

    public virtual string GetString(byte[] bytes, int index, int count) => new string(GetChars(bytes, index, count));

    public abstract int GetMaxByteCount(int charCount);
    public abstract int GetMaxCharCount(int byteCount);
    public virtual Decoder GetDecoder() => new SimpleDecoder(this);
    public virtual Encoder GetEncoder() => new SimpleEncoder(this);
    public bool IsAlwaysNormalized() => IsAlwaysNormalized(NormalizationForm.FormC);
    public virtual bool IsAlwaysNormalized(NormalizationForm form) => false;

    public static Stream CreateTranscodingStream(Stream innerStream, Encoding innerStreamEncoding, Encoding outerStreamEncoding, bool leaveOpen = false)
        => throw new NotImplementedException("Encoding.CreateTranscodingStream");

    internal static void CheckRange(int length, int index, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (index > length - count)
            throw new ArgumentOutOfRangeException(nameof(count), SR.ArgumentOutOfRange_IndexCountBuffer);
    }

    internal void ThrowBytesOverflow() => throw new ArgumentException(string.Format(SR.Argument_EncodingConversionOverflowBytes, EncodingName, EncoderFallback.GetType()), "bytes");
    internal void ThrowCharsOverflow() => throw new ArgumentException(string.Format(SR.Argument_EncodingConversionOverflowChars, EncodingName, DecoderFallback.GetType()), "chars");

    public override bool Equals(object value) => value is Encoding e && _codePage == e._codePage && EncoderFallback.Equals(e.EncoderFallback) && DecoderFallback.Equals(e.DecoderFallback);
    public override int GetHashCode() => _codePage + EncoderFallback.GetHashCode() + DecoderFallback.GetHashCode();
}
