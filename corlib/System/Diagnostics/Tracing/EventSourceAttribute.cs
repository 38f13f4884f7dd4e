using System;

namespace System.Diagnostics.Tracing
{
    /// <summary>Event source: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class EventSourceAttribute : Attribute
    {
        public EventSourceAttribute() { }
        public string Name { get; set; }
        public string Guid { get; set; }
        public string LocalizationResources { get; set; }
    }
}
