using System;

namespace System.Reflection
{
    /// <summary>Assembly description: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyDescriptionAttribute : Attribute
    {
        public AssemblyDescriptionAttribute(string description) { Description = description; }
        public string Description { get; private set; }
    }
}
