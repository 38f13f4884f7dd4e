namespace System.Threading;

/// <summary>Times that mean for ever.</summary>
public static class Timeout
{
    public static readonly TimeSpan InfiniteTimeSpan = new TimeSpan(0, 0, 0, 0, -1);
    public const int Infinite = -1;
    internal const uint UnsignedInfinite = unchecked((uint)-1);
}
