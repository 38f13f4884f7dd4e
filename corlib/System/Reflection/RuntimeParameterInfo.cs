using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Reflection;

/// <summary>A parameter of a method of the VM; position -1 is the return value.</summary>
internal sealed class RuntimeParameterInfo : ParameterInfo
{
    private readonly int _token;

    /// <summary>The constant of a Param row: a primitive, a string or null; DBNull.Value when it has none.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern object GetConstantCore(IntPtr module, int token);

    internal RuntimeParameterInfo(MemberInfo member, IntPtr method, Type type, int position)
    {
        MemberImpl = member;
        ClassImpl = type;
        PositionImpl = position;
        if (RuntimeMethod.GetParameterRow(method, position, out string name, out int attributes, out _token))
        {
            NameImpl = name;
            AttrsImpl = (ParameterAttributes)attributes;
        }
    }

    public override int MetadataToken => _token == 0 ? 0x08000000 : _token;
    public override bool HasDefaultValue => _token != 0 && ((AttrsImpl & ParameterAttributes.HasDefault) != 0 || Constant(true) != DBNull.Value);
    public override object RawDefaultValue => Constant(true);
    public override object DefaultValue => Constant(false);

    private object Constant(bool raw)
    {
        if (_token == 0)
            return IsOptional ? Type.Missing : DBNull.Value;
        if ((AttrsImpl & ParameterAttributes.HasDefault) == 0)
        {
            foreach (object a in GetCustomAttributes(false))
            {
                if (a is CustomConstantAttribute custom)
                    return custom.Value;
                if (a is DecimalConstantAttribute d)
                    return d.Value;
            }
            return IsOptional ? Type.Missing : DBNull.Value;
        }
        object value = GetConstantCore(((RuntimeModule)MemberImpl.Module)._handle, _token);
        if (value == null || value == DBNull.Value)
            return value;
        Type type = Nullable.GetUnderlyingType(ClassImpl) ?? ClassImpl;
        if (type.IsEnum && !raw)
            return Enum.ToObject(type, value);
        return value;
    }

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Find(MemberImpl.Module, _token, typeof(object));
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => RuntimeAttributes.Find(MemberImpl.Module, _token, attributeType);
    public override bool IsDefined(Type attributeType, bool inherit) => RuntimeAttributes.Find(MemberImpl.Module, _token, attributeType).Length != 0;
    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(MemberImpl.Module, _token);
    public override string ToString() => PositionImpl < 0 ? RuntimeMethod.Short(ClassImpl) : RuntimeMethod.Short(ClassImpl) + " " + NameImpl;
}
