using System.Reflection;

namespace System;

/// <summary>Typed reference; not done yet.</summary>
public ref struct TypedReference
{
    public static object ToObject(TypedReference value) => throw new NotImplementedException("TypedReference.ToObject");
    public static TypedReference MakeTypedReference(object target, FieldInfo[] flds) => throw new NotImplementedException("TypedReference.MakeTypedReference");
    public override int GetHashCode() => throw new NotImplementedException("TypedReference.GetHashCode");
    public override bool Equals(object o) => throw new NotImplementedException("TypedReference.Equals");
    public static Type GetTargetType(TypedReference value) => throw new NotImplementedException("TypedReference.GetTargetType");
    public static RuntimeTypeHandle TargetTypeToken(TypedReference value) => throw new NotImplementedException("TypedReference.TargetTypeToken");
    public static void SetTypedReference(TypedReference target, object value) => throw new NotImplementedException("TypedReference.SetTypedReference");
}
