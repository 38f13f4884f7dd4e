namespace System
{
    /// <summary>Loader optimization: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class LoaderOptimizationAttribute : Attribute
    {
        public LoaderOptimizationAttribute(byte value) { Value = (LoaderOptimization)value; }
        public LoaderOptimizationAttribute(LoaderOptimization value) { Value = value; }
        public LoaderOptimization Value { get; private set; }
    }
}
