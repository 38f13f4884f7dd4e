namespace System
{
    /// <summary>Thread static: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Field, Inherited = false)]
    public class ThreadStaticAttribute : Attribute
    {
        public ThreadStaticAttribute() { }
    }
}
