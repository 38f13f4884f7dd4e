namespace System;

/// <summary>Guid; not done yet.</summary>
public struct Guid : ISpanFormattable, IFormattable, IComparable, IComparable<Guid>, IEquatable<Guid>, ISpanParsable<Guid>, IParsable<Guid>, IUtf8SpanFormattable, IUtf8SpanParsable<Guid>
{
    public static readonly Guid Empty;
    public Guid(byte[] b) { throw new NotImplementedException("Guid"); }
    public Guid(ReadOnlySpan<byte> b) { throw new NotImplementedException("Guid"); }
    public Guid(ReadOnlySpan<byte> b, bool bigEndian) { throw new NotImplementedException("Guid"); }
    public Guid(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k) { throw new NotImplementedException("Guid"); }
    public Guid(int a, short b, short c, byte[] d) { throw new NotImplementedException("Guid"); }
    public Guid(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k) { throw new NotImplementedException("Guid"); }
    public Guid(string g) { throw new NotImplementedException("Guid"); }
    public static Guid AllBitsSet { get => throw new NotImplementedException("Guid.AllBitsSet"); }
    public int Variant { get => throw new NotImplementedException("Guid.Variant"); }
    public int Version { get => throw new NotImplementedException("Guid.Version"); }
    public static Guid CreateVersion7() => throw new NotImplementedException("Guid.CreateVersion7");
    public static Guid CreateVersion7(DateTimeOffset timestamp) => throw new NotImplementedException("Guid.CreateVersion7");
    public static Guid Parse(string input) => throw new NotImplementedException("Guid.Parse");
    public static Guid Parse(ReadOnlySpan<char> input) => throw new NotImplementedException("Guid.Parse");
    public static Guid Parse(ReadOnlySpan<byte> utf8Text) => throw new NotImplementedException("Guid.Parse");
    public static bool TryParse(string input, out Guid result) => throw new NotImplementedException("Guid.TryParse");
    public static bool TryParse(ReadOnlySpan<char> input, out Guid result) => throw new NotImplementedException("Guid.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Guid result) => throw new NotImplementedException("Guid.TryParse");
    public static Guid ParseExact(string input, string format) => throw new NotImplementedException("Guid.ParseExact");
    public static Guid ParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format) => throw new NotImplementedException("Guid.ParseExact");
    public static bool TryParseExact(string input, string format, out Guid result) => throw new NotImplementedException("Guid.TryParseExact");
    public static bool TryParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, out Guid result) => throw new NotImplementedException("Guid.TryParseExact");
    public byte[] ToByteArray() => throw new NotImplementedException("Guid.ToByteArray");
    public byte[] ToByteArray(bool bigEndian) => throw new NotImplementedException("Guid.ToByteArray");
    public bool TryWriteBytes(Span<byte> destination) => throw new NotImplementedException("Guid.TryWriteBytes");
    public bool TryWriteBytes(Span<byte> destination, bool bigEndian, out int bytesWritten) => throw new NotImplementedException("Guid.TryWriteBytes");
    public override int GetHashCode() => throw new NotImplementedException("Guid.GetHashCode");
    public override bool Equals(object o) => throw new NotImplementedException("Guid.Equals");
    public bool Equals(Guid g) => throw new NotImplementedException("Guid.Equals");
    public int CompareTo(object value) => throw new NotImplementedException("Guid.CompareTo");
    public int CompareTo(Guid value) => throw new NotImplementedException("Guid.CompareTo");
    public static bool operator ==(Guid a, Guid b) => throw new NotImplementedException("Guid");
    public static bool operator !=(Guid a, Guid b) => throw new NotImplementedException("Guid");
    public override string ToString() => throw new NotImplementedException("Guid.ToString");
    public string ToString(string format) => throw new NotImplementedException("Guid.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("Guid.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) => throw new NotImplementedException("Guid.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) => throw new NotImplementedException("Guid.TryFormat");
    public static bool operator <(Guid left, Guid right) => throw new NotImplementedException("Guid");
    public static bool operator <=(Guid left, Guid right) => throw new NotImplementedException("Guid");
    public static bool operator >(Guid left, Guid right) => throw new NotImplementedException("Guid");
    public static bool operator >=(Guid left, Guid right) => throw new NotImplementedException("Guid");
    public static Guid Parse(string s, IFormatProvider provider) => throw new NotImplementedException("Guid.Parse");
    public static bool TryParse(string s, IFormatProvider provider, out Guid result) => throw new NotImplementedException("Guid.TryParse");
    public static Guid Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("Guid.Parse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out Guid result) => throw new NotImplementedException("Guid.TryParse");
    public static Guid Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("Guid.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out Guid result) => throw new NotImplementedException("Guid.TryParse");
    public static Guid NewGuid() => throw new NotImplementedException("Guid.NewGuid");
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider provider) => throw new NotImplementedException();
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider provider) => throw new NotImplementedException();
}
