using System;

namespace System.Threading;

/// <summary>Send or post callback: a method with this signature.</summary>
public delegate void SendOrPostCallback(object state);
