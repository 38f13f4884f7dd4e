namespace System.Reflection;

/// <summary>Stands for a method's own generic parameter when looking for the method.</summary>
internal sealed class SignatureGenericParameter : Emit.UnfinishedType
{
    private readonly int _position;

    internal SignatureGenericParameter(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        _position = position;
    }

    /// <summary>Whether a type is what a pattern of such parameters describes.</summary>
    internal static bool Matches(Type pattern, Type actual)
    {
        if (!pattern.IsSignatureType)
            return pattern == actual;
        if (pattern.IsGenericParameter)
            return actual.IsGenericMethodParameter && actual.GenericParameterPosition == pattern.GenericParameterPosition;
        if (pattern.HasElementType)
        {
            return actual.HasElementType && pattern.IsByRef == actual.IsByRef && pattern.IsPointer == actual.IsPointer && pattern.IsSZArray == actual.IsSZArray
                && (!pattern.IsVariableBoundArray || (actual.IsArray && actual.GetArrayRank() == pattern.GetArrayRank())) && Matches(pattern.GetElementType(), actual.GetElementType());
        }
        if (!actual.IsConstructedGenericType || pattern.GetGenericTypeDefinition() != actual.GetGenericTypeDefinition())
            return false;
        Type[] wanted = pattern.GetGenericArguments(), have = actual.GetGenericArguments();
        for (int i = 0; i < wanted.Length; i++)
        {
            if (!Matches(wanted[i], have[i]))
                return false;
        }
        return true;
    }

    protected override Type Root => typeof(object);
    public override int GenericParameterPosition => _position;
    public override bool IsGenericParameter => true;
    public override bool IsSignatureType => true;
    public override bool IsGenericMethodParameter => true;
    public override bool IsGenericTypeParameter => false;
    public override bool ContainsGenericParameters => true;
    public override string Name => "!!" + _position.ToString();
    public override string FullName => null;
    public override string Namespace => null;
    public override string AssemblyQualifiedName => null;
    public override Type BaseType => throw new NotSupportedException(SR.NotSupported_SignatureType);
    protected override TypeAttributes GetAttributeFlagsImpl() => throw new NotSupportedException(SR.NotSupported_SignatureType);
    protected override bool IsValueTypeImpl() => throw new NotSupportedException(SR.NotSupported_SignatureType);
    public override string ToString() => Name;
    public override bool Equals(object o) => o is SignatureGenericParameter other && other._position == _position;
    public override int GetHashCode() => _position;
}
