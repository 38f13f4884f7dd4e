using System;

namespace System.Runtime.CompilerServices;

/// <summary>Caller member name attribute; not done yet.</summary>
public sealed class CallerMemberNameAttribute : Attribute
{
    public CallerMemberNameAttribute() { throw new NotImplementedException("CallerMemberNameAttribute"); }
}
