using System;

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Dynamic dependency: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Field, AllowMultiple = true, Inherited = false)]
    public sealed class DynamicDependencyAttribute : Attribute
    {
        public DynamicDependencyAttribute(string memberSignature) { MemberSignature = memberSignature; }
        public DynamicDependencyAttribute(string memberSignature, Type type) { MemberSignature = memberSignature; Type = type; }
        public DynamicDependencyAttribute(string memberSignature, string typeName, string assemblyName) { MemberSignature = memberSignature; TypeName = typeName; AssemblyName = assemblyName; }
        public DynamicDependencyAttribute(DynamicallyAccessedMemberTypes memberTypes, Type type) { MemberTypes = memberTypes; Type = type; }
        public DynamicDependencyAttribute(DynamicallyAccessedMemberTypes memberTypes, string typeName, string assemblyName) { MemberTypes = memberTypes; TypeName = typeName; AssemblyName = assemblyName; }
        public string MemberSignature { get; private set; }
        public DynamicallyAccessedMemberTypes MemberTypes { get; private set; }
        public Type Type { get; private set; }
        public string TypeName { get; private set; }
        public string AssemblyName { get; private set; }
        public string Condition { get; set; }
    }
}
