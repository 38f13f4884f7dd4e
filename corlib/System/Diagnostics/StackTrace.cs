using System.Collections.Generic;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace System.Diagnostics;

/// <summary>The calls that led somewhere, the innermost first.</summary>
public class StackTrace
{
    public const int METHODS_TO_SKIP = 0;

    private readonly StackFrame[] _frames;
    private readonly long[] _entries;

    [MethodImpl(MethodImplOptions.InternalCall)] private static extern Array Capture(int skip);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string Resolve(long entry, bool withFile, ref IntPtr method, ref int ilOffset, ref int nativeOffset, ref int line, ref int column);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string Format(Array entries, int count);

    // The frames of the caller's caller and so on; this method and skip more are left out.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static long[] CaptureFrames(int skip) => (long[])Capture(skip + 1);

    internal static void Describe(long entry, bool withFile, out MethodBase method, out int ilOffset, out int nativeOffset, out string file, out int line, out int column)
    {
        IntPtr handle = 0;
        ilOffset = nativeOffset = StackFrame.OFFSET_UNKNOWN;
        line = column = 0;
        file = Resolve(entry, withFile, ref handle, ref ilOffset, ref nativeOffset, ref line, ref column);
        method = handle == 0 ? null : RuntimeMethod.FromHandle(handle, null);
    }

    [MethodImpl(MethodImplOptions.NoInlining)] public StackTrace() : this(CaptureFrames(1), false) { }
    [MethodImpl(MethodImplOptions.NoInlining)] public StackTrace(bool fNeedFileInfo) : this(CaptureFrames(1), fNeedFileInfo) { }
    [MethodImpl(MethodImplOptions.NoInlining)] public StackTrace(int skipFrames) : this(CaptureFrames(Checked(skipFrames) + 1), false) { }
    [MethodImpl(MethodImplOptions.NoInlining)] public StackTrace(int skipFrames, bool fNeedFileInfo) : this(CaptureFrames(Checked(skipFrames) + 1), fNeedFileInfo) { }
    public StackTrace(Exception e) : this(Entries(e, 0), false) { }
    public StackTrace(Exception e, bool fNeedFileInfo) : this(Entries(e, 0), fNeedFileInfo) { }
    public StackTrace(Exception e, int skipFrames) : this(Entries(e, Checked(skipFrames)), false) { }
    public StackTrace(Exception e, int skipFrames, bool fNeedFileInfo) : this(Entries(e, Checked(skipFrames)), fNeedFileInfo) { }
    public StackTrace(StackFrame frame) => _frames = new[] { frame };

    public StackTrace(IEnumerable<StackFrame> frames)
    {
        ArgumentNullException.ThrowIfNull(frames);
        _frames = new List<StackFrame>(frames).ToArray();
    }

    private StackTrace(long[] entries, bool needFile)
    {
        _entries = entries;
        _frames = new StackFrame[entries.Length];
        for (int i = 0; i < entries.Length; i++) _frames[i] = new StackFrame(entries[i], needFile);
    }

    private static int Checked(int skip)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip, "skipFrames");
        return skip;
    }

    private static long[] Entries(Exception e, int skip)
    {
        ArgumentNullException.ThrowIfNull(e);
        int count = Math.Max(0, e._traceCount - skip);
        long[] entries = new long[count];
        if (count > 0) Array.Copy((Array)e._trace, skip, entries, 0, count);
        return entries;
    }

    public virtual int FrameCount => _frames.Length;
    public virtual StackFrame GetFrame(int index) => (uint)index < (uint)_frames.Length ? _frames[index] : null;
    public virtual StackFrame[] GetFrames() => (StackFrame[])_frames.Clone();

    public override string ToString()
    {
        if (_entries != null) return _entries.Length == 0 ? "" : Format(_entries, _entries.Length) + "\n";
        StringBuilder text = new StringBuilder();
        foreach (StackFrame frame in _frames)
        {
            MethodBase method = frame.GetMethod();
            if (method != null) text.Append("   at ").Append(method.DeclaringType?.FullName).Append('.').Append(method.Name).Append("()\n");
        }
        return text.ToString();
    }
}
