using System;
using System.Runtime.Serialization;

namespace System.Resources;

/// <summary>Missing manifest resource exception; not done yet.</summary>
public class MissingManifestResourceException : SystemException
{
    public MissingManifestResourceException() { throw new NotImplementedException("MissingManifestResourceException"); }
    public MissingManifestResourceException(string message) { throw new NotImplementedException("MissingManifestResourceException"); }
    public MissingManifestResourceException(string message, Exception inner) { throw new NotImplementedException("MissingManifestResourceException"); }
    protected MissingManifestResourceException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("MissingManifestResourceException"); }
}
