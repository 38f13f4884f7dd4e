using System;
using System.Threading;

namespace System.Runtime;

/// <summary>Controlled execution; not done yet.</summary>
public static class ControlledExecution
{
    public static void Run(Action action, CancellationToken cancellationToken) => throw new NotImplementedException("ControlledExecution.Run");
}
