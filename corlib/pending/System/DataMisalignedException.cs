namespace System;

/// <summary>Data misaligned exception; not done yet.</summary>
public sealed class DataMisalignedException : SystemException
{
    public DataMisalignedException() { throw new NotImplementedException("DataMisalignedException"); }
    public DataMisalignedException(string message) { throw new NotImplementedException("DataMisalignedException"); }
    public DataMisalignedException(string message, Exception innerException) { throw new NotImplementedException("DataMisalignedException"); }
}
