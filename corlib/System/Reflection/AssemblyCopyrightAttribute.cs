using System;

namespace System.Reflection
{
    /// <summary>Assembly copyright: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyCopyrightAttribute : Attribute
    {
        public AssemblyCopyrightAttribute(string copyright) { Copyright = copyright; }
        public string Copyright { get; private set; }
    }
}
