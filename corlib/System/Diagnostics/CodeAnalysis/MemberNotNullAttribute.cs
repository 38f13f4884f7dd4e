using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Member not null: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
    public sealed class MemberNotNullAttribute : Attribute
    {
        public MemberNotNullAttribute(string member) { }
        public MemberNotNullAttribute(params string[] members) { Members = members; }
        public string[] Members { get; private set; }
    }
}
