using System.Globalization;
using System.Reflection;
using System.Runtime.Remoting;

namespace System;

/// <summary>Activator.</summary>
public static class Activator
{
    public static object CreateInstance(Type type, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture) => Create(type, bindingAttr, binder, args, culture);
    public static object CreateInstance(Type type, params object[] args) => Create(type, BindingFlags.Instance | BindingFlags.Public | BindingFlags.CreateInstance, null, args, null);
    public static object CreateInstance(Type type, object[] args, object[] activationAttributes) => Create(type, BindingFlags.Instance | BindingFlags.Public | BindingFlags.CreateInstance, null, args, null);
    public static object CreateInstance(Type type) => CreateInstance(type, false);
    public static ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName) => throw new NotImplementedException("Activator.CreateInstanceFrom");
    public static ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, object[] activationAttributes) => throw new NotImplementedException("Activator.CreateInstanceFrom");
    public static ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, bool ignoreCase, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture, object[] activationAttributes) => throw new NotImplementedException("Activator.CreateInstanceFrom");
    public static object CreateInstance(Type type, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture, object[] activationAttributes) => Create(type, bindingAttr, binder, args, culture);
    public static ObjectHandle CreateInstance(string assemblyName, string typeName) => throw new NotImplementedException("Activator.CreateInstance");
    public static ObjectHandle CreateInstance(string assemblyName, string typeName, bool ignoreCase, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture, object[] activationAttributes) => throw new NotImplementedException("Activator.CreateInstance");
    public static ObjectHandle CreateInstance(string assemblyName, string typeName, object[] activationAttributes) => throw new NotImplementedException("Activator.CreateInstance");
    public static object CreateInstance(Type type, bool nonPublic) => CreateDefault(type, nonPublic);
    /// <summary>Expanded by the compiler of CIL.</summary>
    [System.Runtime.CompilerServices.Intrinsic]
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)]
    public static extern T CreateInstance<T>() where T : allows ref struct;

    private static object CreateDefault(Type type, bool nonPublic)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.UnderlyingSystemType is not RuntimeType runtimeType) throw new ArgumentException("Type must be a type provided by the runtime.", nameof(type));
        if (type.ContainsGenericParameters) throw new ArgumentException("Cannot create an instance of " + type + " because Type.ContainsGenericParameters is true.");
        return RuntimeType.CreateDefaultCore(runtimeType._handle, nonPublic);
    }

    private static object Create(Type type, BindingFlags flags, Binder binder, object[] args, CultureInfo culture)
    {
        if (args == null || args.Length == 0) return CreateDefault(type, (flags & BindingFlags.NonPublic) != 0);
        ArgumentNullException.ThrowIfNull(type);
        return type.InvokeMember(null, flags | BindingFlags.CreateInstance, binder, null, args, culture);
    }
}
