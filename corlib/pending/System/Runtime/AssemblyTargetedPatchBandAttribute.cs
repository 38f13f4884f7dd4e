using System;

namespace System.Runtime;

/// <summary>Assembly targeted patch band attribute; not done yet.</summary>
public sealed class AssemblyTargetedPatchBandAttribute : Attribute
{
    public AssemblyTargetedPatchBandAttribute(string targetedPatchBand) { throw new NotImplementedException("AssemblyTargetedPatchBandAttribute"); }
    public string TargetedPatchBand { get => throw new NotImplementedException("AssemblyTargetedPatchBandAttribute.TargetedPatchBand"); }
}
