using System.Runtime.Serialization;

namespace System;

/// <summary>The absence of a value in a database.</summary>
public sealed class DBNull : ISerializable, IConvertible
{
    private DBNull() { }

    public static readonly DBNull Value = new DBNull();

    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();
    public override string ToString() => "";
    public string ToString(IFormatProvider provider) => "";
    public TypeCode GetTypeCode() => TypeCode.DBNull;

    private static InvalidCastException Fail() => new InvalidCastException(SR.InvalidCast_FromDBNull);
    bool IConvertible.ToBoolean(IFormatProvider provider) => throw Fail();
    char IConvertible.ToChar(IFormatProvider provider) => throw Fail();
    sbyte IConvertible.ToSByte(IFormatProvider provider) => throw Fail();
    byte IConvertible.ToByte(IFormatProvider provider) => throw Fail();
    short IConvertible.ToInt16(IFormatProvider provider) => throw Fail();
    ushort IConvertible.ToUInt16(IFormatProvider provider) => throw Fail();
    int IConvertible.ToInt32(IFormatProvider provider) => throw Fail();
    uint IConvertible.ToUInt32(IFormatProvider provider) => throw Fail();
    long IConvertible.ToInt64(IFormatProvider provider) => throw Fail();
    ulong IConvertible.ToUInt64(IFormatProvider provider) => throw Fail();
    float IConvertible.ToSingle(IFormatProvider provider) => throw Fail();
    double IConvertible.ToDouble(IFormatProvider provider) => throw Fail();
    decimal IConvertible.ToDecimal(IFormatProvider provider) => throw Fail();
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw Fail();
    object IConvertible.ToType(Type type, IFormatProvider provider) => Convert.DefaultToType(this, type, provider);
}
