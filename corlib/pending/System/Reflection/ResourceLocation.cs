using System;

namespace System.Reflection;

/// <summary>Resource location values.</summary>
[Flags]
public enum ResourceLocation
{
    ContainedInAnotherAssembly = 2,
    ContainedInManifestFile = 4,
    Embedded = 1,
}
