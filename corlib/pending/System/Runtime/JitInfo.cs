using System;

namespace System.Runtime;

/// <summary>Jit info; not done yet.</summary>
public static class JitInfo
{
    public static long GetCompiledILBytes(bool currentThread = false) => throw new NotImplementedException("JitInfo.GetCompiledILBytes");
    public static long GetCompiledMethodCount(bool currentThread = false) => throw new NotImplementedException("JitInfo.GetCompiledMethodCount");
    public static TimeSpan GetCompilationTime(bool currentThread = false) => throw new NotImplementedException("JitInfo.GetCompilationTime");
}
