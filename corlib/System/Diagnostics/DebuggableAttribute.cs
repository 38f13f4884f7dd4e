namespace System.Diagnostics;

/// <summary>How code was compiled for debuggers.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module, AllowMultiple = false)]
public sealed class DebuggableAttribute : Attribute
{
    /// <summary>Debugging modes.</summary>
    [Flags]
    public enum DebuggingModes
    {
        None = 0,
        Default = 1,
        IgnoreSymbolStoreSequencePoints = 2,
        EnableEditAndContinue = 4,
        DisableOptimizations = 256,
    }

    public DebuggableAttribute(bool isJITTrackingEnabled, bool isJITOptimizerDisabled)
    {
        if (isJITTrackingEnabled)
            DebuggingFlags |= DebuggingModes.Default;
        if (isJITOptimizerDisabled)
            DebuggingFlags |= DebuggingModes.DisableOptimizations;
    }

    public DebuggableAttribute(DebuggingModes modes) { DebuggingFlags = modes; }

    public bool IsJITTrackingEnabled => (DebuggingFlags & DebuggingModes.Default) != 0;
    public bool IsJITOptimizerDisabled => (DebuggingFlags & DebuggingModes.DisableOptimizations) != 0;
    public DebuggingModes DebuggingFlags { get; }
}
