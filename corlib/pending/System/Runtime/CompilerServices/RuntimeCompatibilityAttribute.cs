using System;

namespace System.Runtime.CompilerServices;

/// <summary>Runtime compatibility attribute; not done yet.</summary>
public sealed class RuntimeCompatibilityAttribute : Attribute
{
    public RuntimeCompatibilityAttribute() { throw new NotImplementedException("RuntimeCompatibilityAttribute"); }
    public bool WrapNonExceptionThrows { get => throw new NotImplementedException("RuntimeCompatibilityAttribute.WrapNonExceptionThrows"); set => throw new NotImplementedException("RuntimeCompatibilityAttribute.WrapNonExceptionThrows"); }
}
