using System.Collections.Generic;
using System.Globalization;

namespace System.Runtime.Serialization;

/// <summary>Names and values of an object that is stored or restored.</summary>
public sealed class SerializationInfo
{
    private readonly List<SerializationEntry> _entries = new List<SerializationEntry>();
    private readonly IFormatterConverter _converter;
    private Type _type;

    [CLSCompliant(false)]
    public SerializationInfo(Type type, IFormatterConverter converter)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(converter);
        _type = type;
        _converter = converter;
        FullTypeName = type.FullName;
        AssemblyName = type.Module.Assembly.FullName;
    }

    [CLSCompliant(false)]
    public SerializationInfo(Type type, IFormatterConverter converter, bool requireSameTokenInPartialTrust) : this(type, converter) { }

    public string FullTypeName { get => field; set { ArgumentNullException.ThrowIfNull(value); field = value; IsFullTypeNameSetExplicit = true; } }
    public string AssemblyName { get => field; set { ArgumentNullException.ThrowIfNull(value); field = value; IsAssemblyNameSetExplicit = true; } }
    public bool IsFullTypeNameSetExplicit { get; private set; }
    public bool IsAssemblyNameSetExplicit { get; private set; }
    public int MemberCount => _entries.Count;
    public Type ObjectType => _type;

    public void SetType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        _type = type;
    }

    public SerializationInfoEnumerator GetEnumerator() => new SerializationInfoEnumerator(_entries);

    public void AddValue(string name, object value, Type type)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(type);
        foreach (SerializationEntry e in _entries)
        {
            if (e.Name == name)
                throw new SerializationException(SR.Serialization_SameNameTwice);
        }
        _entries.Add(new SerializationEntry(name, value, type));
    }

    public void AddValue(string name, object value) => AddValue(name, value, value == null ? typeof(object) : value.GetType());
    public void AddValue(string name, bool value) => AddValue(name, value, typeof(bool));
    public void AddValue(string name, char value) => AddValue(name, value, typeof(char));
    [CLSCompliant(false)] public void AddValue(string name, sbyte value) => AddValue(name, value, typeof(sbyte));
    public void AddValue(string name, byte value) => AddValue(name, value, typeof(byte));
    public void AddValue(string name, short value) => AddValue(name, value, typeof(short));
    [CLSCompliant(false)] public void AddValue(string name, ushort value) => AddValue(name, value, typeof(ushort));
    public void AddValue(string name, int value) => AddValue(name, value, typeof(int));
    [CLSCompliant(false)] public void AddValue(string name, uint value) => AddValue(name, value, typeof(uint));
    public void AddValue(string name, long value) => AddValue(name, value, typeof(long));
    [CLSCompliant(false)] public void AddValue(string name, ulong value) => AddValue(name, value, typeof(ulong));
    public void AddValue(string name, float value) => AddValue(name, value, typeof(float));
    public void AddValue(string name, double value) => AddValue(name, value, typeof(double));
    public void AddValue(string name, decimal value) => AddValue(name, value, typeof(decimal));
    public void AddValue(string name, DateTime value) => AddValue(name, value, typeof(DateTime));

    public void UpdateValue(string name, object value, Type type)
    {
        for (int i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Name == name)
            {
                _entries[i] = new SerializationEntry(name, value, type);
                return;
            }
        }
        AddValue(name, value, type);
    }

    internal object GetValueNoThrow(string name, Type type)
    {
        foreach (SerializationEntry e in _entries)
        {
            if (e.Name == name)
                return e.Value == null || type.IsInstanceOfType(e.Value) ? e.Value : _converter.Convert(e.Value, type);
        }
        return null;
    }

    public object GetValue(string name, Type type)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(type);
        foreach (SerializationEntry e in _entries)
        {
            if (e.Name == name)
                return e.Value == null || type.IsInstanceOfType(e.Value) ? e.Value : _converter.Convert(e.Value, type);
        }
        throw new SerializationException(string.Format(SR.Serialization_NotFound, name));
    }

    private object Plain(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (SerializationEntry e in _entries)
        {
            if (e.Name == name)
                return e.Value;
        }
        throw new SerializationException(string.Format(SR.Serialization_NotFound, name));
    }

    public bool GetBoolean(string name) => Plain(name) is var v && v is bool b ? b : _converter.ToBoolean(v);
    public char GetChar(string name) => Plain(name) is var v && v is char b ? b : _converter.ToChar(v);
    [CLSCompliant(false)] public sbyte GetSByte(string name) => Plain(name) is var v && v is sbyte b ? b : _converter.ToSByte(v);
    public byte GetByte(string name) => Plain(name) is var v && v is byte b ? b : _converter.ToByte(v);
    public short GetInt16(string name) => Plain(name) is var v && v is short b ? b : _converter.ToInt16(v);
    [CLSCompliant(false)] public ushort GetUInt16(string name) => Plain(name) is var v && v is ushort b ? b : _converter.ToUInt16(v);
    public int GetInt32(string name) => Plain(name) is var v && v is int b ? b : _converter.ToInt32(v);
    [CLSCompliant(false)] public uint GetUInt32(string name) => Plain(name) is var v && v is uint b ? b : _converter.ToUInt32(v);
    public long GetInt64(string name) => Plain(name) is var v && v is long b ? b : _converter.ToInt64(v);
    [CLSCompliant(false)] public ulong GetUInt64(string name) => Plain(name) is var v && v is ulong b ? b : _converter.ToUInt64(v);
    public float GetSingle(string name) => Plain(name) is var v && v is float b ? b : _converter.ToSingle(v);
    public double GetDouble(string name) => Plain(name) is var v && v is double b ? b : _converter.ToDouble(v);
    public decimal GetDecimal(string name) => Plain(name) is var v && v is decimal b ? b : _converter.ToDecimal(v);
    public DateTime GetDateTime(string name) => Plain(name) is var v && v is DateTime b ? b : _converter.ToDateTime(v);
    public string GetString(string name) => Plain(name) is var v && (v == null || v is string) ? (string)v : _converter.ToString(v);
}
