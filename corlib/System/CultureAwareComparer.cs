using System.Collections.Generic;
using System.Globalization;
using System.Runtime.Serialization;

namespace System;

/// <summary>Compares as a culture does.</summary>
[Serializable]
public sealed class CultureAwareComparer : StringComparer, IAlternateEqualityComparer<ReadOnlySpan<char>, string>, ISerializable
{
    private readonly CompareInfo _info;
    private readonly CompareOptions _options;

    internal CultureAwareComparer(CultureInfo culture, CompareOptions options)
    {
        _info = culture.CompareInfo;
        _options = options;
    }

    internal CompareInfo Info => _info;
    internal CompareOptions Options => _options;

    public override int Compare(string x, string y) => (object)x == y ? 0 : x == null ? -1 : y == null ? 1 : _info.Compare(x, y, _options);
    public override bool Equals(string x, string y) => (object)x == y || (x != null && y != null && _info.Compare(x, y, _options) == 0);

    public override int GetHashCode(string obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return _info.GetHashCode(obj, _options);
    }

    bool IAlternateEqualityComparer<ReadOnlySpan<char>, string>.Equals(ReadOnlySpan<char> alternate, string other) => other != null && _info.Compare(alternate, other, _options) == 0;
    int IAlternateEqualityComparer<ReadOnlySpan<char>, string>.GetHashCode(ReadOnlySpan<char> alternate) => _info.GetHashCode(alternate, _options);
    string IAlternateEqualityComparer<ReadOnlySpan<char>, string>.Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    public override bool Equals(object obj) => obj is CultureAwareComparer o && o._options == _options && o._info.Equals(_info);
    public override int GetHashCode() => _info.GetHashCode() ^ (int)_options;
    public void GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("_options", (int)_options);
}
