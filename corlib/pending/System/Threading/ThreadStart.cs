using System;

namespace System.Threading;

/// <summary>Thread start: a method with this signature.</summary>
public delegate void ThreadStart();
