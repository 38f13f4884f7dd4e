using System;

namespace System.Threading;

/// <summary>Context callback: a method with this signature.</summary>
public delegate void ContextCallback(object state);
