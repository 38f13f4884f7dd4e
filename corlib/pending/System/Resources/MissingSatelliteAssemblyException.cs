using System;
using System.Runtime.Serialization;

namespace System.Resources;

/// <summary>Missing satellite assembly exception; not done yet.</summary>
public class MissingSatelliteAssemblyException : SystemException
{
    public MissingSatelliteAssemblyException() { throw new NotImplementedException("MissingSatelliteAssemblyException"); }
    public MissingSatelliteAssemblyException(string message) { throw new NotImplementedException("MissingSatelliteAssemblyException"); }
    public MissingSatelliteAssemblyException(string message, string cultureName) { throw new NotImplementedException("MissingSatelliteAssemblyException"); }
    public MissingSatelliteAssemblyException(string message, Exception inner) { throw new NotImplementedException("MissingSatelliteAssemblyException"); }
    protected MissingSatelliteAssemblyException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("MissingSatelliteAssemblyException"); }
    public string CultureName { get => throw new NotImplementedException("MissingSatelliteAssemblyException.CultureName"); }
}
