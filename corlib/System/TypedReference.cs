using System.Runtime.CompilerServices;

namespace System;

/// <summary>A managed pointer together with the type of what it points to.</summary>
[NonVersionable]
public ref struct TypedReference
{
    internal ref byte _value;
    internal IntPtr _type;

    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern object Box(ref byte value, IntPtr type);

    /// <summary>The value, boxed if it is a struct.</summary>
    public static object ToObject(TypedReference value)
    {
        if (value._type == 0)
            throw new ArgumentException(SR.Arg_MustBeType);
        return Box(ref value._value, value._type);
    }

    public static Type GetTargetType(TypedReference value) => value._type == 0 ? null : RuntimeType.FromHandle(value._type);

    public static RuntimeTypeHandle TargetTypeToken(TypedReference value) => new RuntimeTypeHandle(RuntimeType.FromHandle(value._type));

    public static void SetTypedReference(TypedReference target, object value) => throw new NotSupportedException();

    public override int GetHashCode() => _type == 0 ? 0 : GetTargetType(this).GetHashCode();

    public override bool Equals(object o) => throw new NotSupportedException(SR.NotSupported_NYI);
}
