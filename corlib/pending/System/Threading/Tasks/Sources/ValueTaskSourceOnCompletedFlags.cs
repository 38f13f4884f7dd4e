using System;

namespace System.Threading.Tasks.Sources;

/// <summary>Value task source on completed flags values.</summary>
[Flags]
public enum ValueTaskSourceOnCompletedFlags
{
    None = 0,
    UseSchedulingContext = 1,
    FlowExecutionContext = 2,
}
