using System.Collections.Generic;

namespace System.Reflection.Emit;

/// <summary>The tokens that code under construction uses: of a dynamic module or of one dynamic method. Each names the object that was handed in; what
/// they become in metadata is decided when the code is put into its image.</summary>
internal sealed class TokenScope : ITypeTokens
{
    private readonly Dictionary<int, object> _objects = new Dictionary<int, object>();
    private readonly Dictionary<object, int> _tokens = new Dictionary<object, int>(new ByReference());
    private readonly int[] _counts = new int[256];

    // Strings are equal by contents, everything else by identity: equality of reflection objects does not tell instantiations of builders apart.
    private sealed class ByReference : IEqualityComparer<object>
    {
        public new bool Equals(object x, object y) => (object)x == y || (x is string a && y is string b && a == b) || (x is RuntimeMethodInfo or RuntimeConstructorInfo or RuntimeFieldInfo && x.Equals(y));
        public int GetHashCode(object x) => x is string or RuntimeMethodInfo or RuntimeConstructorInfo or RuntimeFieldInfo ? x.GetHashCode() : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(x);
    }

    /// <summary>What a token stands for; null when it is none of these.</summary>
    internal object Find(int token) => _objects.TryGetValue(token, out object o) ? o : null;

    internal int Add(int table, object value)
    {
        lock (_objects)
        {
            if (_tokens.TryGetValue(value, out int token))
                return token;
            token = table << 24 | ++_counts[table];
            _objects[token] = value;
            _tokens[value] = token;
            return token;
        }
    }

    public int TypeToken(Type type)
    {
        if (type is RuntimeEnumBuilder e)
            type = e.Builder;
        if (type is RuntimeTypeBuilder)
            return Add(ImageWriter.TypeDef, type);
        return Add(SignatureEncoder.IsConstructed(type) ? ImageWriter.TypeSpec : ImageWriter.TypeRef, type);
    }

    internal int MethodToken(MethodBase method)
    {
        if (method is RuntimeConstructorBuilder constructor)
            method = constructor.Method;
        if (method is RuntimeMethodBuilder or DynamicMethod)
            return Add(ImageWriter.MethodDef, method);
        bool isInstance = method is MethodInfo && method.IsGenericMethod && !method.IsGenericMethodDefinition;
        return Add(isInstance ? ImageWriter.MethodSpec : ImageWriter.MemberRef, method);
    }

    internal int FieldToken(FieldInfo field) => Add(field is RuntimeFieldBuilder ? ImageWriter.Field : ImageWriter.MemberRef, field);
    internal int StringToken(string text) => Add(0x70, text);
    internal int SignatureToken(SignatureHelper signature) => Add(ImageWriter.StandAloneSig, signature);
    internal int SignatureToken(byte[] signature) => Add(ImageWriter.StandAloneSig, signature);
    internal int CallToken(MethodBase method, Type[] extra) => Add(ImageWriter.MemberRef, new VarargCall(method, extra));
}

/// <summary>A call of a method with arguments beyond its parameters.</summary>
internal sealed class VarargCall
{
    internal readonly MethodBase Method;
    internal readonly Type[] Extra;

    internal VarargCall(MethodBase method, Type[] extra)
    {
        Method = method;
        Extra = extra;
    }
}

/// <summary>A generic type definition that code uses with its own parameters as arguments: what instructions other than ldtoken mean by it.</summary>
internal sealed class SelfInstance
{
    internal readonly Type Definition;

    internal SelfInstance(Type definition) { Definition = definition; }

    public override bool Equals(object obj) => obj is SelfInstance other && (object)Definition == other.Definition;
    public override int GetHashCode() => Definition.GetHashCode();
}
