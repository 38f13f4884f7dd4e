using System.Reflection;

namespace System.Diagnostics;

/// <summary>One call in a stack trace.</summary>
public class StackFrame
{
    public const int OFFSET_UNKNOWN = -1;

    private readonly MethodBase _method;
    private readonly int _ilOffset = OFFSET_UNKNOWN, _nativeOffset = OFFSET_UNKNOWN, _line, _column;
    private readonly string _file;

    public StackFrame() : this(1, false, true) { }
    public StackFrame(bool needFileInfo) : this(1, needFileInfo, true) { }
    public StackFrame(int skipFrames) : this(skipFrames + 1, false, true) { }
    public StackFrame(int skipFrames, bool needFileInfo) : this(skipFrames + 1, needFileInfo, true) { }

    // The frames of the constructors are skipped too.
    private StackFrame(int skip, bool needFile, bool _)
    {
        long[] entries = StackTrace.CaptureFrames(skip + 1);
        if (entries.Length > 0) StackTrace.Describe(entries[0], needFile, out _method, out _ilOffset, out _nativeOffset, out _file, out _line, out _column);
    }

    internal StackFrame(long entry, bool needFile) => StackTrace.Describe(entry, needFile, out _method, out _ilOffset, out _nativeOffset, out _file, out _line, out _column);

    public StackFrame(string fileName, int lineNumber) : this(fileName, lineNumber, 0) { }

    public StackFrame(string fileName, int lineNumber, int colNumber) : this(1, false, true)
    {
        _file = fileName;
        _line = lineNumber;
        _column = colNumber;
    }

    public virtual MethodBase GetMethod() => _method;
    public virtual int GetNativeOffset() => _nativeOffset;
    public virtual int GetILOffset() => _ilOffset;
    public virtual string GetFileName() => _file;
    public virtual int GetFileLineNumber() => _line;
    public virtual int GetFileColumnNumber() => _column;

    public override string ToString()
        => (_method == null ? "<null>" : _method.Name) + " at offset " + (_nativeOffset == OFFSET_UNKNOWN ? "<offset unknown>" : _nativeOffset.ToString()) +
           " in file:line:column " + (_file ?? "<filename unknown>") + ":" + _line + ":" + _column + "\n";
}
