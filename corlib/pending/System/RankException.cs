using System.Runtime.Serialization;

namespace System;

/// <summary>Rank exception; not done yet.</summary>
public class RankException : SystemException
{
    public RankException() { throw new NotImplementedException("RankException"); }
    public RankException(string message) { throw new NotImplementedException("RankException"); }
    public RankException(string message, Exception innerException) { throw new NotImplementedException("RankException"); }
    protected RankException(SerializationInfo info, StreamingContext context) { throw new NotImplementedException("RankException"); }
}
