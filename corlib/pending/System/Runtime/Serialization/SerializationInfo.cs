using System;

namespace System.Runtime.Serialization;

/// <summary>Serialization info; not done yet.</summary>
public sealed partial class SerializationInfo
{
    public SerializationInfo(Type type, IFormatterConverter converter) { throw new NotImplementedException("SerializationInfo"); }
    public SerializationInfo(Type type, IFormatterConverter converter, bool requireSameTokenInPartialTrust) { throw new NotImplementedException("SerializationInfo"); }
    public string FullTypeName { get => throw new NotImplementedException("SerializationInfo.FullTypeName"); set => throw new NotImplementedException("SerializationInfo.FullTypeName"); }
    public string AssemblyName { get => throw new NotImplementedException("SerializationInfo.AssemblyName"); set => throw new NotImplementedException("SerializationInfo.AssemblyName"); }
    public bool IsFullTypeNameSetExplicit { get => throw new NotImplementedException("SerializationInfo.IsFullTypeNameSetExplicit"); }
    public bool IsAssemblyNameSetExplicit { get => throw new NotImplementedException("SerializationInfo.IsAssemblyNameSetExplicit"); }
    public int MemberCount { get => throw new NotImplementedException("SerializationInfo.MemberCount"); }
    public Type ObjectType { get => throw new NotImplementedException("SerializationInfo.ObjectType"); }
    public void SetType(Type type) => throw new NotImplementedException("SerializationInfo.SetType");
    public SerializationInfoEnumerator GetEnumerator() => throw new NotImplementedException("SerializationInfo.GetEnumerator");
    public void AddValue(string name, object value, Type type) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, object value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, bool value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, char value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, sbyte value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, byte value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, short value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, ushort value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, int value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, uint value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, long value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, ulong value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, float value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, double value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, decimal value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public void AddValue(string name, DateTime value) => throw new NotImplementedException("SerializationInfo.AddValue");
    public object GetValue(string name, Type type) => throw new NotImplementedException("SerializationInfo.GetValue");
    public bool GetBoolean(string name) => throw new NotImplementedException("SerializationInfo.GetBoolean");
    public char GetChar(string name) => throw new NotImplementedException("SerializationInfo.GetChar");
    public sbyte GetSByte(string name) => throw new NotImplementedException("SerializationInfo.GetSByte");
    public byte GetByte(string name) => throw new NotImplementedException("SerializationInfo.GetByte");
    public short GetInt16(string name) => throw new NotImplementedException("SerializationInfo.GetInt16");
    public ushort GetUInt16(string name) => throw new NotImplementedException("SerializationInfo.GetUInt16");
    public int GetInt32(string name) => throw new NotImplementedException("SerializationInfo.GetInt32");
    public uint GetUInt32(string name) => throw new NotImplementedException("SerializationInfo.GetUInt32");
    public long GetInt64(string name) => throw new NotImplementedException("SerializationInfo.GetInt64");
    public ulong GetUInt64(string name) => throw new NotImplementedException("SerializationInfo.GetUInt64");
    public float GetSingle(string name) => throw new NotImplementedException("SerializationInfo.GetSingle");
    public double GetDouble(string name) => throw new NotImplementedException("SerializationInfo.GetDouble");
    public decimal GetDecimal(string name) => throw new NotImplementedException("SerializationInfo.GetDecimal");
    public DateTime GetDateTime(string name) => throw new NotImplementedException("SerializationInfo.GetDateTime");
    public string GetString(string name) => throw new NotImplementedException("SerializationInfo.GetString");
    public static DeserializationToken StartDeserialization() => throw new NotImplementedException("SerializationInfo.StartDeserialization");
    internal object GetValueNoThrow(string name, Type type) => throw new NotImplementedException("SerializationInfo");
}
