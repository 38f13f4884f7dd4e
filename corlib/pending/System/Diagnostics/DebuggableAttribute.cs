using System;

namespace System.Diagnostics;

/// <summary>Debuggable attribute; not done yet.</summary>
public sealed class DebuggableAttribute : Attribute
{
    public DebuggableAttribute(bool isJITTrackingEnabled, bool isJITOptimizerDisabled) { throw new NotImplementedException("DebuggableAttribute"); }
    public DebuggableAttribute(DebuggableAttribute.DebuggingModes modes) { throw new NotImplementedException("DebuggableAttribute"); }
    public bool IsJITTrackingEnabled { get => throw new NotImplementedException("DebuggableAttribute.IsJITTrackingEnabled"); }
    public bool IsJITOptimizerDisabled { get => throw new NotImplementedException("DebuggableAttribute.IsJITOptimizerDisabled"); }
    public DebuggableAttribute.DebuggingModes DebuggingFlags { get => throw new NotImplementedException("DebuggableAttribute.DebuggingFlags"); }
    /// <summary>Debugging modes values.</summary>
    [Flags]
    public enum DebuggingModes
    {
        None = 0,
        Default = 1,
        DisableOptimizations = 256,
        IgnoreSymbolStoreSequencePoints = 2,
        EnableEditAndContinue = 4,
    }
}
