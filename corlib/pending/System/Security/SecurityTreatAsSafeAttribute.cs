using System;

namespace System.Security;

/// <summary>Security treat as safe attribute; not done yet.</summary>
public sealed class SecurityTreatAsSafeAttribute : Attribute
{
    public SecurityTreatAsSafeAttribute() { throw new NotImplementedException("SecurityTreatAsSafeAttribute"); }
}
