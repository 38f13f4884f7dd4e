using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Reflection;

/// <summary>An event of the VM: a row with its accessors.</summary>
internal sealed class RuntimeEventInfo : EventInfo
{
    private readonly int _token;
    private readonly RuntimeType _declaring;
    private readonly RuntimeType _reflected;
    private readonly string _name;
    private readonly int _attributes;
    private readonly IntPtr _add;
    private readonly IntPtr _remove;
    private readonly IntPtr _raise;

    /// <summary>Reads an Event row of a type; accessors are 0 when absent.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void GetRow(IntPtr type, int token, out string name, out int attributes, out IntPtr add, out IntPtr remove, out IntPtr raise);

    internal RuntimeEventInfo(RuntimeType declaring, RuntimeType reflected, int token)
    {
        _declaring = declaring;
        _reflected = reflected;
        _token = token;
        GetRow(declaring._handle, token, out _name, out _attributes, out _add, out _remove, out _raise);
    }

    internal IntPtr Adder => _add;
    private MethodInfo Method(IntPtr handle, bool nonPublic)
    {
        if (handle == 0)
            return null;
        MethodInfo method = new RuntimeMethodInfo(handle, _declaring, _reflected);
        return nonPublic || method.IsPublic ? method : null;
    }

    public override string Name => _name;
    public override Type DeclaringType => _declaring;
    public override Type ReflectedType => _reflected;
    public override Module Module => _declaring.Module;
    public override int MetadataToken => _token;
    public override EventAttributes Attributes => (EventAttributes)_attributes;
    public override MethodInfo GetAddMethod(bool nonPublic) => Method(_add, nonPublic);
    public override MethodInfo GetRemoveMethod(bool nonPublic) => Method(_remove, nonPublic);
    public override MethodInfo GetRaiseMethod(bool nonPublic) => Method(_raise, nonPublic);
    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Get(this, typeof(object), inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => RuntimeAttributes.Get(this, attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => RuntimeAttributes.IsDefined(this, attributeType, inherit);
    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(Module, MetadataToken);
    public override bool Equals(object obj) => obj is RuntimeEventInfo other && _token == other._token && (object)_declaring == (object)other._declaring;
    public override int GetHashCode() => _token ^ _declaring.GetHashCode();
    public override string ToString() => RuntimeMethod.Short(EventHandlerType) + " " + _name;
}
