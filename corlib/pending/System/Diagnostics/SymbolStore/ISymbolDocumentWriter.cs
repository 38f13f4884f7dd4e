using System;

namespace System.Diagnostics.SymbolStore;

/// <summary>The Symbol document writer contract.</summary>
public interface ISymbolDocumentWriter
{
    void SetCheckSum(Guid algorithmId, byte[] checkSum);
    void SetSource(byte[] source);
}
