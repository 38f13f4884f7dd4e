using System;

namespace System.Diagnostics.Tracing
{
    /// <summary>Event field: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    public class EventFieldAttribute : Attribute
    {
        public EventFieldAttribute() { }
        public EventFieldTags Tags { get; set; }
        public EventFieldFormat Format { get; set; }
    }
}
