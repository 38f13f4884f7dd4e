using System;

namespace System.Reflection
{
    /// <summary>Assembly trademark: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblyTrademarkAttribute : Attribute
    {
        public AssemblyTrademarkAttribute(string trademark) { Trademark = trademark; }
        public string Trademark { get; private set; }
    }
}
