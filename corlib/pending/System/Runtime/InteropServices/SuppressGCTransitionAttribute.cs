using System;

namespace System.Runtime.InteropServices;

/// <summary>Suppress g c transition attribute; not done yet.</summary>
public sealed class SuppressGCTransitionAttribute : Attribute
{
    public SuppressGCTransitionAttribute() { throw new NotImplementedException("SuppressGCTransitionAttribute"); }
}
