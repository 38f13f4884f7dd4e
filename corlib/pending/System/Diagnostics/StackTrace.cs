using System;
using System.Collections.Generic;

namespace System.Diagnostics;

/// <summary>Stack trace; not done yet.</summary>
public class StackTrace
{
    public const int METHODS_TO_SKIP = 0;
    public StackTrace() { throw new NotImplementedException("StackTrace"); }
    public StackTrace(bool fNeedFileInfo) { throw new NotImplementedException("StackTrace"); }
    public StackTrace(int skipFrames) { throw new NotImplementedException("StackTrace"); }
    public StackTrace(int skipFrames, bool fNeedFileInfo) { throw new NotImplementedException("StackTrace"); }
    public StackTrace(Exception e) { throw new NotImplementedException("StackTrace"); }
    public StackTrace(Exception e, bool fNeedFileInfo) { throw new NotImplementedException("StackTrace"); }
    public StackTrace(Exception e, int skipFrames) { throw new NotImplementedException("StackTrace"); }
    public StackTrace(Exception e, int skipFrames, bool fNeedFileInfo) { throw new NotImplementedException("StackTrace"); }
    public StackTrace(StackFrame frame) { throw new NotImplementedException("StackTrace"); }
    public StackTrace(IEnumerable<StackFrame> frames) { throw new NotImplementedException("StackTrace"); }
    public virtual int FrameCount { get => throw new NotImplementedException("StackTrace.FrameCount"); }
    public virtual StackFrame GetFrame(int index) => throw new NotImplementedException("StackTrace.GetFrame");
    public virtual StackFrame[] GetFrames() => throw new NotImplementedException("StackTrace.GetFrames");
    public override string ToString() => throw new NotImplementedException("StackTrace.ToString");
}
