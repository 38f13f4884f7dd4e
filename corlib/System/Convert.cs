using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace System;

/// <summary>Conversions between base types.</summary>
public static partial class Convert
{
    /// <summary>The one DBNull.</summary>
    public static readonly object DBNull = System.DBNull.Value;

    public static TypeCode GetTypeCode(object value) => value == null ? TypeCode.Empty : value is IConvertible c ? c.GetTypeCode() : TypeCode.Object;
    public static bool IsDBNull(object value) => value == System.DBNull.Value || (value is IConvertible c && c.GetTypeCode() == TypeCode.DBNull);

    public static object ChangeType(object value, TypeCode typeCode) => ChangeType(value, typeCode, CultureInfo.CurrentCulture);

    public static object ChangeType(object value, TypeCode typeCode, IFormatProvider provider)
    {
        if (value == null && (typeCode == TypeCode.Empty || typeCode == TypeCode.String || typeCode == TypeCode.Object))
            return null;
        if (value is not IConvertible v)
            throw new InvalidCastException(SR.InvalidCast_IConvertible);
        return typeCode switch
        {
            TypeCode.Boolean => v.ToBoolean(provider),
            TypeCode.Char => v.ToChar(provider),
            TypeCode.SByte => v.ToSByte(provider),
            TypeCode.Byte => v.ToByte(provider),
            TypeCode.Int16 => v.ToInt16(provider),
            TypeCode.UInt16 => v.ToUInt16(provider),
            TypeCode.Int32 => v.ToInt32(provider),
            TypeCode.UInt32 => v.ToUInt32(provider),
            TypeCode.Int64 => v.ToInt64(provider),
            TypeCode.UInt64 => v.ToUInt64(provider),
            TypeCode.Single => v.ToSingle(provider),
            TypeCode.Double => v.ToDouble(provider),
            TypeCode.Decimal => v.ToDecimal(provider),
            TypeCode.DateTime => v.ToDateTime(provider),
            TypeCode.String => v.ToString(provider),
            TypeCode.Object => value,
            TypeCode.DBNull => throw new InvalidCastException(SR.InvalidCast_DBNull),
            TypeCode.Empty => throw new InvalidCastException(SR.InvalidCast_Empty),
            _ => throw new ArgumentException(SR.Arg_UnknownTypeCode),
        };
    }

    public static object ChangeType(object value, Type conversionType) => ChangeType(value, conversionType, CultureInfo.CurrentCulture);

    public static object ChangeType(object value, Type conversionType, IFormatProvider provider)
    {
        ArgumentNullException.ThrowIfNull(conversionType);
        if (value == null)
        {
            if (conversionType.IsValueType)
                throw new InvalidCastException(SR.InvalidCast_CannotCastNullToValueType);
            return null;
        }
        if (value is not IConvertible v)
        {
            if (value.GetType() == conversionType)
                return value;
            throw new InvalidCastException(SR.InvalidCast_IConvertible);
        }
        return ToKnownType(v, conversionType, provider) ?? v.ToType(conversionType, provider);
    }

    private static object ToKnownType(IConvertible v, Type target, IFormatProvider provider)
    {
        if (target == typeof(object))
            return v;
        if (target.IsEnum)
            return null;
        return Type.GetTypeCode(target) switch
        {
            TypeCode.Boolean => v.ToBoolean(provider),
            TypeCode.Char => v.ToChar(provider),
            TypeCode.SByte => v.ToSByte(provider),
            TypeCode.Byte => v.ToByte(provider),
            TypeCode.Int16 => v.ToInt16(provider),
            TypeCode.UInt16 => v.ToUInt16(provider),
            TypeCode.Int32 => v.ToInt32(provider),
            TypeCode.UInt32 => v.ToUInt32(provider),
            TypeCode.Int64 => v.ToInt64(provider),
            TypeCode.UInt64 => v.ToUInt64(provider),
            TypeCode.Single => v.ToSingle(provider),
            TypeCode.Double => v.ToDouble(provider),
            TypeCode.Decimal => v.ToDecimal(provider),
            TypeCode.DateTime => v.ToDateTime(provider),
            TypeCode.String => v.ToString(provider),
            _ => null,
        };
    }

    /// <summary>What most types' IConvertible.ToType does.</summary>
    internal static object DefaultToType(IConvertible value, Type targetType, IFormatProvider provider)
    {
        ArgumentNullException.ThrowIfNull(targetType);
        if (value.GetType() == targetType)
            return value;
        object result = ToKnownType(value, targetType, provider);
        if (result != null)
            return result;
        if (targetType == typeof(Enum))
            return (Enum)value;
        if (targetType == typeof(DBNull))
            throw new InvalidCastException(SR.InvalidCast_DBNull);
        throw new InvalidCastException(string.Format(SR.InvalidCast_FromTo, value.GetType().FullName, targetType.FullName));
    }

    public static string ToString(object value) => ToString(value, null);

    public static string ToString(object value, IFormatProvider provider)
    {
        if (value is IConvertible c)
            return c.ToString(provider);
        if (value is IFormattable f)
            return f.ToString(null, provider);
        return value == null ? "" : value.ToString();
    }

    public static string ToString(string value) => value;
    public static string ToString(string value, IFormatProvider provider) => value;

    private static void CheckBase(int b)
    {
        if (b != 2 && b != 8 && b != 10 && b != 16)
            throw new ArgumentException(SR.Arg_InvalidBase);
    }

    // Digits in a base, with 0x for 16; a minus sign only for base 10.
    private static ulong ParseBase(string value, int fromBase, int bits, bool signed, string overflow)
    {
        CheckBase(fromBase);
        if (value == null)
            return 0;
        int at = 0;
        bool negative = false;
        if (value.Length == 0)
            throw new ArgumentOutOfRangeException("startIndex", SR.ArgumentOutOfRange_IndexMustBeLess);
        if (value[at] == '-')
        {
            if (fromBase != 10)
                throw new ArgumentException(SR.Arg_CannotHaveNegativeValue);
            if (!signed)
                throw new OverflowException(SR.Overflow_NegativeUnsigned);
            negative = true;
            at++;
        }
        else if (value[at] == '+')
        {
            at++;
        }
        if (fromBase == 16 && at + 1 < value.Length && value[at] == '0' && (value[at + 1] | 0x20) == 'x')
            at += 2;
        int start = at;
        ulong result = 0;
        ulong max = bits == 64 ? ulong.MaxValue : (1UL << bits) - 1;
        for (; at < value.Length; at++)
        {
            int digit = HexConverter.FromChar(value[at]);
            if (digit >= fromBase)
                break;
            UInt128 next = (UInt128)result * (uint)fromBase + (uint)digit;
            if (next > max)
                throw new OverflowException(overflow);
            result = (ulong)next;
        }
        if (at == start)
            throw new FormatException(SR.Format_NoParsibleDigits);
        if (at < value.Length)
            throw new FormatException(SR.Format_ExtraJunkAtEnd);
        if (fromBase == 10 && signed)
        {
            ulong limit = negative ? 1UL << (bits - 1) : (1UL << (bits - 1)) - 1;
            if (result > limit)
                throw new OverflowException(overflow);
        }
        return negative ? (ulong)-(long)result : result;
    }

    public static byte ToByte(string value, int fromBase) => (byte)ParseBase(value, fromBase, 8, false, SR.Overflow_Byte);
    public static sbyte ToSByte(string value, int fromBase) => (sbyte)ParseBase(value, fromBase, 8, true, SR.Overflow_SByte);
    public static short ToInt16(string value, int fromBase) => (short)ParseBase(value, fromBase, 16, true, SR.Overflow_Int16);
    public static ushort ToUInt16(string value, int fromBase) => (ushort)ParseBase(value, fromBase, 16, false, SR.Overflow_UInt16);
    public static int ToInt32(string value, int fromBase) => (int)ParseBase(value, fromBase, 32, true, SR.Overflow_Int32);
    public static uint ToUInt32(string value, int fromBase) => (uint)ParseBase(value, fromBase, 32, false, SR.Overflow_UInt32);
    public static long ToInt64(string value, int fromBase) => (long)ParseBase(value, fromBase, 64, true, SR.Overflow_Int64);
    public static ulong ToUInt64(string value, int fromBase) => ParseBase(value, fromBase, 64, false, SR.Overflow_UInt64);

    private static string FormatBase(ulong bits, int toBase)
    {
        CharBuffer buffer = new CharBuffer(stackalloc char[64]);
        int shift = toBase == 2 ? 1 : toBase == 8 ? 3 : 4;
        int digits = 1;
        for (ulong rest = bits >> shift; rest != 0; rest >>= shift)
            digits++;
        for (int i = digits - 1; i >= 0; i--)
            buffer.Append(HexConverter.ToLower((int)(bits >> (i * shift)) & ((1 << shift) - 1)));
        return buffer.ToStringAndFree();
    }

    public static string ToString(byte value, int toBase) { CheckBase(toBase); return toBase == 10 ? value.ToString() : FormatBase(value, toBase); }
    public static string ToString(short value, int toBase) { CheckBase(toBase); return toBase == 10 ? value.ToString() : FormatBase((ushort)value, toBase); }
    public static string ToString(int value, int toBase) { CheckBase(toBase); return toBase == 10 ? value.ToString() : FormatBase((uint)value, toBase); }
    public static string ToString(long value, int toBase) { CheckBase(toBase); return toBase == 10 ? value.ToString() : FormatBase((ulong)value, toBase); }

    private const string Base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    public static string ToBase64String(byte[] inArray)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return ToBase64String(new ReadOnlySpan<byte>(inArray), Base64FormattingOptions.None);
    }

    public static string ToBase64String(byte[] inArray, Base64FormattingOptions options)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return ToBase64String(new ReadOnlySpan<byte>(inArray), options);
    }

    public static string ToBase64String(byte[] inArray, int offset, int length) => ToBase64String(inArray, offset, length, Base64FormattingOptions.None);

    public static string ToBase64String(byte[] inArray, int offset, int length, Base64FormattingOptions options)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        if (offset > inArray.Length - length)
            throw new ArgumentOutOfRangeException(nameof(offset), SR.ArgumentOutOfRange_OffsetLength);
        return ToBase64String(new ReadOnlySpan<byte>(inArray, offset, length), options);
    }

    public static string ToBase64String(ReadOnlySpan<byte> bytes, Base64FormattingOptions options = Base64FormattingOptions.None)
    {
        if ((uint)options > 1)
            throw new ArgumentException(string.Format(SR.Arg_EnumIllegalVal, (int)options), nameof(options));
        if (bytes.Length == 0)
            return "";
        string result = string.FastAllocateString(Base64Length(bytes.Length, options == Base64FormattingOptions.InsertLineBreaks));
        EncodeBase64(bytes, new Span<char>(ref result.GetRawStringData(), result.Length), options == Base64FormattingOptions.InsertLineBreaks);
        return result;
    }

    private static int Base64Length(int bytes, bool breaks)
    {
        long length = ((long)bytes + 2) / 3 * 4;
        if (breaks && length > 0)
            length += (length - 1) / 76 * 2;
        if (length > int.MaxValue)
            throw new OutOfMemoryException();
        return (int)length;
    }

    private static int EncodeBase64(ReadOnlySpan<byte> bytes, Span<char> chars, bool breaks)
    {
        int at = 0;
        int line = 0;
        for (int i = 0; i < bytes.Length; i += 3)
        {
            if (breaks && line == 76)
            {
                chars[at++] = '\r';
                chars[at++] = '\n';
                line = 0;
            }
            int left = bytes.Length - i;
            int bits = bytes[i] << 16 | (left > 1 ? bytes[i + 1] << 8 : 0) | (left > 2 ? bytes[i + 2] : 0);
            chars[at++] = Base64Digits[bits >> 18];
            chars[at++] = Base64Digits[bits >> 12 & 63];
            chars[at++] = left > 1 ? Base64Digits[bits >> 6 & 63] : '=';
            chars[at++] = left > 2 ? Base64Digits[bits & 63] : '=';
            line += 4;
        }
        return at;
    }

    public static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut) => ToBase64CharArray(inArray, offsetIn, length, outArray, offsetOut, Base64FormattingOptions.None);

    public static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut, Base64FormattingOptions options)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        ArgumentNullException.ThrowIfNull(outArray);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(offsetIn);
        ArgumentOutOfRangeException.ThrowIfNegative(offsetOut);
        if (offsetIn > inArray.Length - length)
            throw new ArgumentOutOfRangeException(nameof(offsetIn), SR.ArgumentOutOfRange_OffsetLength);
        bool breaks = options == Base64FormattingOptions.InsertLineBreaks;
        if (offsetOut > outArray.Length - Base64Length(length, breaks))
            throw new ArgumentOutOfRangeException(nameof(offsetOut), SR.ArgumentOutOfRange_OffsetOut);
        return EncodeBase64(new ReadOnlySpan<byte>(inArray, offsetIn, length), new Span<char>(outArray).Slice(offsetOut), breaks);
    }

    public static bool TryToBase64Chars(ReadOnlySpan<byte> bytes, Span<char> chars, out int charsWritten, Base64FormattingOptions options = Base64FormattingOptions.None)
    {
        bool breaks = options == Base64FormattingOptions.InsertLineBreaks;
        charsWritten = 0;
        if (Base64Length(bytes.Length, breaks) > chars.Length)
            return false;
        charsWritten = EncodeBase64(bytes, chars, breaks);
        return true;
    }

    /// <summary>Decodes; white space is skipped. Throws FormatException.</summary>
    public static byte[] FromBase64String(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return FromBase64(s);
    }

    public static byte[] FromBase64CharArray(char[] inArray, int offset, int length)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        if (offset > inArray.Length - length)
            throw new ArgumentOutOfRangeException(nameof(offset), SR.ArgumentOutOfRange_OffsetLength);
        return FromBase64(new ReadOnlySpan<char>(inArray, offset, length));
    }

    private static byte[] FromBase64(ReadOnlySpan<char> chars)
    {
        byte[] bytes = new byte[chars.Length / 4 * 3 + 3];
        if (!TryFromBase64Chars(chars, bytes, out int n))
            throw new FormatException(SR.Format_BadBase64Char);
        Array.Resize(ref bytes, n);
        return bytes;
    }

    public static bool TryFromBase64String(string s, Span<byte> bytes, out int bytesWritten)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryFromBase64Chars(s, bytes, out bytesWritten);
    }

    private static int Base64Value(char c)
    {
        if ((uint)(c - 'A') <= 25)
            return c - 'A';
        if ((uint)(c - 'a') <= 25)
            return c - 'a' + 26;
        if ((uint)(c - '0') <= 9)
            return c - '0' + 52;
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }

    public static bool TryFromBase64Chars(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten)
    {
        bytesWritten = 0;
        int bits = 0;
        int have = 0;
        int padding = 0;
        int at = 0;
        foreach (char c in chars)
        {
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
                continue;
            if (c == '=')
            {
                padding++;
                if (have < 2 || have + padding > 4)
                    return false;
                continue;
            }
            int value = Base64Value(c);
            if (value < 0 || padding > 0)
                return false;
            bits = bits << 6 | value;
            if (++have < 4)
                continue;
            if (bytes.Length - at < 3)
                return false;
            bytes[at++] = (byte)(bits >> 16);
            bytes[at++] = (byte)(bits >> 8);
            bytes[at++] = (byte)bits;
            bits = 0;
            have = 0;
        }
        if (have != 0)
        {
            if (have + padding != 4)
                return false;
            if (bytes.Length - at < have - 1)
                return false;
            bits <<= 6 * (4 - have);
            bytes[at++] = (byte)(bits >> 16);
            if (have == 3)
                bytes[at++] = (byte)(bits >> 8);
        }
        else if (padding != 0)
        {
            return false;
        }
        bytesWritten = at;
        return true;
    }

    private static string ToHex(ReadOnlySpan<byte> bytes, bool upper)
    {
        if (bytes.Length == 0)
            return "";
        string text = string.FastAllocateString(checked(bytes.Length * 2));
        ref char c = ref text.GetRawStringData();
        for (int i = 0; i < bytes.Length; i++)
        {
            int b = bytes[i];
            Unsafe.Add(ref c, i * 2) = upper ? HexConverter.ToUpper(b >> 4) : HexConverter.ToLower(b >> 4);
            Unsafe.Add(ref c, i * 2 + 1) = upper ? HexConverter.ToUpper(b & 15) : HexConverter.ToLower(b & 15);
        }
        return text;
    }

    public static string ToHexString(byte[] inArray)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return ToHex(inArray, true);
    }

    public static string ToHexString(byte[] inArray, int offset, int length)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return ToHex(new ReadOnlySpan<byte>(inArray, offset, length), true);
    }

    public static string ToHexString(ReadOnlySpan<byte> bytes) => ToHex(bytes, true);

    public static string ToHexStringLower(byte[] inArray)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return ToHex(inArray, false);
    }

    public static string ToHexStringLower(byte[] inArray, int offset, int length)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return ToHex(new ReadOnlySpan<byte>(inArray, offset, length), false);
    }

    public static string ToHexStringLower(ReadOnlySpan<byte> bytes) => ToHex(bytes, false);

    private static bool TryToHex(ReadOnlySpan<byte> source, Span<char> destination, out int written, bool upper)
    {
        return Number.TryCopy(ToHex(source, upper), destination, out written);
    }

    public static bool TryToHexString(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten) => TryToHex(source, destination, out charsWritten, true);
    public static bool TryToHexStringLower(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten) => TryToHex(source, destination, out charsWritten, false);

    public static byte[] FromHexString(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return FromHexString(s.AsSpan());
    }

    public static byte[] FromHexString(ReadOnlySpan<char> chars)
    {
        if ((chars.Length & 1) != 0)
            throw new FormatException(SR.Format_BadHexLength);
        byte[] bytes = new byte[chars.Length / 2];
        for (int i = 0; i < bytes.Length; i++)
        {
            int high = HexConverter.FromChar(chars[i * 2]);
            int low = HexConverter.FromChar(chars[i * 2 + 1]);
            if ((high | low) > 15)
                throw new FormatException(SR.Format_BadHexChar);
            bytes[i] = (byte)(high << 4 | low);
        }
        return bytes;
    }

    public static Buffers.OperationStatus FromHexString(string source, Span<byte> destination, out int charsConsumed, out int bytesWritten)
    {
        ArgumentNullException.ThrowIfNull(source);
        return FromHexString(source.AsSpan(), destination, out charsConsumed, out bytesWritten);
    }

    public static Buffers.OperationStatus FromHexString(ReadOnlySpan<char> source, Span<byte> destination, out int charsConsumed, out int bytesWritten)
    {
        charsConsumed = 0;
        bytesWritten = 0;
        while (charsConsumed + 1 < source.Length)
        {
            int high = HexConverter.FromChar(source[charsConsumed]);
            int low = HexConverter.FromChar(source[charsConsumed + 1]);
            if ((high | low) > 15)
                return Buffers.OperationStatus.InvalidData;
            if (bytesWritten == destination.Length)
                return Buffers.OperationStatus.DestinationTooSmall;
            destination[bytesWritten++] = (byte)(high << 4 | low);
            charsConsumed += 2;
        }
        return charsConsumed == source.Length ? Buffers.OperationStatus.Done : Buffers.OperationStatus.NeedMoreData;
    }
}
