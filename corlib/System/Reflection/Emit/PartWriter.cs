using System.Collections.Generic;

namespace System.Reflection.Emit;

/// <summary>Writes one part of a dynamic assembly: the image of a type or of a dynamic method, and what its references are bound to.</summary>
internal sealed class PartWriter : ITypeTokens
{
    internal readonly ImageWriter Image = new ImageWriter();
    private readonly List<long> _typeRefs = new List<long>();
    private readonly List<long> _cells = new List<long>();
    private readonly List<int> _members = new List<int>();
    private readonly Dictionary<object, int> _tokens = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
    private readonly RuntimeTypeBuilder _self;
    private readonly DynamicMethod _selfMethod;
    private int _selfToken;
    /// <summary>Dynamic methods that the code calls.</summary>
    internal readonly List<DynamicMethod> Called = new List<DynamicMethod>();

    internal PartWriter(RuntimeTypeBuilder self, DynamicMethod selfMethod)
    {
        _self = self;
        _selfMethod = selfMethod;
    }

    internal void StartModule(string name, Guid id)
    {
        Image.Add(ImageWriter.Module, 0, Image.String(name), Image.Guid(id), 0, 0);
    }

    /// <summary>Says which TypeDef is the builder's own.</summary>
    internal int SelfToken { get => _selfToken; set => _selfToken = value; }

    internal IntPtr Load(IntPtr root) => DynamicImage.Load(Image.ToImage(), root, _typeRefs.ToArray(), _cells.ToArray(), _members.ToArray());

    // --- types ---

    private static void Split(Type type, out string space, out string name)
    {
        space = type.IsNested ? "" : type.Namespace ?? "";
        name = type.Name;
    }

    public int TypeToken(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type is RuntimeEnumBuilder e)
            type = e.Builder;
        if ((object)type == _self)
            return _selfToken;
        if (_tokens.TryGetValue(type, out int token))
            return token;
        if (SignatureEncoder.IsConstructed(type))
            token = SpecToken(type);
        else if (type is RuntimeTypeBuilder builder)
            token = RefToken(builder, 0, builder.Cell);
        else if (type.UnderlyingSystemType is RuntimeType runtime)
            token = RefToken(runtime, runtime._handle, 0);
        else
            throw new ArgumentException(SR.Argument_MustBeRuntimeType, nameof(type));
        _tokens[type] = token;
        return token;
    }

    private int RefToken(Type type, IntPtr handle, IntPtr cell)
    {
        Split(type, out string space, out string name);
        int row = Image.Add(ImageWriter.TypeRef, 1, Image.String(name), Image.String(space)); // scope: this module; bound by the lists
        _typeRefs.Add(handle);
        _cells.Add(cell);
        return ImageWriter.TypeRef << 24 | row;
    }

    private int SpecToken(Type type)
    {
        ByteWriter w = new ByteWriter();
        SignatureEncoder.Type(w, type, this);
        return ImageWriter.TypeSpec << 24 | Image.Add(ImageWriter.TypeSpec, Image.Blob(w.Written));
    }

    /// <summary>A generic definition over its own parameters; any other type as it is.</summary>
    internal int InstanceToken(Type definition)
    {
        if (!definition.IsGenericTypeDefinition)
            return TypeToken(definition);
        ByteWriter w = new ByteWriter();
        w.U1(0x15);
        w.U1(definition.IsValueType ? 0x11 : 0x12);
        int token = TypeToken(definition);
        w.Compressed((token & 0xFFFFFF) << 2 | (token >>> 24 == ImageWriter.TypeDef ? 0 : 1));
        int count = definition.GetGenericArguments().Length;
        w.Compressed(count);
        for (int i = 0; i < count; i++)
        {
            w.U1(0x13);
            w.Compressed(i);
        }
        return ImageWriter.TypeSpec << 24 | Image.Add(ImageWriter.TypeSpec, Image.Blob(w.Written));
    }

    // --- members ---

    private int MemberToken(int parent, string name, ReadOnlySpan<byte> signature, int index)
    {
        int row = Image.Add(ImageWriter.MemberRef, parent, Image.String(name), Image.Blob(signature));
        _members.Add(index + 1);
        return ImageWriter.MemberRef << 24 | row;
    }

    // The signature of a member that is bound by number only says whether it is a method.
    private static ReadOnlySpan<byte> AnyMethod => [0x00, 0x00, 0x01];
    private static ReadOnlySpan<byte> AnyField => [0x06, 0x1C];

    internal int FieldToken(FieldInfo field)
    {
        if (_tokens.TryGetValue(field, out int token))
            return token;
        switch (field)
        {
            case RuntimeFieldBuilder builder:
                token = (object)builder.Owner == _self ? ImageWriter.Field << 24 | builder.Index + 1 : MemberToken(InstanceToken(builder.Owner), builder.Name, AnyField, builder.Index);
                break;
            case FieldOnInstance instance:
                token = MemberToken(TypeToken(instance.DeclaringType), instance.Name, AnyField, FieldIndex(instance.Field));
                break;
            case RuntimeFieldInfo runtime:
                token = MemberToken(InstanceToken(runtime.DeclaringType), runtime.Name, AnyField, FieldIndex(runtime));
                break;
            default:
                throw new ArgumentException(SR.Argument_MustBeRuntimeFieldInfo, nameof(field));
        }
        _tokens[field] = token;
        return token;
    }

    private static int FieldIndex(FieldInfo field) => field is RuntimeFieldBuilder b ? b.Index : DynamicImage.GetFieldIndex(((RuntimeFieldInfo)field)._handle);

    private static IntPtr HandleOf(MethodBase method)
    {
        switch (method)
        {
            case RuntimeMethodInfo m: return m._handle;
            case RuntimeConstructorInfo c: return c._handle;
            default: throw new ArgumentException(SR.Argument_MustBeRuntimeMethodInfo, nameof(method));
        }
    }

    private static int MethodIndex(MethodBase method)
    {
        if (method is RuntimeConstructorBuilder c)
            method = c.Method;
        return method is RuntimeMethodBuilder b ? b.Index : DynamicImage.GetMethodIndex(HandleOf(method));
    }

    internal int MethodToken(MethodBase method)
    {
        ArgumentNullException.ThrowIfNull(method);
        if (method is RuntimeConstructorBuilder constructor)
            method = constructor.Method;
        if (_tokens.TryGetValue(method, out int token))
            return token;
        if (method is MethodInfo && method.IsGenericMethod && !method.IsGenericMethodDefinition)
        {
            int definition = MethodToken(((MethodInfo)method).GetGenericMethodDefinition());
            token = ImageWriter.MethodSpec << 24 | Image.Add(ImageWriter.MethodSpec, definition, Image.Blob(SignatureEncoder.Instantiation(method.GetGenericArguments(), this)));
        }
        else
        {
            token = DefinitionToken(method);
        }
        _tokens[method] = token;
        return token;
    }

    private int DefinitionToken(MethodBase method)
    {
        switch (method)
        {
            case RuntimeMethodBuilder builder:
                if ((object)builder.Owner == _self)
                    return ImageWriter.MethodDef << 24 | builder.Index + 1;
                return MemberToken(InstanceToken(builder.Owner), builder.Name, AnyMethod, builder.Index);
            case MethodOnInstance on:
                return MemberToken(TypeToken(on.DeclaringType), on.Name, AnyMethod, MethodIndex(on.Method));
            case ConstructorOnInstance on:
                return MemberToken(TypeToken(on.DeclaringType), on.Name, AnyMethod, MethodIndex(on.Constructor));
            case ArrayMethod array:
                return MemberToken(TypeToken(array.DeclaringType), array.Name,
                    SignatureEncoder.Method(SignatureEncoder.Convention(array.CallingConvention, 0), 0, array.ReturnType, null, null, array.ParameterTypes(), null, null, null, this), -1);
            case DynamicMethod dynamic:
                if ((object)dynamic == _selfMethod)
                    return ImageWriter.MethodDef << 24 | 1;
                Called.Add(dynamic);
                return MemberToken(RefToken(typeof(DynamicMethod), 0, dynamic.Cell), dynamic.Name, AnyMethod, 0);
            default:
                int index = DynamicImage.GetMethodIndex(HandleOf(method));
                if (index >= 0)
                    return MemberToken(InstanceToken(method.DeclaringType), method.Name, AnyMethod, index);
                return MemberToken(TypeToken(method.DeclaringType), method.Name, RuntimeSignature(method, null), -1);
        }
    }

    private byte[] RuntimeSignature(MethodBase method, Type[] extra)
    {
        Type returnType = method is MethodInfo m ? m.ReturnType : typeof(void);
        CallingConventions convention = method.CallingConvention;
        if (method is not ArrayMethod && !method.IsStatic)
            convention |= CallingConventions.HasThis;
        return SignatureEncoder.Method(SignatureEncoder.Convention(convention, 0), 0, returnType, null, null, method.ParameterTypes(), null, null, extra, this);
    }

    internal int CallToken(VarargCall call)
    {
        MethodBase method = call.Method is RuntimeConstructorBuilder c ? c.Method : call.Method;
        int parent = method is RuntimeMethodBuilder b && (object)b.Owner == _self ? _selfToken : InstanceToken(method.DeclaringType ?? (method as RuntimeMethodBuilder)?.Owner);
        return MemberToken(parent, method.Name, RuntimeSignature(method, call.Extra), -1);
    }

    internal int SignatureToken(byte[] signature) => ImageWriter.StandAloneSig << 24 | Image.Add(ImageWriter.StandAloneSig, Image.Blob(signature));

    // --- code ---

    /// <summary>The token in this image of what a token of the scope stands for; the token itself when it stands for nothing.</summary>
    private int Translate(int token, TokenScope scope)
    {
        switch (scope.Find(token))
        {
            case SelfInstance self: return InstanceToken(self.Definition);
            case Type type: return TypeToken(type);
            case MethodBase method: return MethodToken(method);
            case FieldInfo field: return FieldToken(field);
            case string text: return Image.UserString(text);
            case SignatureHelper signature: return SignatureToken(signature.Encode(this));
            case byte[] blob: return SignatureToken(new SignatureTranscoder(blob, scope, this).Run());
            case VarargCall call: return CallToken(call);
            default: return token;
        }
    }

    internal int TranslateType(int token, TokenScope scope) => scope.Find(token) is Type type ? TypeToken(type) : token;

    private void TranslateCode(byte[] code, TokenScope scope)
    {
        for (int at = 0; OpCodes.Decode(code, at, out OperandType operand, out int operandAt, out int next); at = next)
        {
            if (operand is not (OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineSig or OperandType.InlineString or OperandType.InlineTok or OperandType.InlineType))
                continue;
            Span<byte> place = code.AsSpan(operandAt, 4);
            BitConverter.TryWriteBytes(place, Translate(BitConverter.ToInt32(place), scope));
        }
    }

    /// <summary>Adds a body; returns its RVA (II.25.4). clauses are already in the order in which they are to be tried.</summary>
    internal int Body(byte[] il, TokenScope scope, int maxStack, byte[] localSignature, bool initLocals, List<Clause> clauses)
    {
        byte[] code = (byte[])il.Clone();
        TranslateCode(code, scope);
        int locals = localSignature == null ? 0 : SignatureToken(localSignature);
        int clauseCount = clauses == null ? 0 : clauses.Count;
        ByteWriter w = new ByteWriter();
        w.U2(0x3003 | (initLocals ? 0x10 : 0) | (clauseCount != 0 ? 0x08 : 0));
        w.U2(Math.Min(maxStack, 0xFFFF));
        w.U4(code.Length);
        w.U4(locals);
        w.Bytes(code);
        if (clauseCount != 0)
        {
            w.Align(4);
            int size = clauseCount * 24 + 4;
            w.U1(0x41);
            w.U1(size);
            w.U1(size >> 8);
            w.U1(size >> 16);
            foreach (Clause c in clauses)
            {
                w.U4((int)c.Kind);
                w.U4(c.TryStart);
                w.U4(c.TryLength);
                w.U4(c.HandlerStart);
                w.U4(c.HandlerLength);
                w.U4(c.Kind == ExceptionHandlingClauseOptions.Filter ? c.FilterStart
                    : c.Kind != ExceptionHandlingClauseOptions.Clause ? 0
                    : c.CatchType != null ? (c.CatchType.IsGenericTypeDefinition ? InstanceToken(c.CatchType) : TypeToken(c.CatchType)) : TranslateType(c.CatchToken, scope));
            }
        }
        return Image.Data(w.Written, 4);
    }

    // --- attributes ---

    internal void Attributes(int parent, List<AttributeRecord> attributes)
    {
        if (attributes == null)
            return;
        foreach (AttributeRecord a in attributes)
            Image.Add(ImageWriter.CustomAttribute, parent, MethodToken(a.Constructor), Image.Blob(a.Blob));
    }

    internal void Constant(int parent, object value)
    {
        ByteWriter w = new ByteWriter();
        int kind;
        if (value is Enum)
            value = Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()));
        switch (value)
        {
            case null: kind = 0x12; w.U4(0); break;
            case bool v: kind = 0x02; w.U1(v ? 1 : 0); break;
            case char v: kind = 0x03; w.U2(v); break;
            case sbyte v: kind = 0x04; w.U1(v); break;
            case byte v: kind = 0x05; w.U1(v); break;
            case short v: kind = 0x06; w.U2(v); break;
            case ushort v: kind = 0x07; w.U2(v); break;
            case int v: kind = 0x08; w.U4(v); break;
            case uint v: kind = 0x09; w.U4((int)v); break;
            case long v: kind = 0x0A; w.U8(v); break;
            case ulong v: kind = 0x0B; w.U8((long)v); break;
            case float v: kind = 0x0C; w.U4(BitConverter.SingleToInt32Bits(v)); break;
            case double v: kind = 0x0D; w.U8(BitConverter.DoubleToInt64Bits(v)); break;
            case DateTime v: kind = 0x0A; w.U8(v.Ticks); break;
            case string v:
                kind = 0x0E;
                foreach (char c in v)
                    w.U2(c);
                break;
            default: throw new ArgumentException(string.Format(SR.Argument_ConstantNotSupported, value.GetType()), nameof(value));
        }
        Image.Add(ImageWriter.Constant, kind, parent, Image.Blob(w.Written));
    }
}

/// <summary>One clause of a body's exception table.</summary>
internal sealed class Clause
{
    internal ExceptionHandlingClauseOptions Kind;
    internal int TryStart, TryLength, HandlerStart, HandlerLength, FilterStart;
    internal Type CatchType;
    internal int CatchToken; // of the scope, when CatchType is null
}

/// <summary>A custom attribute as it stands in metadata.</summary>
internal readonly struct AttributeRecord
{
    internal readonly ConstructorInfo Constructor;
    internal readonly byte[] Blob;

    internal AttributeRecord(ConstructorInfo constructor, byte[] blob)
    {
        Constructor = constructor;
        Blob = blob;
    }
}
