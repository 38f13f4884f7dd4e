using System.Runtime.InteropServices;

namespace System.Reflection.Emit;

/// <summary>Attributes that stand in metadata as flags and tables of their own (ECMA-335 II.21.2.1), not as custom attributes.</summary>
internal static class KnownAttribute
{
    // Name of the attribute's type when it is one of .NET's.
    private static string Name(ConstructorInfo constructor)
    {
        Type type = constructor.DeclaringType;
        return type is RuntimeType && (object)type.Assembly == typeof(object).Assembly ? type.FullName : null;
    }

    private static int Number(byte[] blob, int size) => blob.Length < 2 + size ? 0 : size == 2 ? BitConverter.ToInt16(blob, 2) : BitConverter.ToInt32(blob, 2);

    private static int FixedSize(ConstructorInfo constructor)
    {
        Type[] types = constructor.ParameterTypes();
        return types.Length == 0 ? 0 : types[0] == typeof(short) ? 2 : 4;
    }

    // Named arguments whose values are 32-bit enumerations or integers, booleans or strings: enough for these attributes.
    private static void Named(byte[] blob, int at, Action<string, object> visit)
    {
        if (blob.Length < at + 2)
            return;
        int count = BitConverter.ToUInt16(blob, at);
        at += 2;
        for (int i = 0; i < count && at + 1 < blob.Length; i++)
        {
            at++;
            int kind = blob[at++];
            if (kind == 0x55)
                Text(blob, ref at);
            string name = Text(blob, ref at);
            switch (kind)
            {
                case 0x02:
                    visit(name, blob[at++] != 0);
                    break;
                case 0x06:
                    visit(name, (int)BitConverter.ToInt16(blob, at));
                    at += 2;
                    break;
                case 0x0E:
                case 0x50:
                    visit(name, Text(blob, ref at));
                    break;
                case 0x08:
                case 0x09:
                case 0x55:
                    visit(name, BitConverter.ToInt32(blob, at));
                    at += 4;
                    break;
                default:
                    return;
            }
        }
    }

    private static string Text(byte[] blob, ref int at)
    {
        if (blob[at] == 0xFF)
        {
            at++;
            return null;
        }
        int length = blob[at++];
        if ((length & 0x80) != 0)
            length = (length & 0x40) == 0 ? (length & 0x3F) << 8 | blob[at++] : (length & 0x1F) << 24 | blob[at++] << 16 | blob[at++] << 8 | blob[at++];
        string text = System.Text.Encoding.UTF8.GetString(blob, at, length);
        at += length;
        return text;
    }

    internal static bool OnType(RuntimeTypeBuilder type, ConstructorInfo constructor, byte[] blob)
    {
        switch (Name(constructor))
        {
            case "System.SerializableAttribute":
                type.AddFlags(TypeAttributes.Serializable, 0);
                return true;
            case "System.Runtime.InteropServices.ComImportAttribute":
                type.AddFlags(TypeAttributes.Import, 0);
                return true;
            case "System.Runtime.CompilerServices.SpecialNameAttribute":
                type.AddFlags(TypeAttributes.SpecialName, 0);
                return true;
            case "System.Runtime.InteropServices.StructLayoutAttribute":
            {
                int size = FixedSize(constructor);
                TypeAttributes layout = (LayoutKind)Number(blob, size) switch
                {
                    LayoutKind.Sequential => TypeAttributes.SequentialLayout,
                    LayoutKind.Explicit => TypeAttributes.ExplicitLayout,
                    _ => TypeAttributes.AutoLayout,
                };
                type.AddFlags(layout, TypeAttributes.LayoutMask);
                int pack = (int)type.PackingSize, bytes = type.Size;
                Named(blob, 2 + size, (name, value) =>
                {
                    if (name == "Pack")
                        pack = (int)value;
                    else if (name == "Size")
                        bytes = (int)value;
                    else if (name == "CharSet")
                        type.AddFlags((CharSet)(int)value switch { CharSet.Unicode => TypeAttributes.UnicodeClass, CharSet.Auto => TypeAttributes.AutoClass, _ => TypeAttributes.AnsiClass }, TypeAttributes.StringFormatMask);
                });
                type.SetLayout(pack, bytes);
                return true;
            }
            default:
                return false;
        }
    }

    internal static bool OnField(RuntimeFieldBuilder field, ConstructorInfo constructor, byte[] blob)
    {
        switch (Name(constructor))
        {
            case "System.Runtime.InteropServices.FieldOffsetAttribute":
                field.SetOffset(Number(blob, 4));
                return true;
            case "System.NonSerializedAttribute":
                field.AddFlags(FieldAttributes.NotSerialized);
                return true;
            case "System.Runtime.CompilerServices.SpecialNameAttribute":
                field.AddFlags(FieldAttributes.SpecialName);
                return true;
            case "System.Runtime.InteropServices.MarshalAsAttribute":
                field.Marshal = MarshalBlob(constructor, blob);
                field.AddFlags(FieldAttributes.HasFieldMarshal);
                return true;
            default:
                return false;
        }
    }

    internal static bool OnMethod(RuntimeMethodBuilder method, ConstructorInfo constructor, byte[] blob)
    {
        switch (Name(constructor))
        {
            case "System.Runtime.InteropServices.PreserveSigAttribute":
                method.ImplFlags |= MethodImplAttributes.PreserveSig;
                return true;
            case "System.Runtime.CompilerServices.SpecialNameAttribute":
                method.AddAttributes(MethodAttributes.SpecialName);
                return true;
            case "System.Runtime.CompilerServices.MethodImplAttribute":
            {
                int size = FixedSize(constructor);
                MethodImplAttributes flags = (MethodImplAttributes)Number(blob, size);
                Named(blob, 2 + size, (name, value) =>
                {
                    if (name == "MethodCodeType")
                        flags |= (MethodImplAttributes)(int)value;
                });
                method.ImplFlags |= flags;
                return true;
            }
            case "System.Runtime.InteropServices.DllImportAttribute":
            {
                int at = 2;
                string library = Text(blob, ref at), entry = method.Name;
                int flags = 0x100;
                bool preserve = true;
                Named(blob, at, (name, value) =>
                {
                    if (name == "EntryPoint")
                        entry = (string)value;
                    else if (name == "CharSet")
                        flags |= (CharSet)(int)value switch { CharSet.Ansi => 2, CharSet.Unicode => 4, CharSet.Auto => 6, _ => 0 };
                    else if (name == "SetLastError" && (bool)value)
                        flags |= 0x40;
                    else if (name == "ExactSpelling" && (bool)value)
                        flags |= 1;
                    else if (name == "PreserveSig")
                        preserve = (bool)value;
                    else if (name == "CallingConvention")
                        flags = (flags & ~0x700) | (int)value << 8;
                });
                if (preserve)
                    method.ImplFlags |= MethodImplAttributes.PreserveSig;
                method.Import(library, entry, flags);
                return true;
            }
            default:
                return false;
        }
    }

    internal static bool OnParameter(RuntimeParameterBuilder parameter, ConstructorInfo constructor, byte[] blob)
    {
        switch (Name(constructor))
        {
            case "System.Runtime.InteropServices.InAttribute":
                parameter.Flags |= (int)ParameterAttributes.In;
                return true;
            case "System.Runtime.InteropServices.OutAttribute":
                parameter.Flags |= (int)ParameterAttributes.Out;
                return true;
            case "System.Runtime.InteropServices.OptionalAttribute":
                parameter.Flags |= (int)ParameterAttributes.Optional;
                return true;
            case "System.Runtime.InteropServices.MarshalAsAttribute":
                parameter.Marshal = MarshalBlob(constructor, blob);
                parameter.Flags |= (int)ParameterAttributes.HasFieldMarshal;
                return true;
            default:
                return false;
        }
    }

    // II.23.4
    private static byte[] MarshalBlob(ConstructorInfo constructor, byte[] blob)
    {
        int size = FixedSize(constructor), kind = Number(blob, size);
        int count = -1, parameter = -1, element = -1;
        string marshaler = null, cookie = null;
        Named(blob, 2 + size, (name, value) =>
        {
            if (name == "SizeConst")
                count = (int)value;
            else if (name == "SizeParamIndex")
                parameter = (int)value;
            else if (name == "ArraySubType")
                element = (int)value;
            else if (name is "MarshalType" or "MarshalTypeRef")
                marshaler = (string)value;
            else if (name == "MarshalCookie")
                cookie = (string)value;
        });
        ByteWriter w = new ByteWriter();
        w.U1(kind);
        switch ((UnmanagedType)kind)
        {
            case UnmanagedType.ByValTStr:
                w.Compressed(Math.Max(count, 0));
                break;
            case UnmanagedType.ByValArray:
                w.Compressed(Math.Max(count, 0));
                if (element >= 0)
                    w.Compressed(element);
                break;
            case UnmanagedType.LPArray:
                w.Compressed(element >= 0 ? element : 0x50);
                if (parameter >= 0 || count >= 0)
                    w.Compressed(Math.Max(parameter, 0));
                if (count >= 0)
                {
                    w.Compressed(count);
                    if (parameter >= 0)
                        w.Compressed(1);
                }
                break;
            case UnmanagedType.CustomMarshaler:
                w.SerString("");
                w.SerString("");
                w.SerString(marshaler ?? "");
                w.SerString(cookie ?? "");
                break;
        }
        return w.ToArray();
    }
}
