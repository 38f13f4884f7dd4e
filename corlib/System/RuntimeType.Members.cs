using System.Globalization;
using System.Reflection;

namespace System;

internal sealed partial class RuntimeType
{
    protected override MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("GetMethod");
    public override MethodInfo[] GetMethods(BindingFlags bindingAttr) => throw new NotImplementedException("GetMethods");
    public override PropertyInfo[] GetProperties(BindingFlags bindingAttr) => throw new NotImplementedException("GetProperties");
    public override Type[] GetNestedTypes(BindingFlags bindingAttr) => throw new NotImplementedException("GetNestedTypes");
    public override EventInfo GetEvent(string name, BindingFlags bindingAttr) => throw new NotImplementedException("GetEvent");
    public override EventInfo[] GetEvents(BindingFlags bindingAttr) => throw new NotImplementedException("GetEvents");
    public override FieldInfo GetField(string name, BindingFlags bindingAttr) => throw new NotImplementedException("GetField");
    public override FieldInfo[] GetFields(BindingFlags bindingAttr) => throw new NotImplementedException("GetFields");
    public override ConstructorInfo[] GetConstructors(BindingFlags bindingAttr) => throw new NotImplementedException("GetConstructors");
    protected override PropertyInfo GetPropertyImpl(string name, BindingFlags bindingAttr, Binder binder, Type returnType, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("GetProperty");
    public override MemberInfo[] GetMembers(BindingFlags bindingAttr) => throw new NotImplementedException("GetMembers");
    public override object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args, ParameterModifier[] modifiers, CultureInfo culture, string[] namedParameters) => throw new NotImplementedException("InvokeMember");
    public override Type GetNestedType(string name, BindingFlags bindingAttr) => throw new NotImplementedException("GetNestedType");
    protected override ConstructorInfo GetConstructorImpl(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers) => throw new NotImplementedException("GetConstructor");
}
