using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace System;

/// <summary>The base of enumerations.</summary>
[Serializable]
public abstract unsafe class Enum : ValueType, IComparable, ISpanFormattable, IConvertible
{
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern object BoxBits(RuntimeType enumType, ulong bits);

    protected Enum() { }

    // The value, sign-extended to 64 bits.
    private static ulong Bits(object value)
    {
        ref byte data = ref value.GetRawData();
        switch (EnumInfo.Get((RuntimeType)value.GetType()).Kind)
        {
            case CorElementType.I1:
                return (ulong)(sbyte)data;
            case CorElementType.U1:
            case CorElementType.Boolean:
                return data;
            case CorElementType.I2:
                return (ulong)Unsafe.As<byte, short>(ref data);
            case CorElementType.U2:
            case CorElementType.Char:
                return Unsafe.As<byte, ushort>(ref data);
            case CorElementType.I4:
            case CorElementType.R4:
                return (ulong)Unsafe.As<byte, int>(ref data);
            case CorElementType.U4:
                return Unsafe.As<byte, uint>(ref data);
            default:
                return Unsafe.As<byte, ulong>(ref data);
        }
    }

    private static ulong BitsOf<TEnum>(TEnum value)
    {
        CorElementType kind = EnumInfo.Get((RuntimeType)typeof(TEnum)).Kind;
        bool signed = kind is CorElementType.I1 or CorElementType.I2 or CorElementType.I4 or CorElementType.I8 or CorElementType.I;
        switch (Unsafe.SizeOf<TEnum>())
        {
            case 1:
                return signed ? (ulong)Unsafe.As<TEnum, sbyte>(ref value) : Unsafe.As<TEnum, byte>(ref value);
            case 2:
                return signed ? (ulong)Unsafe.As<TEnum, short>(ref value) : Unsafe.As<TEnum, ushort>(ref value);
            case 4:
                return signed ? (ulong)Unsafe.As<TEnum, int>(ref value) : Unsafe.As<TEnum, uint>(ref value);
            default:
                return Unsafe.As<TEnum, ulong>(ref value);
        }
    }

    private static TEnum FromBits<TEnum>(ulong bits) => Unsafe.As<ulong, TEnum>(ref bits);

    private static RuntimeType Check(Type enumType)
    {
        ArgumentNullException.ThrowIfNull(enumType);
        if (enumType is not RuntimeType t)
            throw new ArgumentException(SR.Arg_MustBeType, nameof(enumType));
        if (!t.IsEnum)
            throw new ArgumentException(SR.Arg_MustBeEnum, nameof(enumType));
        return t;
    }

    // The bits of an argument that is either of the enum or of an integer type.
    private static ulong ArgumentBits(RuntimeType enumType, object value)
    {
        Type t = value.GetType();
        if (t.IsEnum)
        {
            if ((object)t != (object)enumType)
                throw new ArgumentException(string.Format(SR.Arg_EnumAndObjectMustBeSameType, t, enumType));
            return Bits(value);
        }
        switch (Type.GetTypeCode(t))
        {
            case TypeCode.SByte:
            case TypeCode.Int16:
            case TypeCode.Int32:
            case TypeCode.Int64:
                return (ulong)Convert.ToInt64(value);
            case TypeCode.Byte:
            case TypeCode.UInt16:
            case TypeCode.UInt32:
            case TypeCode.UInt64:
            case TypeCode.Boolean:
                return Convert.ToUInt64(value);
            case TypeCode.Char:
                return (char)value;
            default:
                throw new InvalidOperationException(SR.InvalidOperation_UnknownEnumType);
        }
    }

    public static string GetName(Type enumType, object value)
    {
        RuntimeType t = Check(enumType);
        ArgumentNullException.ThrowIfNull(value);
        return EnumInfo.Get(t).NameOf(EnumInfo.Get(t).Normalize(ArgumentBits(t, value)));
    }

    public static string GetName<TEnum>(TEnum value) where TEnum : struct, Enum => EnumInfo.Get((RuntimeType)typeof(TEnum)).NameOf(BitsOf(value));
    public static string[] GetNames(Type enumType) => (string[])EnumInfo.Get(Check(enumType)).Names.Clone();
    public static string[] GetNames<TEnum>() where TEnum : struct, Enum => (string[])EnumInfo.Get((RuntimeType)typeof(TEnum)).Names.Clone();
    public static Type GetUnderlyingType(Type enumType) => EnumInfo.Get(Check(enumType)).Underlying;
    public static Array GetValues(Type enumType) => EnumInfo.Get(Check(enumType)).BoxedValues((RuntimeType)enumType, (RuntimeType)enumType);
    public static Array GetValuesAsUnderlyingType(Type enumType) => Check(enumType).GetEnumValuesAsUnderlyingType();
    public static Array GetValuesAsUnderlyingType<TEnum>() where TEnum : struct, Enum => typeof(TEnum).GetEnumValuesAsUnderlyingType();

    public static TEnum[] GetValues<TEnum>() where TEnum : struct, Enum
    {
        ulong[] values = EnumInfo.Get((RuntimeType)typeof(TEnum)).Values;
        TEnum[] result = new TEnum[values.Length];
        for (int i = 0; i < values.Length; i++)
            result[i] = FromBits<TEnum>(values[i]);
        return result;
    }

    /// <summary>Whether every bit of the flag is set.</summary>
    [Intrinsic]
    public bool HasFlag(Enum flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        if (GetType() != flag.GetType())
            throw new ArgumentException(string.Format(SR.Argument_EnumTypeDoesNotMatch, flag.GetType(), GetType()));
        ulong bits = Bits(flag);
        return (Bits(this) & bits) == bits;
    }

    public static bool IsDefined(Type enumType, object value)
    {
        RuntimeType t = Check(enumType);
        ArgumentNullException.ThrowIfNull(value);
        EnumInfo info = EnumInfo.Get(t);
        if (value is string name)
        {
            foreach (string n in info.Names)
            {
                if (n == name)
                    return true;
            }
            return false;
        }
        Type given = value.GetType();
        if (given.IsEnum)
        {
            if (given != enumType)
                throw new ArgumentException(string.Format(SR.Arg_EnumAndObjectMustBeSameType, given, enumType));
        }
        else if (given != info.Underlying)
        {
            if (!given.IsPrimitive || given == typeof(double) || given == typeof(float))
                throw new InvalidOperationException(SR.InvalidOperation_UnknownEnumType);
            throw new ArgumentException(string.Format(SR.Arg_EnumUnderlyingTypeAndObjectMustBeSameType, given, info.Underlying));
        }
        return info.NameOf(ArgumentBits(t, value)) != null;
    }

    public static bool IsDefined<TEnum>(TEnum value) where TEnum : struct, Enum => EnumInfo.Get((RuntimeType)typeof(TEnum)).NameOf(BitsOf(value)) != null;

    public static object Parse(Type enumType, string value) => Parse(enumType, value, false);
    public static object Parse(Type enumType, ReadOnlySpan<char> value) => Parse(enumType, value, false);

    public static object Parse(Type enumType, string value, bool ignoreCase)
    {
        RuntimeType t = Check(enumType);
        ArgumentNullException.ThrowIfNull(value);
        EnumInfo.Get(t).Parse(value, ignoreCase, true, out ulong bits);
        return BoxBits(t, bits);
    }

    public static object Parse(Type enumType, ReadOnlySpan<char> value, bool ignoreCase)
    {
        RuntimeType t = Check(enumType);
        EnumInfo.Get(t).Parse(value, ignoreCase, true, out ulong bits);
        return BoxBits(t, bits);
    }

    public static TEnum Parse<TEnum>(string value) where TEnum : struct => Parse<TEnum>(value, false);
    public static TEnum Parse<TEnum>(ReadOnlySpan<char> value) where TEnum : struct => Parse<TEnum>(value, false);

    public static TEnum Parse<TEnum>(string value, bool ignoreCase) where TEnum : struct
    {
        ArgumentNullException.ThrowIfNull(value);
        return Parse<TEnum>(value.AsSpan(), ignoreCase);
    }

    public static TEnum Parse<TEnum>(ReadOnlySpan<char> value, bool ignoreCase) where TEnum : struct
    {
        EnumInfo.Get(CheckGeneric(typeof(TEnum))).Parse(value, ignoreCase, true, out ulong bits);
        return FromBits<TEnum>(bits);
    }

    private static RuntimeType CheckGeneric(Type t)
    {
        if (!t.IsEnum)
            throw new ArgumentException(SR.Arg_MustBeEnum, "TEnum");
        return (RuntimeType)t;
    }

    public static bool TryParse(Type enumType, string value, out object result) => TryParse(enumType, value.AsSpan(), false, out result);
    public static bool TryParse(Type enumType, ReadOnlySpan<char> value, out object result) => TryParse(enumType, value, false, out result);
    public static bool TryParse(Type enumType, string value, bool ignoreCase, out object result) => TryParse(enumType, value.AsSpan(), ignoreCase, out result);

    public static bool TryParse(Type enumType, ReadOnlySpan<char> value, bool ignoreCase, out object result)
    {
        RuntimeType t = Check(enumType);
        bool done = EnumInfo.Get(t).Parse(value, ignoreCase, false, out ulong bits);
        result = done ? BoxBits(t, bits) : null;
        return done;
    }

    public static bool TryParse<TEnum>([NotNullWhen(true)] string value, out TEnum result) where TEnum : struct => TryParse(value.AsSpan(), false, out result);
    public static bool TryParse<TEnum>(ReadOnlySpan<char> value, out TEnum result) where TEnum : struct => TryParse(value, false, out result);
    public static bool TryParse<TEnum>([NotNullWhen(true)] string value, bool ignoreCase, out TEnum result) where TEnum : struct => TryParse(value.AsSpan(), ignoreCase, out result);

    public static bool TryParse<TEnum>(ReadOnlySpan<char> value, bool ignoreCase, out TEnum result) where TEnum : struct
    {
        bool done = EnumInfo.Get(CheckGeneric(typeof(TEnum))).Parse(value, ignoreCase, false, out ulong bits);
        result = done ? FromBits<TEnum>(bits) : default;
        return done;
    }

    public static object ToObject(Type enumType, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        RuntimeType t = Check(enumType);
        ulong bits;
        if (value.GetType().IsEnum)
        {
            bits = Bits(value);
        }
        else
        {
            switch (Type.GetTypeCode(value.GetType()))
            {
                case TypeCode.SByte:
                case TypeCode.Int16:
                case TypeCode.Int32:
                case TypeCode.Int64:
                    bits = (ulong)Convert.ToInt64(value);
                    break;
                case TypeCode.Byte:
                case TypeCode.UInt16:
                case TypeCode.UInt32:
                case TypeCode.UInt64:
                case TypeCode.Boolean:
                    bits = Convert.ToUInt64(value);
                    break;
                case TypeCode.Char:
                    bits = (char)value;
                    break;
                default:
                    throw new ArgumentException(SR.Arg_MustBeEnumBaseTypeOrEnum, nameof(value));
            }
        }
        return BoxBits(t, bits);
    }

    public static object ToObject(Type enumType, sbyte value) => BoxBits(Check(enumType), (ulong)value);
    public static object ToObject(Type enumType, short value) => BoxBits(Check(enumType), (ulong)value);
    public static object ToObject(Type enumType, int value) => BoxBits(Check(enumType), (ulong)value);
    public static object ToObject(Type enumType, byte value) => BoxBits(Check(enumType), value);
    public static object ToObject(Type enumType, ushort value) => BoxBits(Check(enumType), value);
    public static object ToObject(Type enumType, uint value) => BoxBits(Check(enumType), value);
    public static object ToObject(Type enumType, long value) => BoxBits(Check(enumType), (ulong)value);
    public static object ToObject(Type enumType, ulong value) => BoxBits(Check(enumType), value);

    internal object UnderlyingValue() => EnumInfo.Get((RuntimeType)GetType()).Box(Bits(this));

    public override bool Equals([NotNullWhen(true)] object obj) => (object)this == obj || (obj != null && GetType() == obj.GetType() && Bits(this) == Bits(obj));

    public override int GetHashCode() => UnderlyingValue().GetHashCode();

    public override string ToString()
    {
        EnumInfo info = EnumInfo.Get((RuntimeType)GetType());
        return info.Format(Bits(this));
    }

    public string ToString(string format) => Format((RuntimeType)GetType(), this, string.IsNullOrEmpty(format) ? "G" : format);

    [Obsolete]
    public string ToString(IFormatProvider provider) => ToString();

    [Obsolete]
    public string ToString(string format, IFormatProvider provider) => ToString(format);

    public static string Format(Type enumType, object value, string format)
    {
        RuntimeType t = Check(enumType);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(format);
        EnumInfo info = EnumInfo.Get(t);
        Type given = value.GetType();
        if (given.IsEnum)
        {
            if (given != enumType)
                throw new ArgumentException(string.Format(SR.Arg_EnumAndObjectMustBeSameType, given, enumType));
        }
        else if (given != info.Underlying)
        {
            throw new ArgumentException(string.Format(SR.Arg_EnumFormatUnderlyingTypeAndObjectMustBeSameType, given, info.Underlying));
        }
        return info.Format(ArgumentBits(t, value), format);
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider provider)
        => Number.TryCopy(ToString(format.ToString()), destination, out charsWritten);

    public static bool TryFormat<TEnum>(TEnum value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) where TEnum : struct
        => Number.TryCopy(EnumInfo.Get(CheckGeneric(typeof(TEnum))).Format(BitsOf(value), format.Length == 0 ? "G" : format.ToString()), destination, out charsWritten);

    public int CompareTo(object target)
    {
        if ((object)this == target)
            return 0;
        if (target == null)
            return 1;
        if (GetType() != target.GetType())
            throw new ArgumentException(string.Format(SR.Arg_EnumAndObjectMustBeSameType, target.GetType(), GetType()));
        return ((IComparable)UnderlyingValue()).CompareTo(((Enum)target).UnderlyingValue());
    }

    public TypeCode GetTypeCode() => Type.GetTypeCode(EnumInfo.Get((RuntimeType)GetType()).Underlying);
    bool IConvertible.ToBoolean(IFormatProvider provider) => Convert.ToBoolean(UnderlyingValue());
    char IConvertible.ToChar(IFormatProvider provider) => Convert.ToChar(UnderlyingValue());
    sbyte IConvertible.ToSByte(IFormatProvider provider) => Convert.ToSByte(UnderlyingValue());
    byte IConvertible.ToByte(IFormatProvider provider) => Convert.ToByte(UnderlyingValue());
    short IConvertible.ToInt16(IFormatProvider provider) => Convert.ToInt16(UnderlyingValue());
    ushort IConvertible.ToUInt16(IFormatProvider provider) => Convert.ToUInt16(UnderlyingValue());
    int IConvertible.ToInt32(IFormatProvider provider) => Convert.ToInt32(UnderlyingValue());
    uint IConvertible.ToUInt32(IFormatProvider provider) => Convert.ToUInt32(UnderlyingValue());
    long IConvertible.ToInt64(IFormatProvider provider) => Convert.ToInt64(UnderlyingValue());
    ulong IConvertible.ToUInt64(IFormatProvider provider) => Convert.ToUInt64(UnderlyingValue());
    float IConvertible.ToSingle(IFormatProvider provider) => Convert.ToSingle(UnderlyingValue());
    double IConvertible.ToDouble(IFormatProvider provider) => Convert.ToDouble(UnderlyingValue());
    decimal IConvertible.ToDecimal(IFormatProvider provider) => Convert.ToDecimal(UnderlyingValue());
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw new InvalidCastException("Invalid cast from 'Enum' to 'DateTime'.");
    object IConvertible.ToType(Type type, IFormatProvider provider) => Convert.DefaultToType(this, type, provider);
}
