using System;

namespace System.Threading;

/// <summary>Wait or timer callback: a method with this signature.</summary>
public delegate void WaitOrTimerCallback(object state, bool timedOut);
