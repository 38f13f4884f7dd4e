using System;

namespace System.Threading;

/// <summary>Io completion callback: a method with this signature.</summary>
public unsafe delegate void IOCompletionCallback(uint errorCode, uint numBytes, NativeOverlapped* pOVERLAP);
