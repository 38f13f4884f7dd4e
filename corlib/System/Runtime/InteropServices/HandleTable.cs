using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>The handles of the current domain's heap, as addresses that stay valid until they are freed.</summary>
internal static class HandleTable
{
    internal const int Strong = 0, Weak = 1, WeakTrackResurrection = 2, Pinned = 3, Dependent = 4;

    /// <summary>A handle of a kind above. Its target may be null.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr New(object target, int kind);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void Free(IntPtr handle);
    /// <summary>The target; null when a weak handle's target has died.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern object Get(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void Set(IntPtr handle, object target);
    /// <summary>What a dependent handle keeps alive as long as its target lives.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern object GetSecondary(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void SetSecondary(IntPtr handle, object value);
}
