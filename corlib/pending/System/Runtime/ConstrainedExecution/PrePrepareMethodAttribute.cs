using System;

namespace System.Runtime.ConstrainedExecution;

/// <summary>Pre prepare method attribute; not done yet.</summary>
public sealed class PrePrepareMethodAttribute : Attribute
{
    public PrePrepareMethodAttribute() { throw new NotImplementedException("PrePrepareMethodAttribute"); }
}
