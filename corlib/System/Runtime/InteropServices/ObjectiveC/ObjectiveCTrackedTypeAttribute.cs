using System;

namespace System.Runtime.InteropServices.ObjectiveC
{
    /// <summary>Objective c tracked type: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class ObjectiveCTrackedTypeAttribute : Attribute
    {
        public ObjectiveCTrackedTypeAttribute() { }
    }
}
