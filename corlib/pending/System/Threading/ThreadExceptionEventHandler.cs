using System;

namespace System.Threading;

/// <summary>Thread exception event handler: a method with this signature.</summary>
public delegate void ThreadExceptionEventHandler(object sender, ThreadExceptionEventArgs e);
