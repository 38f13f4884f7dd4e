using System;

namespace System.Diagnostics;

/// <summary>Stack frame extensions; not done yet.</summary>
public static class StackFrameExtensions
{
    public static bool HasNativeImage(this StackFrame stackFrame) => throw new NotImplementedException("StackFrameExtensions.HasNativeImage");
    public static bool HasMethod(this StackFrame stackFrame) => throw new NotImplementedException("StackFrameExtensions.HasMethod");
    public static bool HasILOffset(this StackFrame stackFrame) => throw new NotImplementedException("StackFrameExtensions.HasILOffset");
    public static bool HasSource(this StackFrame stackFrame) => throw new NotImplementedException("StackFrameExtensions.HasSource");
    public static nint GetNativeIP(this StackFrame stackFrame) => throw new NotImplementedException("StackFrameExtensions.GetNativeIP");
    public static nint GetNativeImageBase(this StackFrame stackFrame) => throw new NotImplementedException("StackFrameExtensions.GetNativeImageBase");
}
