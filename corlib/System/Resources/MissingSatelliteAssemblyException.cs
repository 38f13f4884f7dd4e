using System.Runtime.Serialization;

namespace System.Resources;

/// <summary>The satellite assembly of the neutral resources is missing.</summary>
[Serializable]
public class MissingSatelliteAssemblyException : SystemException
{
    private readonly string _cultureName;

    public MissingSatelliteAssemblyException() : base(SR.Default_MissingSatelliteAssemblyException) { HResult = unchecked((int)0x80131536); }
    public MissingSatelliteAssemblyException(string message) : base(message) { HResult = unchecked((int)0x80131536); }
    public MissingSatelliteAssemblyException(string message, string cultureName) : this(message) { _cultureName = cultureName; }
    public MissingSatelliteAssemblyException(string message, Exception inner) : base(message, inner) { HResult = unchecked((int)0x80131536); }
    protected MissingSatelliteAssemblyException(SerializationInfo info, StreamingContext context) : base(info, context) { }

    public string CultureName => _cultureName;
}
