using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Is by ref like: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Struct)]
    public sealed class IsByRefLikeAttribute : Attribute
    {
        public IsByRefLikeAttribute() { }
    }
}
