using System;

namespace System.Threading;

/// <summary>Thread priority values.</summary>
public enum ThreadPriority
{
    Lowest = 0,
    BelowNormal = 1,
    Normal = 2,
    AboveNormal = 3,
    Highest = 4,
}
