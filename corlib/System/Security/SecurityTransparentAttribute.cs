using System;

namespace System.Security
{
    /// <summary>Security transparent: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class SecurityTransparentAttribute : Attribute
    {
        public SecurityTransparentAttribute() { }
    }
}
