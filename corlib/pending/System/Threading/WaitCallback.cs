using System;

namespace System.Threading;

/// <summary>Wait callback: a method with this signature.</summary>
public delegate void WaitCallback(object state);
