using System;

namespace System.Diagnostics.Tracing
{
    /// <summary>Event data: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
    public class EventDataAttribute : Attribute
    {
        public EventDataAttribute() { }
        public string Name { get; set; }
    }
}
