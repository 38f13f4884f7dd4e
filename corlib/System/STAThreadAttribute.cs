namespace System
{
    /// <summary>St a thread: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class STAThreadAttribute : Attribute
    {
        public STAThreadAttribute() { }
    }
}
