namespace System;

/// <summary>Enum; not done yet.</summary>
public abstract class Enum : ValueType, IComparable, ISpanFormattable, IFormattable, IConvertible
{
    protected Enum() { }
    public static string GetName<TEnum>(TEnum value)
        where TEnum : struct, Enum => throw new NotImplementedException("Enum.GetName");
    public static string GetName(Type enumType, object value) => throw new NotImplementedException("Enum.GetName");
    public static string[] GetNames<TEnum>()
        where TEnum : struct, Enum => throw new NotImplementedException("Enum.GetNames");
    public static string[] GetNames(Type enumType) => throw new NotImplementedException("Enum.GetNames");
    public static Type GetUnderlyingType(Type enumType) => throw new NotImplementedException("Enum.GetUnderlyingType");
    public static TEnum[] GetValues<TEnum>()
        where TEnum : struct, Enum => throw new NotImplementedException("Enum.GetValues");
    public static Array GetValues(Type enumType) => throw new NotImplementedException("Enum.GetValues");
    public static Array GetValuesAsUnderlyingType<TEnum>()
        where TEnum : struct, Enum => throw new NotImplementedException("Enum.GetValuesAsUnderlyingType");
    public static Array GetValuesAsUnderlyingType(Type enumType) => throw new NotImplementedException("Enum.GetValuesAsUnderlyingType");
    public bool HasFlag(Enum flag) => throw new NotImplementedException("Enum.HasFlag");
    public static bool IsDefined<TEnum>(TEnum value)
        where TEnum : struct, Enum => throw new NotImplementedException("Enum.IsDefined");
    public static bool IsDefined(Type enumType, object value) => throw new NotImplementedException("Enum.IsDefined");
    public static object Parse(Type enumType, string value) => throw new NotImplementedException("Enum.Parse");
    public static object Parse(Type enumType, ReadOnlySpan<char> value) => throw new NotImplementedException("Enum.Parse");
    public static object Parse(Type enumType, string value, bool ignoreCase) => throw new NotImplementedException("Enum.Parse");
    public static object Parse(Type enumType, ReadOnlySpan<char> value, bool ignoreCase) => throw new NotImplementedException("Enum.Parse");
    public static TEnum Parse<TEnum>(string value)
        where TEnum : struct => throw new NotImplementedException("Enum.Parse");
    public static TEnum Parse<TEnum>(ReadOnlySpan<char> value)
        where TEnum : struct => throw new NotImplementedException("Enum.Parse");
    public static TEnum Parse<TEnum>(string value, bool ignoreCase)
        where TEnum : struct => throw new NotImplementedException("Enum.Parse");
    public static TEnum Parse<TEnum>(ReadOnlySpan<char> value, bool ignoreCase)
        where TEnum : struct => throw new NotImplementedException("Enum.Parse");
    public static bool TryParse(Type enumType, string value, out object result) => throw new NotImplementedException("Enum.TryParse");
    public static bool TryParse(Type enumType, ReadOnlySpan<char> value, out object result) => throw new NotImplementedException("Enum.TryParse");
    public static bool TryParse(Type enumType, string value, bool ignoreCase, out object result) => throw new NotImplementedException("Enum.TryParse");
    public static bool TryParse(Type enumType, ReadOnlySpan<char> value, bool ignoreCase, out object result) => throw new NotImplementedException("Enum.TryParse");
    public static bool TryParse<TEnum>(string value, out TEnum result)
        where TEnum : struct => throw new NotImplementedException("Enum.TryParse");
    public static bool TryParse<TEnum>(ReadOnlySpan<char> value, out TEnum result)
        where TEnum : struct => throw new NotImplementedException("Enum.TryParse");
    public static bool TryParse<TEnum>(string value, bool ignoreCase, out TEnum result)
        where TEnum : struct => throw new NotImplementedException("Enum.TryParse");
    public static bool TryParse<TEnum>(ReadOnlySpan<char> value, bool ignoreCase, out TEnum result)
        where TEnum : struct => throw new NotImplementedException("Enum.TryParse");
    public override bool Equals(object obj) => throw new NotImplementedException("Enum.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Enum.GetHashCode");
    public int CompareTo(object target) => throw new NotImplementedException("Enum.CompareTo");
    public override string ToString() => throw new NotImplementedException("Enum.ToString");
    public string ToString(string format) => throw new NotImplementedException("Enum.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("Enum.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("Enum.ToString");
    public static string Format(Type enumType, object value, string format) => throw new NotImplementedException("Enum.Format");
    public static bool TryFormat<TEnum>(TEnum value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
        where TEnum : struct => throw new NotImplementedException("Enum.TryFormat");
    public TypeCode GetTypeCode() => throw new NotImplementedException("Enum.GetTypeCode");
    public static object ToObject(Type enumType, object value) => throw new NotImplementedException("Enum.ToObject");
    public static object ToObject(Type enumType, sbyte value) => throw new NotImplementedException("Enum.ToObject");
    public static object ToObject(Type enumType, short value) => throw new NotImplementedException("Enum.ToObject");
    public static object ToObject(Type enumType, int value) => throw new NotImplementedException("Enum.ToObject");
    public static object ToObject(Type enumType, byte value) => throw new NotImplementedException("Enum.ToObject");
    public static object ToObject(Type enumType, ushort value) => throw new NotImplementedException("Enum.ToObject");
    public static object ToObject(Type enumType, uint value) => throw new NotImplementedException("Enum.ToObject");
    public static object ToObject(Type enumType, long value) => throw new NotImplementedException("Enum.ToObject");
    public static object ToObject(Type enumType, ulong value) => throw new NotImplementedException("Enum.ToObject");
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider provider) => throw new NotImplementedException();
    bool IConvertible.ToBoolean(IFormatProvider provider) => throw new NotImplementedException();
    char IConvertible.ToChar(IFormatProvider provider) => throw new NotImplementedException();
    sbyte IConvertible.ToSByte(IFormatProvider provider) => throw new NotImplementedException();
    byte IConvertible.ToByte(IFormatProvider provider) => throw new NotImplementedException();
    short IConvertible.ToInt16(IFormatProvider provider) => throw new NotImplementedException();
    ushort IConvertible.ToUInt16(IFormatProvider provider) => throw new NotImplementedException();
    int IConvertible.ToInt32(IFormatProvider provider) => throw new NotImplementedException();
    uint IConvertible.ToUInt32(IFormatProvider provider) => throw new NotImplementedException();
    long IConvertible.ToInt64(IFormatProvider provider) => throw new NotImplementedException();
    ulong IConvertible.ToUInt64(IFormatProvider provider) => throw new NotImplementedException();
    float IConvertible.ToSingle(IFormatProvider provider) => throw new NotImplementedException();
    double IConvertible.ToDouble(IFormatProvider provider) => throw new NotImplementedException();
    decimal IConvertible.ToDecimal(IFormatProvider provider) => throw new NotImplementedException();
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw new NotImplementedException();
    object IConvertible.ToType(Type conversionType, IFormatProvider provider) => throw new NotImplementedException();
}
