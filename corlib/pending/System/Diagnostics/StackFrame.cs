using System;
using System.Reflection;

namespace System.Diagnostics;

/// <summary>Stack frame; not done yet.</summary>
public class StackFrame
{
    public const int OFFSET_UNKNOWN = -1;
    public StackFrame() { throw new NotImplementedException("StackFrame"); }
    public StackFrame(bool needFileInfo) { throw new NotImplementedException("StackFrame"); }
    public StackFrame(int skipFrames) { throw new NotImplementedException("StackFrame"); }
    public StackFrame(int skipFrames, bool needFileInfo) { throw new NotImplementedException("StackFrame"); }
    public StackFrame(string fileName, int lineNumber) { throw new NotImplementedException("StackFrame"); }
    public StackFrame(string fileName, int lineNumber, int colNumber) { throw new NotImplementedException("StackFrame"); }
    public virtual MethodBase GetMethod() => throw new NotImplementedException("StackFrame.GetMethod");
    public virtual int GetNativeOffset() => throw new NotImplementedException("StackFrame.GetNativeOffset");
    public virtual int GetILOffset() => throw new NotImplementedException("StackFrame.GetILOffset");
    public virtual string GetFileName() => throw new NotImplementedException("StackFrame.GetFileName");
    public virtual int GetFileLineNumber() => throw new NotImplementedException("StackFrame.GetFileLineNumber");
    public virtual int GetFileColumnNumber() => throw new NotImplementedException("StackFrame.GetFileColumnNumber");
    public override string ToString() => throw new NotImplementedException("StackFrame.ToString");
}
