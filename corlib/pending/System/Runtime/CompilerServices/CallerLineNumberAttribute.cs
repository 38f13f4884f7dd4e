using System;

namespace System.Runtime.CompilerServices;

/// <summary>Caller line number attribute; not done yet.</summary>
public sealed class CallerLineNumberAttribute : Attribute
{
    public CallerLineNumberAttribute() { throw new NotImplementedException("CallerLineNumberAttribute"); }
}
