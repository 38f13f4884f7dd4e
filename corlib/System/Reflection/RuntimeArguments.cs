using System.Globalization;

namespace System.Reflection;

/// <summary>Makes values fit parameters and fields: casts, boxes' exact types, widening of primitives, enums.</summary>
internal static class RuntimeArguments
{
    internal static object Convert(object value, Type type, Binder binder, CultureInfo culture)
    {
        if (type.IsByRef)
            type = type.GetElementType();
        if (value == null)
            return null;
        if (type.IsInstanceOfType(value))
            return value;
        if (type.IsPointer && value is Pointer)
            return value;
        Type from = value.GetType();
        object widened = Widen(value, from, type);
        if (widened != null)
            return widened;
        if (binder != null && binder != Type.DefaultBinder)
            return binder.ChangeType(value, type, culture);
        throw new ArgumentException(string.Format(SR.Arg_ObjObjEx, from, type));
    }

    /// <summary>The value as the wider primitive or the enum; null when it does not fit.</summary>
    internal static object Widen(object value, Type from, Type to)
    {
        Type target = to.IsEnum ? Enum.GetUnderlyingType(to) : to;
        Type source = from.IsEnum ? Enum.GetUnderlyingType(from) : from;
        if (!target.IsPrimitive || !source.IsPrimitive)
        {
            Type nullable = Nullable.GetUnderlyingType(to);
            return nullable == null ? null : Widen(value, from, nullable);
        }
        if (target != source && !CanWiden(Type.GetTypeCode(source), Type.GetTypeCode(target)))
            return null;
        if (from.IsEnum)
            value = ((Enum)value).UnderlyingValue();
        object result = target == source ? value : value is char c ? System.Convert.ChangeType((int)c, target, CultureInfo.InvariantCulture) : System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        return to.IsEnum ? Enum.ToObject(to, result) : result;
    }

    internal static bool CanWiden(TypeCode from, TypeCode to)
    {
        if (from == to)
            return true;
        switch (from)
        {
            case TypeCode.Char:
                return to is TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Single or TypeCode.Double;
            case TypeCode.SByte:
                return to is TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double;
            case TypeCode.Byte:
                return to is TypeCode.Char or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Single or TypeCode.Double;
            case TypeCode.Int16:
                return to is TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double;
            case TypeCode.UInt16:
                return to is TypeCode.Char or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Single or TypeCode.Double;
            case TypeCode.Int32:
                return to is TypeCode.Int64 or TypeCode.Single or TypeCode.Double;
            case TypeCode.UInt32:
                return to is TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Single or TypeCode.Double;
            case TypeCode.Int64:
            case TypeCode.UInt64:
                return to is TypeCode.Single or TypeCode.Double;
            case TypeCode.Single:
                return to == TypeCode.Double;
            default:
                return false;
        }
    }
}
