namespace System
{
    /// <summary>Cl s compliant: an attribute.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class CLSCompliantAttribute : Attribute
    {
        public CLSCompliantAttribute(bool isCompliant) { IsCompliant = isCompliant; }
        public bool IsCompliant { get; private set; }
    }
}
