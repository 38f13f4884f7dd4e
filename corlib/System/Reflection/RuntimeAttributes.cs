using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;

namespace System.Reflection;

/// <summary>Custom attributes: reads their blobs (ECMA-335 II.23.3) and makes the objects.</summary>
internal static unsafe class RuntimeAttributes
{
    /// <summary>The constructor and blob of the n-th CustomAttribute row of a token; 0 after the last. The blob lives as long as the module.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr GetRow(IntPtr module, int token, int index, out byte* blob, out int length);

    internal static object[] Get(MemberInfo member, Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(attributeType);
        if (attributeType is not RuntimeType)
            throw new ArgumentException(SR.Arg_MustBeType, nameof(attributeType));
        List<object> found = new List<object>();
        Collect(member, attributeType, found, null);
        if (inherit)
        {
            List<Type> seen = new List<Type>();
            foreach (object a in found)
                seen.Add(a.GetType());
            for (MemberInfo up = Base(member); up != null; up = Base(up))
                Collect(up, attributeType, found, seen);
        }
        return ToArray(found, attributeType);
    }

    private static object[] ToArray(List<object> found, Type attributeType)
    {
        object[] array = attributeType.IsValueType || attributeType.ContainsGenericParameters ? new object[found.Count] : (object[])Array.CreateInstance(attributeType, found.Count);
        for (int i = 0; i < array.Length; i++)
            array[i] = found[i];
        return array;
    }

    // What the member overrides.
    private static MemberInfo Base(MemberInfo member)
    {
        if (member is Type type)
            return type.BaseType;
        if (member is MethodInfo method && method.IsVirtual && !method.IsStatic)
        {
            MethodInfo definition = method.GetBaseDefinition();
            for (Type t = method.DeclaringType.BaseType; t != null && definition.DeclaringType != method.DeclaringType; t = t.BaseType)
            {
                foreach (MethodInfo m in t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                {
                    if (m.IsVirtual && m.Name == method.Name && m.GetBaseDefinition().MethodHandle == definition.MethodHandle)
                        return m;
                }
            }
        }
        return null;
    }

    // seen is not null for inherited ones: those need Inherited, and AllowMultiple to stand beside a nearer one.
    private static void Collect(MemberInfo member, Type attributeType, List<object> found, List<Type> seen)
    {
        Module module = member.Module;
        foreach (object a in Find(module, member.MetadataToken, attributeType))
        {
            if (seen != null)
            {
                AttributeUsageAttribute usage = Usage(a.GetType());
                if (!usage.Inherited || (!usage.AllowMultiple && seen.Contains(a.GetType())))
                    continue;
                seen.Add(a.GetType());
            }
            found.Add(a);
        }
        if (seen == null && member is Type type && type.IsSerializable && attributeType.IsAssignableFrom(typeof(SerializableAttribute)) && (type.Attributes & TypeAttributes.Serializable) != 0)
            found.Add(new SerializableAttribute());
    }

    private static AttributeUsageAttribute Usage(Type attributeType)
    {
        for (Type t = attributeType; t != null && t != typeof(Attribute); t = t.BaseType)
        {
            if (t == typeof(AttributeUsageAttribute))
                return AttributeUsageAttribute.Default;
            object[] usage = Find(t.Module, t.MetadataToken, typeof(AttributeUsageAttribute));
            if (usage.Length != 0)
                return (AttributeUsageAttribute)usage[0];
        }
        return AttributeUsageAttribute.Default;
    }

    /// <summary>For Attribute.GetCustomAttributes: properties inherit too.</summary>
    internal static object[] GetInherited(ICustomAttributeProvider element, Type attributeType, bool inherit)
    {
        object[] own = element.GetCustomAttributes(attributeType, inherit);
        if (!inherit || element is not PropertyInfo property)
            return own;
        List<object> found = new List<object>(own);
        List<Type> seen = new List<Type>();
        foreach (object a in own)
            seen.Add(a.GetType());
        MethodInfo accessor = property.GetGetMethod(true) ?? property.GetSetMethod(true);
        if (accessor == null || !accessor.IsVirtual)
            return own;
        MethodInfo definition = accessor.GetBaseDefinition();
        for (Type t = property.DeclaringType.BaseType; t != null; t = t.BaseType)
        {
            foreach (PropertyInfo up in t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                MethodInfo upAccessor = up.GetGetMethod(true) ?? up.GetSetMethod(true);
                if (up.Name == property.Name && upAccessor.GetBaseDefinition().MethodHandle == definition.MethodHandle)
                    Collect(up, attributeType, found, seen);
            }
        }
        return ToArray(found, attributeType);
    }

    internal static bool IsDefined(MemberInfo member, Type attributeType, bool inherit) => Get(member, attributeType, inherit).Length != 0;

    internal static object[] Find(Module module, int token, Type attributeType)
    {
        List<object> found = new List<object>();
        RuntimeModule m = (RuntimeModule)module;
        if (token != 0)
        {
            for (int i = 0; ; i++)
            {
                IntPtr constructor = GetRow(m._handle, token, i, out byte* blob, out int length);
                if (constructor == 0)
                    break;
                RuntimeType type = RuntimeMethod.GetDeclaringType(constructor);
                if (attributeType != typeof(object) && !attributeType.IsAssignableFrom(type))
                    continue;
                found.Add(new Reader(m, blob, length).Make(constructor, type));
            }
            if (token is 1 or 0x20000001 && Emit.RuntimeAssemblyBuilder.Find(m._handle) is Emit.RuntimeAssemblyBuilder builder)
                FindOnBuilder(m, token == 1 ? builder.Builder.AttributeRecords : builder.AttributeRecords, attributeType, found);
        }
        return ToArray(found, attributeType);
    }

    // What a dynamic assembly was given since it exists.
    private static void FindOnBuilder(RuntimeModule module, List<Emit.AttributeRecord> records, Type attributeType, List<object> found)
    {
        foreach (Emit.AttributeRecord record in records)
        {
            ConstructorInfo constructor = record.Constructor is Emit.RuntimeConstructorBuilder b ? (ConstructorInfo)b.Method.Finished : record.Constructor;
            if (constructor is not RuntimeConstructorInfo c || (attributeType != typeof(object) && !attributeType.IsAssignableFrom(c.DeclaringType)))
                continue;
            fixed (byte* blob = record.Blob)
                found.Add(new Reader(module, blob, record.Blob.Length).Make(c._handle, (RuntimeType)c.DeclaringType));
        }
    }

    internal static IList<CustomAttributeData> GetData(Module module, int token) => throw new NotImplementedException("GetCustomAttributesData");

    private ref struct Reader
    {
        private readonly RuntimeModule _module;
        private ReadOnlySpan<byte> _rest;

        internal Reader(RuntimeModule module, byte* blob, int length)
        {
            _module = module;
            _rest = new ReadOnlySpan<byte>(blob, length);
        }

        internal object Make(IntPtr constructor, RuntimeType type)
        {
            Type[] parameters = RuntimeMethod.GetParameterTypes(constructor) ?? Type.EmptyTypes;
            object[] arguments = new object[parameters.Length];
            if (_rest.Length >= 2)
            {
                if (U2() != 1)
                    throw new CustomAttributeFormatException();
                for (int i = 0; i < arguments.Length; i++)
                    arguments[i] = Fixed(parameters[i]);
            }
            object attribute = RuntimeHelpers.GetUninitializedObject(type);
            RuntimeMethod.InvokeCore(constructor, attribute, arguments);
            int named = _rest.Length >= 2 ? U2() : 0;
            for (int i = 0; i < named; i++)
            {
                byte what = U1();
                Type valueType = FieldOrPropType();
                string name = Text();
                object value = Fixed(valueType);
                if (what == 0x53)
                {
                    (type.GetField(name, BindingFlags.Public | BindingFlags.Instance) ?? throw new CustomAttributeFormatException(string.Format(SR.RFLCT_InvalidFieldFail, name))).SetValue(attribute, value);
                    continue;
                }
                PropertyInfo property = type.GetProperty(name, valueType, Type.EmptyTypes) ?? type.GetProperty(name) ?? throw new CustomAttributeFormatException(string.Format(SR.RFLCT_InvalidPropFail, name));
                property.SetValue(attribute, value, null);
            }
            return attribute;
        }

        private byte U1()
        {
            if (_rest.Length < 1)
                throw new CustomAttributeFormatException();
            byte b = _rest[0];
            _rest = _rest.Slice(1);
            return b;
        }

        private ulong Bits(int count)
        {
            ulong value = 0;
            for (int i = 0; i < count; i++)
                value |= (ulong)U1() << (8 * i);
            return value;
        }

        private int U2() => (int)Bits(2);

        private string Text()
        {
            if (_rest.Length > 0 && _rest[0] == 0xFF)
            {
                U1();
                return null;
            }
            int length = U1();
            if ((length & 0x80) == 0)
            {
            }
            else if ((length & 0x40) == 0)
                length = (length & 0x3F) << 8 | U1();
            else
                length = (length & 0x1F) << 24 | U1() << 16 | U1() << 8 | U1();
            if (length > _rest.Length)
                throw new CustomAttributeFormatException();
            string text = Encoding.UTF8.GetString(_rest.Slice(0, length));
            _rest = _rest.Slice(length);
            return text;
        }

        private Type FieldOrPropType()
        {
            byte b = U1();
            switch (b)
            {
                case 0x1D:
                    return FieldOrPropType().MakeArrayType();
                case 0x50:
                    return typeof(Type);
                case 0x51:
                    return typeof(object);
                case 0x55:
                    return NamedType(Text());
                case 0x02: return typeof(bool);
                case 0x03: return typeof(char);
                case 0x04: return typeof(sbyte);
                case 0x05: return typeof(byte);
                case 0x06: return typeof(short);
                case 0x07: return typeof(ushort);
                case 0x08: return typeof(int);
                case 0x09: return typeof(uint);
                case 0x0A: return typeof(long);
                case 0x0B: return typeof(ulong);
                case 0x0C: return typeof(float);
                case 0x0D: return typeof(double);
                case 0x0E: return typeof(string);
                default:
                    throw new CustomAttributeFormatException();
            }
        }

        private Type NamedType(string name) => TypeNames.Resolve(name, null, null, (RuntimeAssembly)_module.Assembly, true, false);

        private object Fixed(Type type)
        {
            if (type == typeof(object))
                return Fixed(FieldOrPropType());
            if (type == typeof(string))
                return Text();
            if (type == typeof(Type))
            {
                string name = Text();
                return name == null ? null : NamedType(name);
            }
            if (type.IsArray)
            {
                uint count = (uint)Bits(4);
                if (count == uint.MaxValue)
                    return null;
                Type element = type.GetElementType();
                Array array = Array.CreateInstance(element, (int)count);
                for (int i = 0; i < (int)count; i++)
                    array.SetValue(Fixed(element), i);
                return array;
            }
            if (type.IsEnum)
                return Enum.ToObject(type, Fixed(Enum.GetUnderlyingType(type)));
            switch (Type.GetTypeCode(type))
            {
                case TypeCode.Boolean: return U1() != 0;
                case TypeCode.Char: return (char)Bits(2);
                case TypeCode.SByte: return (sbyte)U1();
                case TypeCode.Byte: return U1();
                case TypeCode.Int16: return (short)Bits(2);
                case TypeCode.UInt16: return (ushort)Bits(2);
                case TypeCode.Int32: return (int)Bits(4);
                case TypeCode.UInt32: return (uint)Bits(4);
                case TypeCode.Int64: return (long)Bits(8);
                case TypeCode.UInt64: return Bits(8);
                case TypeCode.Single: return BitConverter.UInt32BitsToSingle((uint)Bits(4));
                case TypeCode.Double: return BitConverter.UInt64BitsToDouble(Bits(8));
                default:
                    throw new CustomAttributeFormatException();
            }
        }
    }
}
