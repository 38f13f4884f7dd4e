using System;

namespace System.Resources;

/// <summary>Satellite contract version attribute; not done yet.</summary>
public sealed class SatelliteContractVersionAttribute : Attribute
{
    public SatelliteContractVersionAttribute(string version) { throw new NotImplementedException("SatelliteContractVersionAttribute"); }
    public string Version { get => throw new NotImplementedException("SatelliteContractVersionAttribute.Version"); }
}
