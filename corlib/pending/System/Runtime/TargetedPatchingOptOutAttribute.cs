using System;

namespace System.Runtime;

/// <summary>Targeted patching opt out attribute; not done yet.</summary>
public sealed class TargetedPatchingOptOutAttribute : Attribute
{
    public TargetedPatchingOptOutAttribute(string reason) { throw new NotImplementedException("TargetedPatchingOptOutAttribute"); }
    public string Reason { get => throw new NotImplementedException("TargetedPatchingOptOutAttribute.Reason"); }
}
