using System;

namespace System.ComponentModel
{
    /// <summary>Default value: an attribute.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public class DefaultValueAttribute : Attribute
    {
        public DefaultValueAttribute(Type type, string value) { }
        public DefaultValueAttribute(char value) { }
        public DefaultValueAttribute(byte value) { }
        public DefaultValueAttribute(short value) { }
        public DefaultValueAttribute(int value) { }
        public DefaultValueAttribute(long value) { }
        public DefaultValueAttribute(float value) { }
        public DefaultValueAttribute(double value) { }
        public DefaultValueAttribute(bool value) { }
        public DefaultValueAttribute(string value) { }
        public DefaultValueAttribute(object value) { Value = value; }
        public DefaultValueAttribute(sbyte value) { }
        public DefaultValueAttribute(ushort value) { }
        public DefaultValueAttribute(uint value) { }
        public DefaultValueAttribute(ulong value) { }
        public virtual object Value { get; private set; }
    }
}
