using System;

namespace System.Diagnostics;

/// <summary>Debug provider; not done yet.</summary>
public class DebugProvider
{
    public DebugProvider() { throw new NotImplementedException("DebugProvider"); }
    public virtual void Fail(string message, string detailMessage) => throw new NotImplementedException("DebugProvider.Fail");
    public virtual void Write(string message) => throw new NotImplementedException("DebugProvider.Write");
    public virtual void WriteLine(string message) => throw new NotImplementedException("DebugProvider.WriteLine");
    public virtual void OnIndentLevelChanged(int indentLevel) => throw new NotImplementedException("DebugProvider.OnIndentLevelChanged");
    public virtual void OnIndentSizeChanged(int indentSize) => throw new NotImplementedException("DebugProvider.OnIndentSizeChanged");
    public static void FailCore(string stackTrace, string message, string detailMessage, string errorSource) => throw new NotImplementedException("DebugProvider.FailCore");
    public static void WriteCore(string message) => throw new NotImplementedException("DebugProvider.WriteCore");
}
