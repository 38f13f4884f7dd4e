using System.Runtime.CompilerServices;
using System.Threading;

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
    /// <summary>What a dependent handle keeps alive as long as its target lives; null without a target.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern object GetSecondary(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void SetSecondary(IntPtr handle, object value);
    /// <summary>Address of the target's characters, first element or fields; 0 without a target.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr DataAddress(IntPtr handle);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern bool HoldsReferences(object value);

    /// <summary>The handle, unless there is none.</summary>
    /// <exception cref="NullReferenceException">It is 0.</exception>
    internal static nint Check(nint handle) => handle != 0 ? handle : throw new NullReferenceException();

    internal static void FreeOnce(ref nint handle)
    {
        nint old = handle;
        handle = 0;
        if (old != 0) Free(old);
    }
}
