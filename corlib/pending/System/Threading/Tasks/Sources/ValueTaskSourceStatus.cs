using System;

namespace System.Threading.Tasks.Sources;

/// <summary>Value task source status values.</summary>
public enum ValueTaskSourceStatus
{
    Pending = 0,
    Succeeded = 1,
    Faulted = 2,
    Canceled = 3,
}
