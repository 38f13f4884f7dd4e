namespace System
{
    /// <summary>Mt a thread: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class MTAThreadAttribute : Attribute
    {
        public MTAThreadAttribute() { }
    }
}
