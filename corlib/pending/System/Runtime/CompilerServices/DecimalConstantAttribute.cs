using System;

namespace System.Runtime.CompilerServices;

/// <summary>Decimal constant attribute; not done yet.</summary>
public sealed class DecimalConstantAttribute : Attribute
{
    public DecimalConstantAttribute(byte scale, byte sign, uint hi, uint mid, uint low) { throw new NotImplementedException("DecimalConstantAttribute"); }
    public DecimalConstantAttribute(byte scale, byte sign, int hi, int mid, int low) { throw new NotImplementedException("DecimalConstantAttribute"); }
    public decimal Value { get => throw new NotImplementedException("DecimalConstantAttribute.Value"); }
}
