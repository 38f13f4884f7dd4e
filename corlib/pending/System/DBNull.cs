using System.Runtime.Serialization;

namespace System;

/// <summary>Db null; not done yet.</summary>
public sealed class DBNull : ISerializable, IConvertible
{
    public static readonly DBNull Value;
    internal DBNull() { }
    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("DBNull.GetObjectData");
    public override string ToString() => throw new NotImplementedException("DBNull.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("DBNull.ToString");
    public TypeCode GetTypeCode() => throw new NotImplementedException("DBNull.GetTypeCode");
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
