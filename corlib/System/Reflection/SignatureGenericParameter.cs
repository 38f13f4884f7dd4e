using System.Globalization;

namespace System.Reflection;

/// <summary>Stands for a method's own generic parameter when looking for the method.</summary>
internal sealed class SignatureGenericParameter : TypeDelegator
{
    private readonly int _position;

    internal SignatureGenericParameter(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        _position = position;
        typeImpl = typeof(object);
    }

    public override int GenericParameterPosition => _position;
    public override bool IsGenericParameter => true;
    public override bool IsSignatureType => true;
    public override bool IsGenericMethodParameter => true;
    public override string Name => "!!" + _position.ToString();
    public override string ToString() => Name;
}
