namespace System;

/// <summary>Conversions between primitive types; written by gen/convert.py.</summary>
public static partial class Convert
{
    public static bool ToBoolean(object value) => value != null && ((IConvertible)value).ToBoolean(null);
    public static bool ToBoolean(object value, IFormatProvider provider) => value != null && ((IConvertible)value).ToBoolean(provider);
    public static bool ToBoolean(bool value) => value;
    public static bool ToBoolean(char value) => throw new InvalidCastException("Invalid cast from 'Char' to 'Boolean'.");
    public static bool ToBoolean(sbyte value) => value != 0;
    public static bool ToBoolean(byte value) => value != 0;
    public static bool ToBoolean(short value) => value != 0;
    public static bool ToBoolean(ushort value) => value != 0;
    public static bool ToBoolean(int value) => value != 0;
    public static bool ToBoolean(uint value) => value != 0;
    public static bool ToBoolean(long value) => value != 0;
    public static bool ToBoolean(ulong value) => value != 0;
    public static bool ToBoolean(float value) => value != 0;
    public static bool ToBoolean(double value) => value != 0;
    public static bool ToBoolean(decimal value) => value != 0;
    public static bool ToBoolean(string value) => value != null && bool.Parse(value);
    public static bool ToBoolean(string value, IFormatProvider provider) => value != null && bool.Parse(value);
    public static bool ToBoolean(DateTime value) => throw new InvalidCastException("Invalid cast from 'DateTime' to 'Boolean'.");

    public static char ToChar(object value) => value == null ? '\0' : ((IConvertible)value).ToChar(null);
    public static char ToChar(object value, IFormatProvider provider) => value == null ? '\0' : ((IConvertible)value).ToChar(provider);
    public static char ToChar(bool value) => throw new InvalidCastException("Invalid cast from 'Boolean' to 'Char'.");
    public static char ToChar(char value) => value;
    public static char ToChar(sbyte value) => value < 0 ? throw new OverflowException(SR.Overflow_Char) : (char)value;
    public static char ToChar(byte value) => (char)value;
    public static char ToChar(short value) => value < 0 ? throw new OverflowException(SR.Overflow_Char) : (char)value;
    public static char ToChar(ushort value) => (char)value;
    public static char ToChar(int value) => value < 0 || value > char.MaxValue ? throw new OverflowException(SR.Overflow_Char) : (char)value;
    public static char ToChar(uint value) => value > char.MaxValue ? throw new OverflowException(SR.Overflow_Char) : (char)value;
    public static char ToChar(long value) => value < 0 || value > char.MaxValue ? throw new OverflowException(SR.Overflow_Char) : (char)value;
    public static char ToChar(ulong value) => value > char.MaxValue ? throw new OverflowException(SR.Overflow_Char) : (char)value;
    public static char ToChar(string value) => ToChar(value, null);
    public static char ToChar(string value, IFormatProvider provider) => char.Parse(value ?? throw new ArgumentNullException(nameof(value)));
    public static char ToChar(float value) => throw new InvalidCastException("Invalid cast from 'Single' to 'Char'.");
    public static char ToChar(double value) => throw new InvalidCastException("Invalid cast from 'Double' to 'Char'.");
    public static char ToChar(decimal value) => throw new InvalidCastException("Invalid cast from 'Decimal' to 'Char'.");
    public static char ToChar(DateTime value) => throw new InvalidCastException("Invalid cast from 'DateTime' to 'Char'.");

    public static sbyte ToSByte(object value) => value == null ? (sbyte)0 : ((IConvertible)value).ToSByte(null);
    public static sbyte ToSByte(object value, IFormatProvider provider) => value == null ? (sbyte)0 : ((IConvertible)value).ToSByte(provider);
    public static sbyte ToSByte(bool value) => value ? (sbyte)1 : (sbyte)0;
    public static sbyte ToSByte(char value) => value > 127 ? throw new OverflowException(SR.Overflow_SByte) : (sbyte)value;
    public static sbyte ToSByte(sbyte value) => value;
    public static sbyte ToSByte(byte value) => value > sbyte.MaxValue ? throw new OverflowException(SR.Overflow_SByte) : (sbyte)value;
    public static sbyte ToSByte(short value) => value < sbyte.MinValue || value > sbyte.MaxValue ? throw new OverflowException(SR.Overflow_SByte) : (sbyte)value;
    public static sbyte ToSByte(ushort value) => value > sbyte.MaxValue ? throw new OverflowException(SR.Overflow_SByte) : (sbyte)value;
    public static sbyte ToSByte(int value) => value < sbyte.MinValue || value > sbyte.MaxValue ? throw new OverflowException(SR.Overflow_SByte) : (sbyte)value;
    public static sbyte ToSByte(uint value) => value > sbyte.MaxValue ? throw new OverflowException(SR.Overflow_SByte) : (sbyte)value;
    public static sbyte ToSByte(long value) => value < sbyte.MinValue || value > sbyte.MaxValue ? throw new OverflowException(SR.Overflow_SByte) : (sbyte)value;
    public static sbyte ToSByte(ulong value) => value > (ulong)sbyte.MaxValue ? throw new OverflowException(SR.Overflow_SByte) : (sbyte)value;
    public static sbyte ToSByte(float value) => ToSByte((double)value);
    public static sbyte ToSByte(double value) => RoundToSByte(value);

    private static sbyte RoundToSByte(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= sbyte.MinValue && rounded <= sbyte.MaxValue))
            throw new OverflowException(SR.Overflow_SByte);
        return (sbyte)rounded;
    }

    public static sbyte ToSByte(decimal value) => decimal.ToSByte(decimal.Round(value, 0));
    public static sbyte ToSByte(string value) => value == null ? (sbyte)0 : sbyte.Parse(value);
    public static sbyte ToSByte(string value, IFormatProvider provider) => sbyte.Parse(value, provider);
    public static sbyte ToSByte(DateTime value) => throw new InvalidCastException("Invalid cast from 'DateTime' to 'SByte'.");

    public static byte ToByte(object value) => value == null ? (byte)0 : ((IConvertible)value).ToByte(null);
    public static byte ToByte(object value, IFormatProvider provider) => value == null ? (byte)0 : ((IConvertible)value).ToByte(provider);
    public static byte ToByte(bool value) => value ? (byte)1 : (byte)0;
    public static byte ToByte(char value) => value > 255 ? throw new OverflowException(SR.Overflow_Byte) : (byte)value;
    public static byte ToByte(sbyte value) => value < 0 ? throw new OverflowException(SR.Overflow_Byte) : (byte)value;
    public static byte ToByte(byte value) => value;
    public static byte ToByte(short value) => value < 0 || value > byte.MaxValue ? throw new OverflowException(SR.Overflow_Byte) : (byte)value;
    public static byte ToByte(ushort value) => value > byte.MaxValue ? throw new OverflowException(SR.Overflow_Byte) : (byte)value;
    public static byte ToByte(int value) => value < 0 || value > byte.MaxValue ? throw new OverflowException(SR.Overflow_Byte) : (byte)value;
    public static byte ToByte(uint value) => value > byte.MaxValue ? throw new OverflowException(SR.Overflow_Byte) : (byte)value;
    public static byte ToByte(long value) => value < 0 || value > byte.MaxValue ? throw new OverflowException(SR.Overflow_Byte) : (byte)value;
    public static byte ToByte(ulong value) => value > byte.MaxValue ? throw new OverflowException(SR.Overflow_Byte) : (byte)value;
    public static byte ToByte(float value) => ToByte((double)value);
    public static byte ToByte(double value) => RoundToByte(value);

    private static byte RoundToByte(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= byte.MinValue && rounded <= byte.MaxValue))
            throw new OverflowException(SR.Overflow_Byte);
        return (byte)rounded;
    }

    public static byte ToByte(decimal value) => decimal.ToByte(decimal.Round(value, 0));
    public static byte ToByte(string value) => value == null ? (byte)0 : byte.Parse(value);
    public static byte ToByte(string value, IFormatProvider provider) => value == null ? (byte)0 : byte.Parse(value, provider);
    public static byte ToByte(DateTime value) => throw new InvalidCastException("Invalid cast from 'DateTime' to 'Byte'.");

    public static short ToInt16(object value) => value == null ? (short)0 : ((IConvertible)value).ToInt16(null);
    public static short ToInt16(object value, IFormatProvider provider) => value == null ? (short)0 : ((IConvertible)value).ToInt16(provider);
    public static short ToInt16(bool value) => value ? (short)1 : (short)0;
    public static short ToInt16(char value) => value > 32767 ? throw new OverflowException(SR.Overflow_Int16) : (short)value;
    public static short ToInt16(sbyte value) => (short)value;
    public static short ToInt16(byte value) => (short)value;
    public static short ToInt16(short value) => value;
    public static short ToInt16(ushort value) => value > short.MaxValue ? throw new OverflowException(SR.Overflow_Int16) : (short)value;
    public static short ToInt16(int value) => value < short.MinValue || value > short.MaxValue ? throw new OverflowException(SR.Overflow_Int16) : (short)value;
    public static short ToInt16(uint value) => value > short.MaxValue ? throw new OverflowException(SR.Overflow_Int16) : (short)value;
    public static short ToInt16(long value) => value < short.MinValue || value > short.MaxValue ? throw new OverflowException(SR.Overflow_Int16) : (short)value;
    public static short ToInt16(ulong value) => value > (ulong)short.MaxValue ? throw new OverflowException(SR.Overflow_Int16) : (short)value;
    public static short ToInt16(float value) => ToInt16((double)value);
    public static short ToInt16(double value) => RoundToInt16(value);

    private static short RoundToInt16(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= short.MinValue && rounded <= short.MaxValue))
            throw new OverflowException(SR.Overflow_Int16);
        return (short)rounded;
    }

    public static short ToInt16(decimal value) => decimal.ToInt16(decimal.Round(value, 0));
    public static short ToInt16(string value) => value == null ? (short)0 : short.Parse(value);
    public static short ToInt16(string value, IFormatProvider provider) => value == null ? (short)0 : short.Parse(value, provider);
    public static short ToInt16(DateTime value) => throw new InvalidCastException("Invalid cast from 'DateTime' to 'Int16'.");

    public static ushort ToUInt16(object value) => value == null ? (ushort)0 : ((IConvertible)value).ToUInt16(null);
    public static ushort ToUInt16(object value, IFormatProvider provider) => value == null ? (ushort)0 : ((IConvertible)value).ToUInt16(provider);
    public static ushort ToUInt16(bool value) => value ? (ushort)1 : (ushort)0;
    public static ushort ToUInt16(char value) => value;
    public static ushort ToUInt16(sbyte value) => value < 0 ? throw new OverflowException(SR.Overflow_UInt16) : (ushort)value;
    public static ushort ToUInt16(byte value) => (ushort)value;
    public static ushort ToUInt16(short value) => value < 0 ? throw new OverflowException(SR.Overflow_UInt16) : (ushort)value;
    public static ushort ToUInt16(ushort value) => value;
    public static ushort ToUInt16(int value) => value < 0 || value > ushort.MaxValue ? throw new OverflowException(SR.Overflow_UInt16) : (ushort)value;
    public static ushort ToUInt16(uint value) => value > ushort.MaxValue ? throw new OverflowException(SR.Overflow_UInt16) : (ushort)value;
    public static ushort ToUInt16(long value) => value < 0 || value > ushort.MaxValue ? throw new OverflowException(SR.Overflow_UInt16) : (ushort)value;
    public static ushort ToUInt16(ulong value) => value > ushort.MaxValue ? throw new OverflowException(SR.Overflow_UInt16) : (ushort)value;
    public static ushort ToUInt16(float value) => ToUInt16((double)value);
    public static ushort ToUInt16(double value) => RoundToUInt16(value);

    private static ushort RoundToUInt16(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= ushort.MinValue && rounded <= ushort.MaxValue))
            throw new OverflowException(SR.Overflow_UInt16);
        return (ushort)rounded;
    }

    public static ushort ToUInt16(decimal value) => decimal.ToUInt16(decimal.Round(value, 0));
    public static ushort ToUInt16(string value) => value == null ? (ushort)0 : ushort.Parse(value);
    public static ushort ToUInt16(string value, IFormatProvider provider) => value == null ? (ushort)0 : ushort.Parse(value, provider);
    public static ushort ToUInt16(DateTime value) => throw new InvalidCastException("Invalid cast from 'DateTime' to 'UInt16'.");

    public static int ToInt32(object value) => value == null ? (int)0 : ((IConvertible)value).ToInt32(null);
    public static int ToInt32(object value, IFormatProvider provider) => value == null ? (int)0 : ((IConvertible)value).ToInt32(provider);
    public static int ToInt32(bool value) => value ? (int)1 : (int)0;
    public static int ToInt32(char value) => value;
    public static int ToInt32(sbyte value) => (int)value;
    public static int ToInt32(byte value) => (int)value;
    public static int ToInt32(short value) => (int)value;
    public static int ToInt32(ushort value) => (int)value;
    public static int ToInt32(int value) => value;
    public static int ToInt32(uint value) => value > int.MaxValue ? throw new OverflowException(SR.Overflow_Int32) : (int)value;
    public static int ToInt32(long value) => value < int.MinValue || value > int.MaxValue ? throw new OverflowException(SR.Overflow_Int32) : (int)value;
    public static int ToInt32(ulong value) => value > (ulong)int.MaxValue ? throw new OverflowException(SR.Overflow_Int32) : (int)value;
    public static int ToInt32(float value) => ToInt32((double)value);
    public static int ToInt32(double value) => RoundToInt32(value);

    private static int RoundToInt32(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= int.MinValue && rounded <= int.MaxValue))
            throw new OverflowException(SR.Overflow_Int32);
        return (int)rounded;
    }

    public static int ToInt32(decimal value) => decimal.ToInt32(decimal.Round(value, 0));
    public static int ToInt32(string value) => value == null ? (int)0 : int.Parse(value);
    public static int ToInt32(string value, IFormatProvider provider) => value == null ? (int)0 : int.Parse(value, provider);
    public static int ToInt32(DateTime value) => throw new InvalidCastException("Invalid cast from 'DateTime' to 'Int32'.");

    public static uint ToUInt32(object value) => value == null ? (uint)0 : ((IConvertible)value).ToUInt32(null);
    public static uint ToUInt32(object value, IFormatProvider provider) => value == null ? (uint)0 : ((IConvertible)value).ToUInt32(provider);
    public static uint ToUInt32(bool value) => value ? (uint)1 : (uint)0;
    public static uint ToUInt32(char value) => value;
    public static uint ToUInt32(sbyte value) => value < 0 ? throw new OverflowException(SR.Overflow_UInt32) : (uint)value;
    public static uint ToUInt32(byte value) => (uint)value;
    public static uint ToUInt32(short value) => value < 0 ? throw new OverflowException(SR.Overflow_UInt32) : (uint)value;
    public static uint ToUInt32(ushort value) => (uint)value;
    public static uint ToUInt32(int value) => value < 0 ? throw new OverflowException(SR.Overflow_UInt32) : (uint)value;
    public static uint ToUInt32(uint value) => value;
    public static uint ToUInt32(long value) => value < 0 || value > uint.MaxValue ? throw new OverflowException(SR.Overflow_UInt32) : (uint)value;
    public static uint ToUInt32(ulong value) => value > uint.MaxValue ? throw new OverflowException(SR.Overflow_UInt32) : (uint)value;
    public static uint ToUInt32(float value) => ToUInt32((double)value);
    public static uint ToUInt32(double value) => RoundToUInt32(value);

    private static uint RoundToUInt32(double value)
    {
        double rounded = Math.Round(value);
        if (!(rounded >= uint.MinValue && rounded <= uint.MaxValue))
            throw new OverflowException(SR.Overflow_UInt32);
        return (uint)rounded;
    }

    public static uint ToUInt32(decimal value) => decimal.ToUInt32(decimal.Round(value, 0));
    public static uint ToUInt32(string value) => value == null ? (uint)0 : uint.Parse(value);
    public static uint ToUInt32(string value, IFormatProvider provider) => value == null ? (uint)0 : uint.Parse(value, provider);
    public static uint ToUInt32(DateTime value) => throw new InvalidCastException("Invalid cast from 'DateTime' to 'UInt32'.");

    public static long ToInt64(object value) => value == null ? (long)0 : ((IConvertible)value).ToInt64(null);
    public static long ToInt64(object value, IFormatProvider provider) => value == null ? (long)0 : ((IConvertible)value).ToInt64(provider);
    public static long ToInt64(bool value) => value ? (long)1 : (long)0;
    public static long ToInt64(char value) => value;
    public static long ToInt64(sbyte value) => (long)value;
    public static long ToInt64(byte value) => (long)value;
    public static long ToInt64(short value) => (long)value;
    public static long ToInt64(ushort value) => (long)value;
    public static long ToInt64(int value) => (long)value;
    public static long ToInt64(uint value) => (long)value;
    public static long ToInt64(long value) => value;
    public static long ToInt64(ulong value) => value > (ulong)long.MaxValue ? throw new OverflowException(SR.Overflow_Int64) : (long)value;
    public static long ToInt64(float value) => ToInt64((double)value);
    public static long ToInt64(double value) => checked((long)Math.Round(value));
    public static long ToInt64(decimal value) => decimal.ToInt64(decimal.Round(value, 0));
    public static long ToInt64(string value) => value == null ? (long)0 : long.Parse(value);
    public static long ToInt64(string value, IFormatProvider provider) => value == null ? (long)0 : long.Parse(value, provider);
    public static long ToInt64(DateTime value) => throw new InvalidCastException("Invalid cast from 'DateTime' to 'Int64'.");

    public static ulong ToUInt64(object value) => value == null ? (ulong)0 : ((IConvertible)value).ToUInt64(null);
    public static ulong ToUInt64(object value, IFormatProvider provider) => value == null ? (ulong)0 : ((IConvertible)value).ToUInt64(provider);
    public static ulong ToUInt64(bool value) => value ? (ulong)1 : (ulong)0;
    public static ulong ToUInt64(char value) => value;
    public static ulong ToUInt64(sbyte value) => value < 0 ? throw new OverflowException(SR.Overflow_UInt64) : (ulong)value;
    public static ulong ToUInt64(byte value) => (ulong)value;
    public static ulong ToUInt64(short value) => value < 0 ? throw new OverflowException(SR.Overflow_UInt64) : (ulong)value;
    public static ulong ToUInt64(ushort value) => (ulong)value;
    public static ulong ToUInt64(int value) => value < 0 ? throw new OverflowException(SR.Overflow_UInt64) : (ulong)value;
    public static ulong ToUInt64(uint value) => (ulong)value;
    public static ulong ToUInt64(long value) => value < 0 ? throw new OverflowException(SR.Overflow_UInt64) : (ulong)value;
    public static ulong ToUInt64(ulong value) => value;
    public static ulong ToUInt64(float value) => ToUInt64((double)value);
    public static ulong ToUInt64(double value) => checked((ulong)Math.Round(value));
    public static ulong ToUInt64(decimal value) => decimal.ToUInt64(decimal.Round(value, 0));
    public static ulong ToUInt64(string value) => value == null ? (ulong)0 : ulong.Parse(value);
    public static ulong ToUInt64(string value, IFormatProvider provider) => value == null ? (ulong)0 : ulong.Parse(value, provider);
    public static ulong ToUInt64(DateTime value) => throw new InvalidCastException("Invalid cast from 'DateTime' to 'UInt64'.");

    public static float ToSingle(object value) => value == null ? 0 : ((IConvertible)value).ToSingle(null);
    public static float ToSingle(object value, IFormatProvider provider) => value == null ? 0 : ((IConvertible)value).ToSingle(provider);
    public static float ToSingle(bool value) => value ? 1 : 0;
    public static float ToSingle(char value) => throw new InvalidCastException("Invalid cast from 'Char' to 'Single'.");
    public static float ToSingle(sbyte value) => value;
    public static float ToSingle(byte value) => value;
    public static float ToSingle(short value) => value;
    public static float ToSingle(ushort value) => value;
    public static float ToSingle(int value) => value;
    public static float ToSingle(uint value) => value;
    public static float ToSingle(long value) => value;
    public static float ToSingle(ulong value) => value;
    public static float ToSingle(float value) => (float)value;
    public static float ToSingle(double value) => (float)value;
    public static float ToSingle(decimal value) => (float)value;
    public static float ToSingle(string value) => value == null ? 0 : float.Parse(value);
    public static float ToSingle(string value, IFormatProvider provider) => value == null ? 0 : float.Parse(value, provider);
    public static float ToSingle(DateTime value) => throw new InvalidCastException("Invalid cast from 'DateTime' to 'Single'.");

    public static double ToDouble(object value) => value == null ? 0 : ((IConvertible)value).ToDouble(null);
    public static double ToDouble(object value, IFormatProvider provider) => value == null ? 0 : ((IConvertible)value).ToDouble(provider);
    public static double ToDouble(bool value) => value ? 1 : 0;
    public static double ToDouble(char value) => throw new InvalidCastException("Invalid cast from 'Char' to 'Double'.");
    public static double ToDouble(sbyte value) => value;
    public static double ToDouble(byte value) => value;
    public static double ToDouble(short value) => value;
    public static double ToDouble(ushort value) => value;
    public static double ToDouble(int value) => value;
    public static double ToDouble(uint value) => value;
    public static double ToDouble(long value) => value;
    public static double ToDouble(ulong value) => value;
    public static double ToDouble(float value) => (double)value;
    public static double ToDouble(double value) => (double)value;
    public static double ToDouble(decimal value) => (double)value;
    public static double ToDouble(string value) => value == null ? 0 : double.Parse(value);
    public static double ToDouble(string value, IFormatProvider provider) => value == null ? 0 : double.Parse(value, provider);
    public static double ToDouble(DateTime value) => throw new InvalidCastException("Invalid cast from 'DateTime' to 'Double'.");

    public static decimal ToDecimal(object value) => value == null ? 0 : ((IConvertible)value).ToDecimal(null);
    public static decimal ToDecimal(object value, IFormatProvider provider) => value == null ? 0 : ((IConvertible)value).ToDecimal(provider);
    public static decimal ToDecimal(bool value) => value ? 1 : 0;
    public static decimal ToDecimal(char value) => throw new InvalidCastException("Invalid cast from 'Char' to 'Decimal'.");
    public static decimal ToDecimal(sbyte value) => value;
    public static decimal ToDecimal(byte value) => value;
    public static decimal ToDecimal(short value) => value;
    public static decimal ToDecimal(ushort value) => value;
    public static decimal ToDecimal(int value) => value;
    public static decimal ToDecimal(uint value) => value;
    public static decimal ToDecimal(long value) => value;
    public static decimal ToDecimal(ulong value) => value;
    public static decimal ToDecimal(float value) => (decimal)value;
    public static decimal ToDecimal(double value) => (decimal)value;
    public static decimal ToDecimal(decimal value) => value;
    public static decimal ToDecimal(string value) => value == null ? 0 : decimal.Parse(value);
    public static decimal ToDecimal(string value, IFormatProvider provider) => value == null ? 0 : decimal.Parse(value, provider);
    public static decimal ToDecimal(DateTime value) => throw new InvalidCastException("Invalid cast from 'DateTime' to 'Decimal'.");

    public static DateTime ToDateTime(DateTime value) => value;
    public static DateTime ToDateTime(object value) => value == null ? DateTime.MinValue : ((IConvertible)value).ToDateTime(null);
    public static DateTime ToDateTime(object value, IFormatProvider provider) => value == null ? DateTime.MinValue : ((IConvertible)value).ToDateTime(provider);
    public static DateTime ToDateTime(string value) => value == null ? new DateTime(0) : DateTime.Parse(value);
    public static DateTime ToDateTime(string value, IFormatProvider provider) => value == null ? new DateTime(0) : DateTime.Parse(value, provider);
    public static DateTime ToDateTime(bool value) => throw new InvalidCastException("Invalid cast from 'Boolean' to 'DateTime'.");
    public static DateTime ToDateTime(char value) => throw new InvalidCastException("Invalid cast from 'Char' to 'DateTime'.");
    public static DateTime ToDateTime(sbyte value) => throw new InvalidCastException("Invalid cast from 'SByte' to 'DateTime'.");
    public static DateTime ToDateTime(byte value) => throw new InvalidCastException("Invalid cast from 'Byte' to 'DateTime'.");
    public static DateTime ToDateTime(short value) => throw new InvalidCastException("Invalid cast from 'Int16' to 'DateTime'.");
    public static DateTime ToDateTime(ushort value) => throw new InvalidCastException("Invalid cast from 'UInt16' to 'DateTime'.");
    public static DateTime ToDateTime(int value) => throw new InvalidCastException("Invalid cast from 'Int32' to 'DateTime'.");
    public static DateTime ToDateTime(uint value) => throw new InvalidCastException("Invalid cast from 'UInt32' to 'DateTime'.");
    public static DateTime ToDateTime(long value) => throw new InvalidCastException("Invalid cast from 'Int64' to 'DateTime'.");
    public static DateTime ToDateTime(ulong value) => throw new InvalidCastException("Invalid cast from 'UInt64' to 'DateTime'.");
    public static DateTime ToDateTime(float value) => throw new InvalidCastException("Invalid cast from 'Single' to 'DateTime'.");
    public static DateTime ToDateTime(double value) => throw new InvalidCastException("Invalid cast from 'Double' to 'DateTime'.");
    public static DateTime ToDateTime(decimal value) => throw new InvalidCastException("Invalid cast from 'Decimal' to 'DateTime'.");

    public static string ToString(bool value) => value.ToString();
    public static string ToString(bool value, IFormatProvider provider) => value.ToString(provider);
    public static string ToString(char value) => value.ToString();
    public static string ToString(char value, IFormatProvider provider) => value.ToString(provider);
    public static string ToString(sbyte value) => value.ToString();
    public static string ToString(sbyte value, IFormatProvider provider) => value.ToString(provider);
    public static string ToString(byte value) => value.ToString();
    public static string ToString(byte value, IFormatProvider provider) => value.ToString(provider);
    public static string ToString(short value) => value.ToString();
    public static string ToString(short value, IFormatProvider provider) => value.ToString(provider);
    public static string ToString(ushort value) => value.ToString();
    public static string ToString(ushort value, IFormatProvider provider) => value.ToString(provider);
    public static string ToString(int value) => value.ToString();
    public static string ToString(int value, IFormatProvider provider) => value.ToString(provider);
    public static string ToString(uint value) => value.ToString();
    public static string ToString(uint value, IFormatProvider provider) => value.ToString(provider);
    public static string ToString(long value) => value.ToString();
    public static string ToString(long value, IFormatProvider provider) => value.ToString(provider);
    public static string ToString(ulong value) => value.ToString();
    public static string ToString(ulong value, IFormatProvider provider) => value.ToString(provider);
    public static string ToString(float value) => value.ToString();
    public static string ToString(float value, IFormatProvider provider) => value.ToString(provider);
    public static string ToString(double value) => value.ToString();
    public static string ToString(double value, IFormatProvider provider) => value.ToString(provider);
    public static string ToString(decimal value) => value.ToString();
    public static string ToString(decimal value, IFormatProvider provider) => value.ToString(provider);
    public static string ToString(DateTime value) => value.ToString();
    public static string ToString(DateTime value, IFormatProvider provider) => value.ToString(provider);
}
