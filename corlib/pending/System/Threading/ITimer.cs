using System;

namespace System.Threading;

/// <summary>The Timer contract.</summary>
public interface ITimer : IDisposable, IAsyncDisposable
{
    bool Change(TimeSpan dueTime, TimeSpan period);
}
