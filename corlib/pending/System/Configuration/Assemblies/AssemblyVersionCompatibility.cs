using System;

namespace System.Configuration.Assemblies;

/// <summary>Assembly version compatibility values.</summary>
public enum AssemblyVersionCompatibility
{
    SameMachine = 1,
    SameProcess = 2,
    SameDomain = 3,
}
