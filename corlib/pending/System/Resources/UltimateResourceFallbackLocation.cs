using System;

namespace System.Resources;

/// <summary>Ultimate resource fallback location values.</summary>
public enum UltimateResourceFallbackLocation
{
    MainAssembly = 0,
    Satellite = 1,
}
