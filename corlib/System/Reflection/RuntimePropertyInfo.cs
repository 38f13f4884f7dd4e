using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace System.Reflection;

/// <summary>A property of the VM: a row with two accessors.</summary>
internal sealed class RuntimePropertyInfo : PropertyInfo
{
    private readonly int _token;
    internal readonly RuntimeType _declaring;
    internal readonly RuntimeType _reflected;
    private readonly string _name;
    private readonly int _attributes;
    private readonly IntPtr _getter;
    private readonly IntPtr _setter;

    /// <summary>Reads a Property row of a type; the accessors are methods of that type, 0 when absent.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void GetRow(IntPtr type, int token, out string name, out int attributes, out IntPtr getter, out IntPtr setter);

    internal RuntimePropertyInfo(RuntimeType declaring, RuntimeType reflected, int token)
    {
        _declaring = declaring;
        _reflected = reflected;
        _token = token;
        GetRow(declaring._handle, token, out _name, out _attributes, out _getter, out _setter);
    }

    internal IntPtr AnyAccessor => _getter != 0 ? _getter : _setter;
    private MethodInfo Method(IntPtr handle) => handle == 0 ? null : new RuntimeMethodInfo(handle, _declaring, _reflected);

    public override string Name => _name;
    public override Type DeclaringType => _declaring;
    public override Type ReflectedType => _reflected;
    public override Module Module => _declaring.Module;
    public override int MetadataToken => _token;
    public override PropertyAttributes Attributes => (PropertyAttributes)_attributes;
    public override bool CanRead => _getter != 0;
    public override bool CanWrite => _setter != 0;

    public override Type PropertyType
    {
        get
        {
            if (_getter != 0)
                return RuntimeMethod.GetReturnType(_getter);
            Type[] types = RuntimeMethod.GetParameterTypes(_setter);
            return types[types.Length - 1];
        }
    }

    private static MethodInfo Visible(MethodInfo method, bool nonPublic) => method != null && (nonPublic || method.IsPublic) ? method : null;
    public override MethodInfo GetGetMethod(bool nonPublic) => Visible(Method(_getter), nonPublic);
    public override MethodInfo GetSetMethod(bool nonPublic) => Visible(Method(_setter), nonPublic);

    public override MethodInfo[] GetAccessors(bool nonPublic)
    {
        List<MethodInfo> all = new List<MethodInfo>();
        if (GetGetMethod(nonPublic) is MethodInfo getter)
            all.Add(getter);
        if (GetSetMethod(nonPublic) is MethodInfo setter)
            all.Add(setter);
        return all.ToArray();
    }

    internal Type[] IndexTypes()
    {
        Type[] types = RuntimeMethod.GetParameterTypes(AnyAccessor) ?? Type.EmptyTypes;
        if (_getter != 0 || types.Length == 0)
            return types;
        Type[] shorter = new Type[types.Length - 1];
        Array.Copy(types, shorter, shorter.Length);
        return shorter;
    }

    public override ParameterInfo[] GetIndexParameters()
    {
        ParameterInfo[] all = Method(AnyAccessor).GetParameters();
        int count = IndexTypes().Length;
        ParameterInfo[] parameters = new ParameterInfo[count];
        for (int i = 0; i < count; i++)
            parameters[i] = new RuntimeParameterInfo(this, AnyAccessor, all[i].ParameterType, i);
        return parameters;
    }

    public override object GetValue(object obj, BindingFlags invokeAttr, Binder binder, object[] index, CultureInfo culture)
    {
        MethodInfo getter = GetGetMethod(true) ?? throw new ArgumentException(SR.Arg_GetMethNotFnd);
        return getter.Invoke(obj, invokeAttr, binder, index, culture);
    }

    public override void SetValue(object obj, object value, BindingFlags invokeAttr, Binder binder, object[] index, CultureInfo culture)
    {
        MethodInfo setter = GetSetMethod(true) ?? throw new ArgumentException(SR.Arg_SetMethNotFnd);
        object[] arguments = new object[(index == null ? 0 : index.Length) + 1];
        index?.CopyTo(arguments, 0);
        arguments[arguments.Length - 1] = value;
        setter.Invoke(obj, invokeAttr, binder, arguments, culture);
    }

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Get(this, typeof(object), inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => RuntimeAttributes.Get(this, attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => RuntimeAttributes.IsDefined(this, attributeType, inherit);
    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(Module, MetadataToken);
    public override bool Equals(object obj) => obj is RuntimePropertyInfo other && _token == other._token && (object)_declaring == (object)other._declaring && (object)_reflected == (object)other._reflected;
    public override int GetHashCode() => _token ^ _declaring.GetHashCode();

    public override string ToString()
    {
        string text = RuntimeMethod.Short(PropertyType) + " " + _name;
        Type[] index = IndexTypes();
        if (index.Length == 0)
            return text;
        text += " [";
        for (int i = 0; i < index.Length; i++)
            text += (i > 0 ? ", " : "") + RuntimeMethod.Short(index[i]);
        return text + "]";
    }
}
