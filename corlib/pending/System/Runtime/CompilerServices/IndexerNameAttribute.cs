using System;

namespace System.Runtime.CompilerServices;

/// <summary>Indexer name attribute; not done yet.</summary>
public sealed class IndexerNameAttribute : Attribute
{
    public IndexerNameAttribute(string indexerName) { throw new NotImplementedException("IndexerNameAttribute"); }
}
