using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Default dependency: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class DefaultDependencyAttribute : Attribute
    {
        public DefaultDependencyAttribute(LoadHint loadHintArgument) { LoadHint = loadHintArgument; }
        public LoadHint LoadHint { get; private set; }
    }
}
