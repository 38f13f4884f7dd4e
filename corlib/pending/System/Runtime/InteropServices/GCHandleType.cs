using System;

namespace System.Runtime.InteropServices;

/// <summary>Gc handle type values.</summary>
public enum GCHandleType
{
    Weak = 0,
    WeakTrackResurrection = 1,
    Normal = 2,
    Pinned = 3,
}
