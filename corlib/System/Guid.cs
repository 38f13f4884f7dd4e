using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace System;

/// <summary>A 128-bit identifier.</summary>
[Serializable]
[StructLayout(LayoutKind.Sequential)]
public readonly struct Guid : ISpanFormattable, IComparable, IComparable<Guid>, IEquatable<Guid>, ISpanParsable<Guid>, IUtf8SpanFormattable, IUtf8SpanParsable<Guid>
{
    public static readonly Guid Empty;

    private readonly int _a;
    private readonly short _b;
    private readonly short _c;
    private readonly byte _d;
    private readonly byte _e;
    private readonly byte _f;
    private readonly byte _g;
    private readonly byte _h;
    private readonly byte _i;
    private readonly byte _j;
    private readonly byte _k;

    public static Guid AllBitsSet => new Guid(uint.MaxValue, ushort.MaxValue, ushort.MaxValue, 255, 255, 255, 255, 255, 255, 255, 255);

    public Guid(byte[] b) : this(new ReadOnlySpan<byte>(b ?? throw new ArgumentNullException(nameof(b)))) { }
    public Guid(ReadOnlySpan<byte> b) : this(b, false) { }

    public Guid(ReadOnlySpan<byte> b, bool bigEndian)
    {
        if (b.Length != 16)
            throw new ArgumentException(string.Format(SR.Arg_GuidArrayCtor, "16"), nameof(b));
        this = MemoryMarshal.Read<Guid>(b);
        if (bigEndian)
        {
            _a = b[0] << 24 | b[1] << 16 | b[2] << 8 | b[3];
            _b = (short)(b[4] << 8 | b[5]);
            _c = (short)(b[6] << 8 | b[7]);
        }
    }

    [CLSCompliant(false)]
    public Guid(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k) : this((int)a, (short)b, (short)c, d, e, f, g, h, i, j, k) { }

    public Guid(int a, short b, short c, byte[] d)
    {
        ArgumentNullException.ThrowIfNull(d);
        if (d.Length != 8)
            throw new ArgumentException(string.Format(SR.Arg_GuidArrayCtor, "8"), nameof(d));
        _a = a;
        _b = b;
        _c = c;
        _d = d[0];
        _e = d[1];
        _f = d[2];
        _g = d[3];
        _h = d[4];
        _i = d[5];
        _j = d[6];
        _k = d[7];
    }

    public Guid(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
    {
        _a = a;
        _b = b;
        _c = c;
        _d = d;
        _e = e;
        _f = f;
        _g = g;
        _h = h;
        _i = i;
        _j = j;
        _k = k;
    }

    public Guid(string g) { this = Parse(g ?? throw new ArgumentNullException(nameof(g))); }

    /// <summary>Random bits, version 4.</summary>
    public static unsafe Guid NewGuid()
    {
        Guid g;
        OS.RandomBytes((byte*)&g, 16);
        ((byte*)&g)[7] = (byte)(((byte*)&g)[7] & 0x0F | 0x40);
        ((byte*)&g)[8] = (byte)(((byte*)&g)[8] & 0x3F | 0x80);
        return g;
    }

    /// <summary>Starts with the time in milliseconds, version 7.</summary>
    public static Guid CreateVersion7() => CreateVersion7(DateTimeOffset.UtcNow);

    public static Guid CreateVersion7(DateTimeOffset timestamp)
    {
        long ms = timestamp.ToUnixTimeMilliseconds();
        if (ms < 0)
            throw new ArgumentOutOfRangeException(nameof(timestamp));
        Guid random = NewGuid();
        return new Guid((int)(ms >> 16), (short)ms, (short)(random._c & 0xFFF | 0x7000), random._d, random._e, random._f, random._g, random._h, random._i, random._j, random._k);
    }

    public int Variant => _d >> 4;
    public int Version => (ushort)_c >> 12;

    public byte[] ToByteArray()
    {
        byte[] bytes = new byte[16];
        TryWriteBytes(bytes);
        return bytes;
    }

    public byte[] ToByteArray(bool bigEndian)
    {
        byte[] bytes = new byte[16];
        TryWriteBytes(bytes, bigEndian, out _);
        return bytes;
    }

    public bool TryWriteBytes(Span<byte> destination) => MemoryMarshal.TryWrite(destination, this);

    public bool TryWriteBytes(Span<byte> destination, bool bigEndian, out int bytesWritten)
    {
        bytesWritten = 0;
        if (!MemoryMarshal.TryWrite(destination, this))
            return false;
        bytesWritten = 16;
        if (bigEndian)
        {
            destination.Slice(0, 4).Reverse();
            destination.Slice(4, 2).Reverse();
            destination.Slice(6, 2).Reverse();
        }
        return true;
    }

    private byte At(int index) => Unsafe.Add(ref Unsafe.As<Guid, byte>(ref Unsafe.AsRef(in this)), index);
    private ulong Low => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<Guid, byte>(ref Unsafe.AsRef(in this)));
    private ulong High => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref Unsafe.As<Guid, byte>(ref Unsafe.AsRef(in this)), 8));

    public override int GetHashCode() => (int)Low ^ (int)(Low >> 32) ^ (int)High ^ (int)(High >> 32);
    public override bool Equals([NotNullWhen(true)] object o) => o is Guid g && Equals(g);
    public bool Equals(Guid g) => Low == g.Low && High == g.High;

    public int CompareTo(object value) => value == null ? 1 : value is Guid g ? CompareTo(g) : throw new ArgumentException(SR.Arg_MustBeGuid, nameof(value));

    public int CompareTo(Guid value)
    {
        if (_a != value._a)
            return (uint)_a < (uint)value._a ? -1 : 1;
        if (_b != value._b)
            return (ushort)_b < (ushort)value._b ? -1 : 1;
        if (_c != value._c)
            return (ushort)_c < (ushort)value._c ? -1 : 1;
        for (int i = 8; i < 16; i++)
        {
            if (At(i) != value.At(i))
                return At(i) < value.At(i) ? -1 : 1;
        }
        return 0;
    }

    public static bool operator ==(Guid a, Guid b) => a.Equals(b);
    public static bool operator !=(Guid a, Guid b) => !a.Equals(b);
    public static bool operator <(Guid left, Guid right) => left.CompareTo(right) < 0;
    public static bool operator <=(Guid left, Guid right) => left.CompareTo(right) <= 0;
    public static bool operator >(Guid left, Guid right) => left.CompareTo(right) > 0;
    public static bool operator >=(Guid left, Guid right) => left.CompareTo(right) >= 0;

    public override string ToString() => Format('D');
    public string ToString(string format) => Format(Kind(format));
    public string ToString(string format, IFormatProvider provider) => Format(Kind(format));

    private static char Kind(ReadOnlySpan<char> format)
    {
        if (format.Length == 0)
            return 'D';
        char kind = format.Length == 1 ? (char)(format[0] & ~0x20) : '\0';
        if (kind is not ('D' or 'N' or 'B' or 'P' or 'X'))
            throw new FormatException(SR.Format_InvalidGuidFormatSpecification);
        return kind;
    }

    private static void Hex(ref CharBuffer buffer, uint value, int digits)
    {
        for (int i = digits - 1; i >= 0; i--)
            buffer.Append(HexConverter.ToLower((int)(value >> (i * 4)) & 15));
    }

    private string Format(char kind)
    {
        CharBuffer buffer = new CharBuffer(stackalloc char[72]);
        if (kind == 'X')
        {
            buffer.Append("{0x");
            Hex(ref buffer, (uint)_a, 8);
            buffer.Append(",0x");
            Hex(ref buffer, (ushort)_b, 4);
            buffer.Append(",0x");
            Hex(ref buffer, (ushort)_c, 4);
            buffer.Append(",{");
            for (int i = 8; i < 16; i++)
            {
                buffer.Append(i == 8 ? "0x" : ",0x");
                Hex(ref buffer, At(i), 2);
            }
            buffer.Append("}}");
            return buffer.ToStringAndFree();
        }
        if (kind is 'B' or 'P')
            buffer.Append(kind == 'B' ? '{' : '(');
        Hex(ref buffer, (uint)_a, 8);
        if (kind != 'N')
            buffer.Append('-');
        Hex(ref buffer, (ushort)_b, 4);
        if (kind != 'N')
            buffer.Append('-');
        Hex(ref buffer, (ushort)_c, 4);
        for (int i = 8; i < 16; i++)
        {
            if (kind != 'N' && (i == 8 || i == 10))
                buffer.Append('-');
            Hex(ref buffer, At(i), 2);
        }
        if (kind is 'B' or 'P')
            buffer.Append(kind == 'B' ? '}' : ')');
        return buffer.ToStringAndFree();
    }

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) => Number.TryCopy(Format(Kind(format)), destination, out charsWritten);
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider provider) => TryFormat(destination, out charsWritten, format);
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) => Number.TryFormatUtf8(Format(Kind(format)), utf8Destination, out bytesWritten);
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider provider) => TryFormat(utf8Destination, out bytesWritten, format);

    public static Guid Parse(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Parse(input.AsSpan());
    }

    public static Guid Parse(ReadOnlySpan<char> input) => TryParse(input, out Guid g) ? g : throw new FormatException(SR.Format_GuidUnrecognized);
    public static Guid Parse(ReadOnlySpan<byte> utf8Text) => Parse(Number.Widen(utf8Text));
    public static Guid Parse(string s, IFormatProvider provider) => Parse(s);
    public static Guid Parse(ReadOnlySpan<char> s, IFormatProvider provider) => Parse(s);
    public static Guid Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => Parse(utf8Text);
    public static bool TryParse([NotNullWhen(true)] string input, out Guid result) => TryParse(input.AsSpan(), out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Guid result) => TryParse(Number.Widen(utf8Text), out result);
    public static bool TryParse([NotNullWhen(true)] string s, IFormatProvider provider, out Guid result) => TryParse(s, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out Guid result) => TryParse(s, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out Guid result) => TryParse(utf8Text, out result);

    public static bool TryParse(ReadOnlySpan<char> input, out Guid result)
    {
        input = input.Trim();
        result = default;
        if (input.Length < 32)
            return false;
        char kind = input[0] == '(' ? 'P' : input[0] == '{' ? (input.Length > 9 && (input.Contains(',') || input[1] == '0' && (input[2] | 0x20) == 'x') ? 'X' : 'B') : input[8] == '-' ? 'D' : 'N';
        return TryParseKind(input, kind, out result);
    }

    public static Guid ParseExact(string input, string format)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(format);
        return ParseExact(input.AsSpan(), format);
    }

    public static Guid ParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format)
    {
        char kind = Kind(format);
        return TryParseKind(input.Trim(), kind, out Guid g) ? g : throw new FormatException(SR.Format_GuidUnrecognized);
    }

    public static bool TryParseExact([NotNullWhen(true)] string input, string format, out Guid result) => TryParseExact(input.AsSpan(), format, out result);

    public static bool TryParseExact(ReadOnlySpan<char> input, ReadOnlySpan<char> format, out Guid result)
    {
        result = default;
        return format.Length == 1 && (format[0] & ~0x20) is 'D' or 'N' or 'B' or 'P' or 'X' && TryParseKind(input.Trim(), (char)(format[0] & ~0x20), out result);
    }

    private static bool TryParseKind(ReadOnlySpan<char> s, char kind, out Guid result)
    {
        result = default;
        if (kind == 'X')
            return TryParseHexStyle(s, out result);
        if (kind is 'B' or 'P')
        {
            if (s.Length != 38 || s[0] != (kind == 'B' ? '{' : '(') || s[37] != (kind == 'B' ? '}' : ')'))
                return false;
            s = s.Slice(1, 36);
        }
        Span<byte> bytes = stackalloc byte[16];
        int at = 0;
        if (s.Length != (kind == 'N' ? 32 : 36))
            return false;
        for (int i = 0; i < 16; i++)
        {
            if (kind != 'N' && (i == 4 || i == 6 || i == 8 || i == 10))
            {
                if (s[at++] != '-')
                    return false;
            }
            int high = HexConverter.FromChar(s[at++]);
            int low = HexConverter.FromChar(s[at++]);
            if ((high | low) > 15)
                return false;
            bytes[i] = (byte)(high << 4 | low);
        }
        result = new Guid(bytes, true);
        return true;
    }

    // {0xdddddddd,0xdddd,0xdddd,{0xdd,...}}
    private static bool TryParseHexStyle(ReadOnlySpan<char> s, out Guid result)
    {
        result = default;
        Span<uint> parts = stackalloc uint[11];
        int count = 0;
        int at = 0;
        int braces = 0;
        while (at < s.Length && count <= 11)
        {
            char c = s[at];
            if (c == '{' || c == '}' || c == ',' || char.IsWhiteSpace(c))
            {
                if (c == '{' || c == '}')
                    braces++;
                at++;
                continue;
            }
            if (count == 11 || at + 2 >= s.Length || c != '0' || (s[at + 1] | 0x20) != 'x')
                return false;
            at += 2;
            uint value = 0;
            int digits = 0;
            while (at < s.Length && HexConverter.FromChar(s[at]) <= 15)
            {
                value = value << 4 | (uint)HexConverter.FromChar(s[at++]);
                digits++;
            }
            if (digits == 0 || digits > (count == 0 ? 8 : count < 3 ? 4 : 2))
                return false;
            parts[count++] = value;
        }
        if (count != 11 || braces != 4)
            return false;
        result = new Guid(parts[0], (ushort)parts[1], (ushort)parts[2], (byte)parts[3], (byte)parts[4], (byte)parts[5], (byte)parts[6], (byte)parts[7], (byte)parts[8], (byte)parts[9], (byte)parts[10]);
        return true;
    }
}
