namespace System;

/// <summary>Version; not done yet.</summary>
public sealed class Version : ICloneable, IComparable, IComparable<Version>, IEquatable<Version>, ISpanFormattable, IFormattable, IUtf8SpanFormattable, IUtf8SpanParsable<Version>
{
    public Version(int major, int minor, int build, int revision) { throw new NotImplementedException("Version"); }
    public Version(int major, int minor, int build) { throw new NotImplementedException("Version"); }
    public Version(int major, int minor) { throw new NotImplementedException("Version"); }
    public Version(string version) { throw new NotImplementedException("Version"); }
    public Version() { throw new NotImplementedException("Version"); }
    public int Major { get => throw new NotImplementedException("Version.Major"); }
    public int Minor { get => throw new NotImplementedException("Version.Minor"); }
    public int Build { get => throw new NotImplementedException("Version.Build"); }
    public int Revision { get => throw new NotImplementedException("Version.Revision"); }
    public short MajorRevision { get => throw new NotImplementedException("Version.MajorRevision"); }
    public short MinorRevision { get => throw new NotImplementedException("Version.MinorRevision"); }
    public object Clone() => throw new NotImplementedException("Version.Clone");
    public int CompareTo(object version) => throw new NotImplementedException("Version.CompareTo");
    public int CompareTo(Version value) => throw new NotImplementedException("Version.CompareTo");
    public override bool Equals(object obj) => throw new NotImplementedException("Version.Equals");
    public bool Equals(Version obj) => throw new NotImplementedException("Version.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Version.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Version.ToString");
    public string ToString(int fieldCount) => throw new NotImplementedException("Version.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten) => throw new NotImplementedException("Version.TryFormat");
    public bool TryFormat(Span<char> destination, int fieldCount, out int charsWritten) => throw new NotImplementedException("Version.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => throw new NotImplementedException("Version.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, int fieldCount, out int bytesWritten) => throw new NotImplementedException("Version.TryFormat");
    public static Version Parse(string input) => throw new NotImplementedException("Version.Parse");
    public static Version Parse(ReadOnlySpan<char> input) => throw new NotImplementedException("Version.Parse");
    public static Version Parse(ReadOnlySpan<byte> utf8Text) => throw new NotImplementedException("Version.Parse");
    public static bool TryParse(string input, out Version result) => throw new NotImplementedException("Version.TryParse");
    public static bool TryParse(ReadOnlySpan<char> input, out Version result) => throw new NotImplementedException("Version.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Version result) => throw new NotImplementedException("Version.TryParse");
    public static bool operator ==(Version v1, Version v2) => throw new NotImplementedException("Version");
    public static bool operator !=(Version v1, Version v2) => throw new NotImplementedException("Version");
    public static bool operator <(Version v1, Version v2) => throw new NotImplementedException("Version");
    public static bool operator <=(Version v1, Version v2) => throw new NotImplementedException("Version");
    public static bool operator >(Version v1, Version v2) => throw new NotImplementedException("Version");
    public static bool operator >=(Version v1, Version v2) => throw new NotImplementedException("Version");
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider provider) => throw new NotImplementedException();
    string IFormattable.ToString(string format, IFormatProvider formatProvider) => throw new NotImplementedException();
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider provider) => throw new NotImplementedException();
    static Version IUtf8SpanParsable<Version>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException();
    static bool IUtf8SpanParsable<Version>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out Version result) => throw new NotImplementedException();
}
