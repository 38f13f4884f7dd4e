using System;

namespace System.Threading;

/// <summary>Event reset mode values.</summary>
public enum EventResetMode
{
    AutoReset = 0,
    ManualReset = 1,
}
