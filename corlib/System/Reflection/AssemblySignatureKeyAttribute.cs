using System;

namespace System.Reflection
{
    /// <summary>Assembly signature key: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
    public sealed class AssemblySignatureKeyAttribute : Attribute
    {
        public AssemblySignatureKeyAttribute(string publicKey, string countersignature) { PublicKey = publicKey; Countersignature = countersignature; }
        public string PublicKey { get; private set; }
        public string Countersignature { get; private set; }
    }
}
