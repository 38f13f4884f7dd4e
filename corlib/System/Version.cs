using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

/// <summary>A version number of two to four parts.</summary>
[Serializable]
public sealed class Version : ICloneable, IComparable, IComparable<Version>, IEquatable<Version>, ISpanFormattable, IUtf8SpanFormattable, IUtf8SpanParsable<Version>
{
    private readonly int _major;
    private readonly int _minor;
    private readonly int _build;
    private readonly int _revision;

    public Version(int major, int minor, int build, int revision)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(major);
        ArgumentOutOfRangeException.ThrowIfNegative(minor);
        ArgumentOutOfRangeException.ThrowIfNegative(build);
        ArgumentOutOfRangeException.ThrowIfNegative(revision);
        _major = major;
        _minor = minor;
        _build = build;
        _revision = revision;
    }

    public Version(int major, int minor, int build) : this(major, minor, build, 0) { _revision = -1; }
    public Version(int major, int minor) : this(major, minor, 0, 0) { _build = -1; _revision = -1; }
    public Version() { _build = -1; _revision = -1; }

    public Version(string version)
    {
        Version v = Parse(version);
        _major = v._major;
        _minor = v._minor;
        _build = v._build;
        _revision = v._revision;
    }

    public object Clone() => this;
    public int Major => _major;
    public int Minor => _minor;
    public int Build => _build;
    public int Revision => _revision;
    public short MajorRevision => (short)(_revision >> 16);
    public short MinorRevision => (short)_revision;

    public int CompareTo(object version) => version == null ? 1 : version is Version v ? CompareTo(v) : throw new ArgumentException(SR.Arg_MustBeVersion);

    public int CompareTo(Version value)
    {
        if ((object)value == this)
            return 0;
        if (value is null)
            return 1;
        if (_major != value._major)
            return _major > value._major ? 1 : -1;
        if (_minor != value._minor)
            return _minor > value._minor ? 1 : -1;
        if (_build != value._build)
            return _build > value._build ? 1 : -1;
        return _revision == value._revision ? 0 : _revision > value._revision ? 1 : -1;
    }

    public override bool Equals([NotNullWhen(true)] object obj) => Equals(obj as Version);
    public bool Equals([NotNullWhen(true)] Version obj) => obj is not null && _major == obj._major && _minor == obj._minor && _build == obj._build && _revision == obj._revision;
    public override int GetHashCode() => (_major & 0xF) << 28 | (_minor & 0xFF) << 20 | (_build & 0xFF) << 12 | _revision & 0xFFF;

    private int DefaultFields => _build == -1 ? 2 : _revision == -1 ? 3 : 4;

    public override string ToString() => ToString(DefaultFields);

    public string ToString(int fieldCount)
    {
        if ((uint)fieldCount > 4 || fieldCount > DefaultFields)
            throw new ArgumentException(string.Format(SR.ArgumentOutOfRange_Bounds_Lower_Upper, 0, Math.Min(DefaultFields, 4)), nameof(fieldCount));
        return fieldCount switch
        {
            0 => "",
            1 => _major.ToString(),
            2 => _major + "." + _minor,
            3 => _major + "." + _minor + "." + _build,
            _ => _major + "." + _minor + "." + _build + "." + _revision,
        };
    }

    string IFormattable.ToString(string format, IFormatProvider formatProvider) => ToString();
    public bool TryFormat(Span<char> destination, out int charsWritten) => Number.TryCopy(ToString(), destination, out charsWritten);
    public bool TryFormat(Span<char> destination, int fieldCount, out int charsWritten) => Number.TryCopy(ToString(fieldCount), destination, out charsWritten);
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => Number.TryFormatUtf8(ToString(), utf8Destination, out bytesWritten);
    public bool TryFormat(Span<byte> utf8Destination, int fieldCount, out int bytesWritten) => Number.TryFormatUtf8(ToString(fieldCount), utf8Destination, out bytesWritten);
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider provider) => TryFormat(destination, out charsWritten);
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider provider) => TryFormat(utf8Destination, out bytesWritten);

    public static Version Parse(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ParseCore(input, true);
    }

    public static Version Parse(ReadOnlySpan<char> input) => ParseCore(input, true);
    public static Version Parse(ReadOnlySpan<byte> utf8Text) => ParseCore(Number.Widen(utf8Text), true);
    static Version IUtf8SpanParsable<Version>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => Parse(utf8Text);
    static bool IUtf8SpanParsable<Version>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out Version result) => TryParse(utf8Text, out result);

    public static bool TryParse([NotNullWhen(true)] string input, [NotNullWhen(true)] out Version result)
    {
        result = input == null ? null : ParseCore(input, false);
        return result != null;
    }

    public static bool TryParse(ReadOnlySpan<char> input, [NotNullWhen(true)] out Version result) => (result = ParseCore(input, false)) != null;
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out Version result) => (result = ParseCore(Number.Widen(utf8Text), false)) != null;

    private static Version ParseCore(ReadOnlySpan<char> input, bool throws)
    {
        Span<int> parts = stackalloc int[4];
        int count = 0;
        ReadOnlySpan<char> rest = input;
        while (true)
        {
            int dot = rest.IndexOf('.');
            if (count == 4 || (dot >= 0 && count == 3))
                return throws ? throw new ArgumentException(SR.Arg_VersionString, nameof(input)) : null;
            ReadOnlySpan<char> part = dot < 0 ? rest : rest.Slice(0, dot);
            if (dot < 0 && count == 0)
                return throws ? throw new ArgumentException(SR.Arg_VersionString, nameof(input)) : null;
            if (throws)
            {
                int value = int.Parse(part, NumberStyles.Integer, CultureInfo.InvariantCulture);
                if (value < 0)
                    throw new ArgumentOutOfRangeException(count switch { 0 => "major", 1 => "minor", 2 => "build", _ => "revision" }, SR.ArgumentOutOfRange_Version);
                parts[count++] = value;
            }
            else
            {
                if (!int.TryParse(part, NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) || value < 0)
                    return null;
                parts[count++] = value;
            }
            if (dot < 0)
                break;
            rest = rest.Slice(dot + 1);
        }
        return count == 2 ? new Version(parts[0], parts[1]) : count == 3 ? new Version(parts[0], parts[1], parts[2]) : new Version(parts[0], parts[1], parts[2], parts[3]);
    }

    public static bool operator ==(Version v1, Version v2) => v2 is null ? v1 is null : (object)v2 == v1 || v2.Equals(v1);
    public static bool operator !=(Version v1, Version v2) => !(v1 == v2);
    public static bool operator <(Version v1, Version v2) => v1 is null ? v2 is not null : v1.CompareTo(v2) < 0;
    public static bool operator <=(Version v1, Version v2) => v1 is null || v1.CompareTo(v2) <= 0;
    public static bool operator >(Version v1, Version v2) => v2 < v1;
    public static bool operator >=(Version v1, Version v2) => v2 <= v1;
}
