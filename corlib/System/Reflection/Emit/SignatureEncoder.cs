namespace System.Reflection.Emit;

/// <summary>Gives tokens for the types that signatures mention.</summary>
internal interface ITypeTokens
{
    /// <summary>A TypeDef or TypeRef token of a type that is neither constructed nor a variable; or a TypeSpec.</summary>
    int TypeToken(Type type);
}

/// <summary>Writes signatures (ECMA-335 II.23.2). Without tokens, types are written as addresses of the VM, as .NET does for code of no module.</summary>
internal static class SignatureEncoder
{
    internal static int Primitive(Type t)
    {
        if (t is not RuntimeType || t.IsEnum)
            return 0;
        if (t == typeof(void)) return 0x01;
        if (t == typeof(bool)) return 0x02;
        if (t == typeof(char)) return 0x03;
        if (t == typeof(sbyte)) return 0x04;
        if (t == typeof(byte)) return 0x05;
        if (t == typeof(short)) return 0x06;
        if (t == typeof(ushort)) return 0x07;
        if (t == typeof(int)) return 0x08;
        if (t == typeof(uint)) return 0x09;
        if (t == typeof(long)) return 0x0A;
        if (t == typeof(ulong)) return 0x0B;
        if (t == typeof(float)) return 0x0C;
        if (t == typeof(double)) return 0x0D;
        if (t == typeof(string)) return 0x0E;
        if (t == typeof(TypedReference)) return 0x16;
        if (t == typeof(IntPtr)) return 0x18;
        if (t == typeof(UIntPtr)) return 0x19;
        if (t == typeof(object)) return 0x1C;
        return 0;
    }

    /// <summary>Whether the type stands in metadata as a TypeSpec.</summary>
    internal static bool IsConstructed(Type t)
        => t.HasElementType || t.IsGenericParameter || t.IsFunctionPointer || (t.IsGenericType && !t.IsGenericTypeDefinition);

    private static void CodedToken(ByteWriter w, int token)
    {
        int tag = (token >>> 24) switch { 0x02 => 0, 0x01 => 1, _ => 2 };
        w.Compressed((token & 0xFFFFFF) << 2 | tag);
    }

    internal static void Type(ByteWriter w, Type t, ITypeTokens tokens)
    {
        if (t is RuntimeEnumBuilder e)
            t = e.Builder;
        int primitive = Primitive(t);
        if (primitive != 0)
        {
            w.U1(primitive);
        }
        else if (t.IsGenericParameter)
        {
            w.U1(t.IsGenericMethodParameter ? 0x1E : 0x13);
            w.Compressed(t.GenericParameterPosition);
        }
        else if (t.IsByRef)
        {
            w.U1(0x10);
            Type(w, t.GetElementType(), tokens);
        }
        else if (t.IsPointer)
        {
            w.U1(0x0F);
            Type(w, t.GetElementType(), tokens);
        }
        else if (t.IsSZArray)
        {
            w.U1(0x1D);
            Type(w, t.GetElementType(), tokens);
        }
        else if (t.IsArray)
        {
            w.U1(0x14);
            Type(w, t.GetElementType(), tokens);
            int rank = t.GetArrayRank();
            w.Compressed(rank);
            w.Compressed(0);
            w.Compressed(rank);
            for (int i = 0; i < rank; i++)
                w.Compressed(0);
        }
        else if (t.IsFunctionPointer)
        {
            w.U1(0x1B);
            w.U1(t.IsUnmanagedFunctionPointer ? 0x09 : 0x00);
            Type[] parameters = t.GetFunctionPointerParameterTypes();
            w.Compressed(parameters.Length);
            Type(w, t.GetFunctionPointerReturnType(), tokens);
            foreach (Type p in parameters)
                Type(w, p, tokens);
        }
        else if (t.IsGenericType && !t.IsGenericTypeDefinition)
        {
            w.U1(0x15);
            Named(w, t.GetGenericTypeDefinition(), tokens);
            Type[] arguments = t.GetGenericArguments();
            w.Compressed(arguments.Length);
            foreach (Type a in arguments)
                Type(w, a, tokens);
        }
        else
        {
            Named(w, t, tokens);
        }
    }

    private static void Named(ByteWriter w, Type t, ITypeTokens tokens)
    {
        if (tokens == null && t.UnderlyingSystemType is RuntimeType r)
        {
            w.U1(0x21);
            w.U8(r._handle);
            return;
        }
        if (tokens == null)
            throw new NotSupportedException(SR.NotSupported_MustBeModuleBuilder);
        w.U1(t.IsValueType ? 0x11 : 0x12);
        CodedToken(w, tokens.TypeToken(t));
    }

    internal static void Modified(ByteWriter w, Type t, Type[] required, Type[] optional, ITypeTokens tokens)
    {
        Modifiers(w, optional, 0x20, tokens);
        Modifiers(w, required, 0x1F, tokens);
        Type(w, t, tokens);
    }

    private static void Modifiers(ByteWriter w, Type[] modifiers, int kind, ITypeTokens tokens)
    {
        if (modifiers == null)
            return;
        foreach (Type m in modifiers)
        {
            if (tokens == null)
            {
                w.U1(0x22);
                w.U1(kind == 0x1F ? 1 : 0);
                w.U8(((RuntimeType)m.UnderlyingSystemType)._handle);
                continue;
            }
            w.U1(kind);
            CodedToken(w, tokens.TypeToken(m));
        }
    }

    internal static byte[] Field(Type t, Type[] required, Type[] optional, ITypeTokens tokens)
    {
        ByteWriter w = new ByteWriter();
        w.U1(0x06);
        Modified(w, t, required, optional, tokens);
        return w.ToArray();
    }

    internal static int Convention(CallingConventions convention, int genericCount)
    {
        int first = (convention & CallingConventions.VarArgs) == CallingConventions.VarArgs ? 0x05 : 0;
        if (genericCount > 0)
            first |= 0x10;
        if ((convention & CallingConventions.HasThis) != 0)
            first |= 0x20;
        if ((convention & CallingConventions.ExplicitThis) != 0)
            first |= 0x40;
        return first;
    }

    internal static byte[] Method(int convention, int genericCount, Type returnType, Type[] returnRequired, Type[] returnOptional, Type[] parameters, Type[][] required, Type[][] optional,
        Type[] extra, ITypeTokens tokens)
    {
        ByteWriter w = new ByteWriter();
        w.U1(convention);
        if (genericCount > 0)
            w.Compressed(genericCount);
        w.Compressed((parameters == null ? 0 : parameters.Length) + (extra == null ? 0 : extra.Length));
        Modified(w, returnType ?? typeof(void), returnRequired, returnOptional, tokens);
        for (int i = 0; parameters != null && i < parameters.Length; i++)
            Modified(w, parameters[i], required?[i], optional?[i], tokens);
        if (extra != null)
        {
            w.U1(0x41);
            foreach (Type t in extra)
                Type(w, t, tokens);
        }
        return w.ToArray();
    }

    internal static byte[] Instantiation(Type[] arguments, ITypeTokens tokens)
    {
        ByteWriter w = new ByteWriter();
        w.U1(0x0A);
        w.Compressed(arguments.Length);
        foreach (Type t in arguments)
            Type(w, t, tokens);
        return w.ToArray();
    }
}
