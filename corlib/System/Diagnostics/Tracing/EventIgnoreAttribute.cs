using System;

namespace System.Diagnostics.Tracing
{
    /// <summary>Event ignore: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    public class EventIgnoreAttribute : Attribute
    {
        public EventIgnoreAttribute() { }
    }
}
