using System;

namespace System.ComponentModel;

/// <summary>Default value attribute; not done yet.</summary>
public class DefaultValueAttribute : Attribute
{
    public DefaultValueAttribute(Type type, string value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(char value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(byte value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(short value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(int value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(long value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(float value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(double value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(bool value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(string value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(object value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(sbyte value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(ushort value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(uint value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public DefaultValueAttribute(ulong value) { throw new NotImplementedException("DefaultValueAttribute"); }
    public virtual object Value { get => throw new NotImplementedException("DefaultValueAttribute.Value"); }
    public override bool Equals(object obj) => throw new NotImplementedException("DefaultValueAttribute.Equals");
    public override int GetHashCode() => throw new NotImplementedException("DefaultValueAttribute.GetHashCode");
    protected void SetValue(object value) => throw new NotImplementedException("DefaultValueAttribute.SetValue");
}
