using System;

namespace System.Runtime
{
    /// <summary>Assembly targeted patch band: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyTargetedPatchBandAttribute : Attribute
    {
        public AssemblyTargetedPatchBandAttribute(string targetedPatchBand) { TargetedPatchBand = targetedPatchBand; }
        public string TargetedPatchBand { get; private set; }
    }
}
