using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Indexer name: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    public sealed class IndexerNameAttribute : Attribute
    {
        public IndexerNameAttribute(string indexerName) { }
    }
}
