using System;

namespace System.Diagnostics
{
    /// <summary>Debuggable: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module)]
    public sealed class DebuggableAttribute : Attribute
    {
        public DebuggableAttribute(bool isJITTrackingEnabled, bool isJITOptimizerDisabled) { IsJITTrackingEnabled = isJITTrackingEnabled; IsJITOptimizerDisabled = isJITOptimizerDisabled; }
        public DebuggableAttribute(DebuggableAttribute.DebuggingModes modes) { DebuggingFlags = modes; }
        public bool IsJITTrackingEnabled { get; private set; }
        public bool IsJITOptimizerDisabled { get; private set; }
        public DebuggableAttribute.DebuggingModes DebuggingFlags { get; private set; }
    }
}
