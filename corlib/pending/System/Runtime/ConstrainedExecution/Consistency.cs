using System;

namespace System.Runtime.ConstrainedExecution;

/// <summary>Consistency values.</summary>
public enum Consistency
{
    MayCorruptProcess = 0,
    MayCorruptAppDomain = 1,
    MayCorruptInstance = 2,
    WillNotCorruptState = 3,
}
