using System.Globalization;
using System.Reflection;
using System.Runtime.Remoting;

namespace System;

/// <summary>Activator; not done yet.</summary>
public static class Activator
{
    public static object CreateInstance(Type type, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture) => throw new NotImplementedException("Activator.CreateInstance");
    public static object CreateInstance(Type type, params object[] args) => throw new NotImplementedException("Activator.CreateInstance");
    public static object CreateInstance(Type type, object[] args, object[] activationAttributes) => throw new NotImplementedException("Activator.CreateInstance");
    public static object CreateInstance(Type type) => throw new NotImplementedException("Activator.CreateInstance");
    public static ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName) => throw new NotImplementedException("Activator.CreateInstanceFrom");
    public static ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, object[] activationAttributes) => throw new NotImplementedException("Activator.CreateInstanceFrom");
    public static ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, bool ignoreCase, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture, object[] activationAttributes) => throw new NotImplementedException("Activator.CreateInstanceFrom");
    public static object CreateInstance(Type type, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture, object[] activationAttributes) => throw new NotImplementedException("Activator.CreateInstance");
    public static ObjectHandle CreateInstance(string assemblyName, string typeName) => throw new NotImplementedException("Activator.CreateInstance");
    public static ObjectHandle CreateInstance(string assemblyName, string typeName, bool ignoreCase, BindingFlags bindingAttr, Binder binder, object[] args, CultureInfo culture, object[] activationAttributes) => throw new NotImplementedException("Activator.CreateInstance");
    public static ObjectHandle CreateInstance(string assemblyName, string typeName, object[] activationAttributes) => throw new NotImplementedException("Activator.CreateInstance");
    public static object CreateInstance(Type type, bool nonPublic) => throw new NotImplementedException("Activator.CreateInstance");
    public static T CreateInstance<T>()
        where T : allows ref struct => throw new NotImplementedException("Activator.CreateInstance");
}
