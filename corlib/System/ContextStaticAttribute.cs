namespace System
{
    /// <summary>Context static: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Field, Inherited = false)]
    public class ContextStaticAttribute : Attribute
    {
        public ContextStaticAttribute() { }
    }
}
