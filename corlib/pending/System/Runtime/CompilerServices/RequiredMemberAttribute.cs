using System;

namespace System.Runtime.CompilerServices;

/// <summary>Required member attribute; not done yet.</summary>
public sealed class RequiredMemberAttribute : Attribute
{
    public RequiredMemberAttribute() { throw new NotImplementedException("RequiredMemberAttribute"); }
}
