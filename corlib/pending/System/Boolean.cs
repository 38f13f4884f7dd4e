namespace System;

/// <summary>Boolean; not done yet.</summary>
public struct Boolean : IComparable, IConvertible, IComparable<bool>, IEquatable<bool>, ISpanParsable<bool>, IParsable<bool>
{
    public static readonly string TrueString;
    public static readonly string FalseString;
    public override int GetHashCode() => throw new NotImplementedException("Boolean.GetHashCode");
    public override string ToString() => throw new NotImplementedException("Boolean.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("Boolean.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten) => throw new NotImplementedException("Boolean.TryFormat");
    public override bool Equals(object obj) => throw new NotImplementedException("Boolean.Equals");
    public bool Equals(bool obj) => throw new NotImplementedException("Boolean.Equals");
    public int CompareTo(object obj) => throw new NotImplementedException("Boolean.CompareTo");
    public int CompareTo(bool value) => throw new NotImplementedException("Boolean.CompareTo");
    public static bool Parse(string value) => throw new NotImplementedException("Boolean.Parse");
    public static bool Parse(ReadOnlySpan<char> value) => throw new NotImplementedException("Boolean.Parse");
    public static bool TryParse(string value, out bool result) => throw new NotImplementedException("Boolean.TryParse");
    public static bool TryParse(ReadOnlySpan<char> value, out bool result) => throw new NotImplementedException("Boolean.TryParse");
    public TypeCode GetTypeCode() => throw new NotImplementedException("Boolean.GetTypeCode");
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
    static bool ISpanParsable<bool>.Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException();
    static bool ISpanParsable<bool>.TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out bool result) => throw new NotImplementedException();
    static bool IParsable<bool>.Parse(string s, IFormatProvider provider) => throw new NotImplementedException();
    static bool IParsable<bool>.TryParse(string s, IFormatProvider provider, out bool result) => throw new NotImplementedException();
}
