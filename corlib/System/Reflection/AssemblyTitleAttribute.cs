using System;

namespace System.Reflection
{
    /// <summary>Assembly title: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyTitleAttribute : Attribute
    {
        public AssemblyTitleAttribute(string title) { Title = title; }
        public string Title { get; private set; }
    }
}
