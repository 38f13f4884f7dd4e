using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace System.Reflection;

/// <summary>A field of the VM.</summary>
internal sealed class RuntimeFieldInfo : FieldInfo
{
    internal readonly IntPtr _handle;
    internal readonly RuntimeType _declaring;
    internal readonly RuntimeType _reflected;

    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string GetNameCore(IntPtr field);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GetAttributesCore(IntPtr field);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern int GetTokenCore(IntPtr field);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern RuntimeType GetFieldTypeCore(IntPtr field);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern RuntimeType GetDeclaringTypeCore(IntPtr field);
    /// <summary>The value, boxed; runs the type's initialiser for static fields. Constants come from metadata, boxed as the field's type.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern object GetValueCore(IntPtr field, object target);
    /// <summary>Stores a value that fits; null means zero for structs.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void SetValueCore(IntPtr field, object target, object value);
    /// <summary>The constant as metadata has it: a primitive, a string or null.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern object GetConstantCore(IntPtr field);

    internal RuntimeFieldInfo(IntPtr handle, RuntimeType declaring, RuntimeType reflected)
    {
        _handle = handle;
        _declaring = declaring;
        _reflected = reflected;
    }

    internal static FieldInfo FromHandle(IntPtr handle)
    {
        if (handle == 0)
            throw new ArgumentException(SR.Argument_InvalidHandle);
        RuntimeType declaring = GetDeclaringTypeCore(handle);
        return new RuntimeFieldInfo(handle, declaring, declaring);
    }

    public override string Name => GetNameCore(_handle);
    public override Type DeclaringType => _declaring;
    public override Type ReflectedType => _reflected;
    public override Module Module => _declaring.Module;
    public override int MetadataToken => GetTokenCore(_handle);
    public override FieldAttributes Attributes => (FieldAttributes)GetAttributesCore(_handle);
    public override Type FieldType => GetFieldTypeCore(_handle);
    public override RuntimeFieldHandle FieldHandle => new RuntimeFieldHandle(_handle);

    private void CheckTarget(object obj)
    {
        if (IsStatic)
            return;
        if (obj == null)
            throw new TargetException(SR.RFLCT_Targ_StatFldReqTarg);
        if (!_declaring.IsInstanceOfType(obj))
            throw new ArgumentException(string.Format(SR.Arg_FieldDeclTarget, Name, _declaring, obj.GetType()));
    }

    public override object GetValue(object obj)
    {
        if (_declaring.ContainsGenericParameters)
            throw new InvalidOperationException(SR.Arg_UnboundGenField);
        CheckTarget(obj);
        return GetValueCore(_handle, IsStatic ? null : obj);
    }

    public override void SetValue(object obj, object value, BindingFlags invokeAttr, Binder binder, CultureInfo culture)
    {
        if (_declaring.ContainsGenericParameters)
            throw new InvalidOperationException(SR.Arg_UnboundGenField);
        CheckTarget(obj);
        if (IsLiteral)
            throw new FieldAccessException(SR.Acc_ReadOnly);
        if (IsInitOnly && IsStatic)
            throw new FieldAccessException(string.Format(SR.RFLCT_CannotSetInitonlyStaticField, Name, _declaring));
        SetValueCore(_handle, IsStatic ? null : obj, RuntimeArguments.Convert(value, FieldType, binder, culture));
    }

    public override object GetRawConstantValue()
    {
        if (!IsLiteral)
            throw new InvalidOperationException(SR.Arg_EnumLitValueNotFound);
        return GetConstantCore(_handle);
    }

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Get(this, typeof(object), inherit);
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => RuntimeAttributes.Get(this, attributeType, inherit);
    public override bool IsDefined(Type attributeType, bool inherit) => RuntimeAttributes.IsDefined(this, attributeType, inherit);
    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(Module, MetadataToken);

    public override bool Equals(object obj) => obj is RuntimeFieldInfo other && _handle == other._handle && (object)_reflected == (object)other._reflected;
    public override int GetHashCode() => _handle.GetHashCode();
    public override string ToString() => RuntimeMethod.Short(FieldType) + " " + Name;
}
