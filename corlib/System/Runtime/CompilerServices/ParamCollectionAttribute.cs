using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Param collection: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class ParamCollectionAttribute : Attribute
    {
        public ParamCollectionAttribute() { }
    }
}
