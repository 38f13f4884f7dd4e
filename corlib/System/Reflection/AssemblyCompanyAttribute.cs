using System;

namespace System.Reflection
{
    /// <summary>Assembly company: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyCompanyAttribute : Attribute
    {
        public AssemblyCompanyAttribute(string company) { Company = company; }
        public string Company { get; private set; }
    }
}
