using System;

namespace System.Threading;

/// <summary>Timeout; not done yet.</summary>
public static class Timeout
{
    public static readonly TimeSpan InfiniteTimeSpan;
    public const int Infinite = -1;
}
