using System;

namespace System.Runtime.CompilerServices;

/// <summary>Caller file path attribute; not done yet.</summary>
public sealed class CallerFilePathAttribute : Attribute
{
    public CallerFilePathAttribute() { throw new NotImplementedException("CallerFilePathAttribute"); }
}
