using System;

namespace System.Threading;

/// <summary>The Thread pool work item contract.</summary>
public interface IThreadPoolWorkItem
{
    void Execute();
}
