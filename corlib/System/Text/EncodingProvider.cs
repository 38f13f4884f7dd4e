using System.Collections.Generic;

namespace System.Text;

/// <summary>Brings more encodings.</summary>
public abstract class EncodingProvider
{
    public EncodingProvider() { }
    public abstract Encoding GetEncoding(string name);
    public abstract Encoding GetEncoding(int codepage);

    public virtual Encoding GetEncoding(string name, EncoderFallback encoderFallback, DecoderFallback decoderFallback)
    {
        Encoding e = GetEncoding(name);
        if (e == null)
            return null;
        e = (Encoding)e.Clone();
        e.EncoderFallback = encoderFallback;
        e.DecoderFallback = decoderFallback;
        return e;
    }

    public virtual Encoding GetEncoding(int codepage, EncoderFallback encoderFallback, DecoderFallback decoderFallback)
    {
        Encoding e = GetEncoding(codepage);
        if (e == null)
            return null;
        e = (Encoding)e.Clone();
        e.EncoderFallback = encoderFallback;
        e.DecoderFallback = decoderFallback;
        return e;
    }

    public virtual IEnumerable<EncodingInfo> GetEncodings() => Array.Empty<EncodingInfo>();
}
