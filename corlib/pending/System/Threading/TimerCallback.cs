using System;

namespace System.Threading;

/// <summary>Timer callback: a method with this signature.</summary>
public delegate void TimerCallback(object state);
