using System;
using System.Collections.Generic;

namespace System.Text;

/// <summary>Encoding provider; not done yet.</summary>
public abstract class EncodingProvider
{
    public EncodingProvider() { throw new NotImplementedException("EncodingProvider"); }
    public abstract Encoding GetEncoding(string name);
    public abstract Encoding GetEncoding(int codepage);
    public virtual Encoding GetEncoding(string name, EncoderFallback encoderFallback, DecoderFallback decoderFallback) => throw new NotImplementedException("EncodingProvider.GetEncoding");
    public virtual Encoding GetEncoding(int codepage, EncoderFallback encoderFallback, DecoderFallback decoderFallback) => throw new NotImplementedException("EncodingProvider.GetEncoding");
    public virtual IEnumerable<EncodingInfo> GetEncodings() => throw new NotImplementedException("EncodingProvider.GetEncodings");
}
