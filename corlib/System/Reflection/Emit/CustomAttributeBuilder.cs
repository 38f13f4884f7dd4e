namespace System.Reflection.Emit;

/// <summary>A custom attribute to put on something under construction: a constructor with its arguments, and values of properties and fields.</summary>
public class CustomAttributeBuilder
{
    internal readonly ConstructorInfo Constructor;
    internal readonly byte[] Blob;

    public CustomAttributeBuilder(ConstructorInfo con, object[] constructorArgs)
        : this(con, constructorArgs, Array.Empty<PropertyInfo>(), Array.Empty<object>(), Array.Empty<FieldInfo>(), Array.Empty<object>()) { }

    public CustomAttributeBuilder(ConstructorInfo con, object[] constructorArgs, PropertyInfo[] namedProperties, object[] propertyValues)
        : this(con, constructorArgs, namedProperties, propertyValues, Array.Empty<FieldInfo>(), Array.Empty<object>()) { }

    public CustomAttributeBuilder(ConstructorInfo con, object[] constructorArgs, FieldInfo[] namedFields, object[] fieldValues)
        : this(con, constructorArgs, Array.Empty<PropertyInfo>(), Array.Empty<object>(), namedFields, fieldValues) { }

    public CustomAttributeBuilder(ConstructorInfo con, object[] constructorArgs, PropertyInfo[] namedProperties, object[] propertyValues, FieldInfo[] namedFields, object[] fieldValues)
    {
        ArgumentNullException.ThrowIfNull(con);
        ArgumentNullException.ThrowIfNull(constructorArgs);
        ArgumentNullException.ThrowIfNull(namedProperties);
        ArgumentNullException.ThrowIfNull(propertyValues);
        ArgumentNullException.ThrowIfNull(namedFields);
        ArgumentNullException.ThrowIfNull(fieldValues);
        if (namedProperties.Length != propertyValues.Length)
            throw new ArgumentException(SR.Arg_ArrayLengthsDiffer, "namedProperties, propertyValues");
        if (namedFields.Length != fieldValues.Length)
            throw new ArgumentException(SR.Arg_ArrayLengthsDiffer, "namedFields, fieldValues");
        if ((con.Attributes & MethodAttributes.Static) == MethodAttributes.Static || (con.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Private)
            throw new ArgumentException(SR.Argument_BadConstructor);
        if ((con.CallingConvention & CallingConventions.Standard) != CallingConventions.Standard)
            throw new ArgumentException(SR.Argument_BadConstructorCallConv);
        Constructor = con;
        Type[] parameters = con.ParameterTypes();
        if (parameters.Length != constructorArgs.Length)
            throw new ArgumentException(SR.Argument_BadParameterCountsForConstructor);
        foreach (Type t in parameters)
        {
            if (!IsValid(t))
                throw new ArgumentException(SR.Argument_BadTypeInCustomAttribute);
        }
        ByteWriter w = new ByteWriter();
        w.U2(1);
        for (int i = 0; i < parameters.Length; i++)
        {
            CheckValue(parameters[i], constructorArgs[i], $"constructorArgs[{i}]");
            Value(w, parameters[i], constructorArgs[i]);
        }
        w.U2(namedProperties.Length + namedFields.Length);
        for (int i = 0; i < namedProperties.Length; i++)
        {
            PropertyInfo property = namedProperties[i] ?? throw new ArgumentNullException("namedProperties[" + i + "]");
            Type type = property.PropertyType;
            object value = propertyValues[i];
            if (value == null && type.IsValueType)
                throw new ArgumentNullException("propertyValues[" + i + "]");
            if (!IsValid(type))
                throw new ArgumentException(SR.Argument_BadTypeInCustomAttribute);
            if (!property.CanWrite)
                throw new ArgumentException(SR.Argument_NotAWritableProperty);
            CheckDeclaring(property.DeclaringType, con.DeclaringType, SR.Argument_BadPropertyForConstructorBuilder);
            CheckValue(type, value, "propertyValues[" + i + "]");
            Named(w, 0x54, type, property.Name, value);
        }
        for (int i = 0; i < namedFields.Length; i++)
        {
            FieldInfo field = namedFields[i] ?? throw new ArgumentNullException("namedFields[" + i + "]");
            Type type = field.FieldType;
            object value = fieldValues[i];
            if (value == null && type.IsValueType)
                throw new ArgumentNullException("fieldValues[" + i + "]");
            if (!IsValid(type))
                throw new ArgumentException(SR.Argument_BadTypeInCustomAttribute);
            CheckDeclaring(field.DeclaringType, con.DeclaringType, SR.Argument_BadFieldForConstructorBuilder);
            CheckValue(type, value, "fieldValues[" + i + "]");
            Named(w, 0x53, type, field.Name, value);
        }
        Blob = w.ToArray();
    }

    private static void CheckDeclaring(Type declaring, Type attribute, string message)
    {
        for (Type t = attribute; t != null; t = t.BaseType)
        {
            if (t.Equals(declaring) || (declaring is TypeBuilder && t.FullName == declaring.FullName))
                return;
        }
        if (attribute is not TypeBuilder && declaring is not TypeBuilder)
            throw new ArgumentException(message);
    }

    private static bool IsValid(Type t)
    {
        if (t.IsPrimitive)
            return t != typeof(IntPtr) && t != typeof(UIntPtr);
        if (t == typeof(string) || t == typeof(Type) || t == typeof(object))
            return true;
        if (t.IsEnum)
            return true;
        return t.IsArray && t.GetArrayRank() == 1 && IsValid(t.GetElementType());
    }

    private static void CheckValue(Type type, object value, string name)
    {
        if (value == null)
        {
            if (type.IsValueType)
                throw new ArgumentException(SR.Argument_BadParameterTypeForCAB, name);
            return;
        }
        Type actual = value.GetType();
        if (actual.IsArray && type.IsArray)
            return;
        if (type.IsEnum)
        {
            if (actual.IsEnum ? type is RuntimeType && actual != type : false)
                throw new ArgumentException(string.Format(SR.Argument_ConstantDoesntMatch, actual, type));
            return;
        }
        if (type == typeof(object))
        {
            if (value is not Type && !IsValid(actual))
                throw new ArgumentException(string.Format(SR.Argument_BadParameterTypeForCAB, actual), name);
            return;
        }
        if (type == typeof(Type) ? value is not Type : type is RuntimeType && !type.IsInstanceOfType(value))
            throw new ArgumentException(string.Format(SR.Argument_ConstantDoesntMatch, actual, type), name);
    }

    private static void Named(ByteWriter w, int kind, Type type, string name, object value)
    {
        w.U1(kind);
        TypeOf(w, type);
        w.SerString(name);
        Value(w, type, value);
    }

    private static string NameOf(Type t) => t.AssemblyQualifiedName;

    // The type of a named argument or of a boxed value (II.23.3).
    private static void TypeOf(ByteWriter w, Type t)
    {
        if (t == typeof(Type))
            w.U1(0x50);
        else if (t == typeof(object))
            w.U1(0x51);
        else if (t.IsEnum)
        {
            w.U1(0x55);
            w.SerString(NameOf(t));
        }
        else if (t.IsArray)
        {
            w.U1(0x1D);
            TypeOf(w, t.GetElementType());
        }
        else
            w.U1(SignatureEncoder.Primitive(t));
    }

    private static Type Underlying(Type t) => t is EnumBuilder e ? e.UnderlyingField.FieldType : t is TypeBuilder b ? b.GetEnumUnderlyingType() : Enum.GetUnderlyingType(t);

    private static void Value(ByteWriter w, Type type, object value)
    {
        if (type.IsEnum)
        {
            Primitive(w, Underlying(type), value is Enum ? Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType())) : value);
        }
        else if (type == typeof(string))
        {
            w.SerString((string)value);
        }
        else if (type == typeof(Type))
        {
            w.SerString(value == null ? null : NameOf((Type)value) ?? throw new ArgumentException(string.Format(SR.Argument_InvalidTypeForCA, value.GetType())));
        }
        else if (type.IsArray)
        {
            if (value == null)
            {
                w.U4(-1);
                return;
            }
            Array array = (Array)value;
            w.U4(array.Length);
            Type element = type.GetElementType();
            foreach (object item in array)
                Value(w, element, item);
        }
        else if (type == typeof(object))
        {
            Type actual = value == null ? typeof(string) : value is Type ? typeof(Type) : value.GetType();
            if (actual == typeof(object))
                throw new ArgumentException(string.Format(SR.Argument_BadParameterTypeForCAB, actual));
            TypeOf(w, actual);
            Value(w, actual, value);
        }
        else
        {
            Primitive(w, type, value);
        }
    }

    private static void Primitive(ByteWriter w, Type type, object value)
    {
        switch (Type.GetTypeCode(type))
        {
            case TypeCode.Boolean: w.U1((bool)value ? 1 : 0); break;
            case TypeCode.Char: w.U2(Convert.ToChar(value)); break;
            case TypeCode.SByte: w.U1(Convert.ToSByte(value)); break;
            case TypeCode.Byte: w.U1(Convert.ToByte(value)); break;
            case TypeCode.Int16: w.U2(Convert.ToInt16(value)); break;
            case TypeCode.UInt16: w.U2(Convert.ToUInt16(value)); break;
            case TypeCode.Int32: w.U4(Convert.ToInt32(value)); break;
            case TypeCode.UInt32: w.U4((int)Convert.ToUInt32(value)); break;
            case TypeCode.Int64: w.U8(Convert.ToInt64(value)); break;
            case TypeCode.UInt64: w.U8((long)Convert.ToUInt64(value)); break;
            case TypeCode.Single: w.U4(BitConverter.SingleToInt32Bits((float)value)); break;
            case TypeCode.Double: w.U8(BitConverter.DoubleToInt64Bits((double)value)); break;
            default: throw new ArgumentException(string.Format(SR.Argument_BadParameterTypeForCAB, type));
        }
    }
}
