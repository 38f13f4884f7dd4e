namespace System
{
    /// <summary>Flags: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Enum, Inherited = false)]
    public class FlagsAttribute : Attribute
    {
        public FlagsAttribute() { }
    }
}
