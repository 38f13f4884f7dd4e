using System;

namespace System.Text;

/// <summary>Encoding info; not done yet.</summary>
public sealed class EncodingInfo
{
    public EncodingInfo(EncodingProvider provider, int codePage, string name, string displayName) { throw new NotImplementedException("EncodingInfo"); }
    public int CodePage { get => throw new NotImplementedException("EncodingInfo.CodePage"); }
    public string Name { get => throw new NotImplementedException("EncodingInfo.Name"); }
    public string DisplayName { get => throw new NotImplementedException("EncodingInfo.DisplayName"); }
    public Encoding GetEncoding() => throw new NotImplementedException("EncodingInfo.GetEncoding");
    public override bool Equals(object value) => throw new NotImplementedException("EncodingInfo.Equals");
    public override int GetHashCode() => throw new NotImplementedException("EncodingInfo.GetHashCode");
}
