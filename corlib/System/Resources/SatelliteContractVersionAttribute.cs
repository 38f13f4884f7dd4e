using System;

namespace System.Resources
{
    /// <summary>Satellite contract version: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class SatelliteContractVersionAttribute : Attribute
    {
        public SatelliteContractVersionAttribute(string version) { Version = version; }
        public string Version { get; private set; }
    }
}
