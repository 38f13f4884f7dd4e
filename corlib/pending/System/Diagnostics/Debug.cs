using System;

namespace System.Diagnostics;

/// <summary>Debug; not done yet.</summary>
public static class Debug
{
    public static bool AutoFlush { get => throw new NotImplementedException("Debug.AutoFlush"); set => throw new NotImplementedException("Debug.AutoFlush"); }
    public static int IndentLevel { get => throw new NotImplementedException("Debug.IndentLevel"); set => throw new NotImplementedException("Debug.IndentLevel"); }
    public static int IndentSize { get => throw new NotImplementedException("Debug.IndentSize"); set => throw new NotImplementedException("Debug.IndentSize"); }
    public static DebugProvider SetProvider(DebugProvider provider) => throw new NotImplementedException("Debug.SetProvider");
    public static void Close() => throw new NotImplementedException("Debug.Close");
    public static void Flush() => throw new NotImplementedException("Debug.Flush");
    public static void Indent() => throw new NotImplementedException("Debug.Indent");
    public static void Unindent() => throw new NotImplementedException("Debug.Unindent");
    public static void Print(string message) => throw new NotImplementedException("Debug.Print");
    public static void Print(string format, params object[] args) => throw new NotImplementedException("Debug.Print");
    public static void Assert(bool condition) => throw new NotImplementedException("Debug.Assert");
    public static void Assert(bool condition, string message = null) => throw new NotImplementedException("Debug.Assert");
    public static void Assert(bool condition, ref Debug.AssertInterpolatedStringHandler message) => throw new NotImplementedException("Debug.Assert");
    public static void Assert(bool condition, string message, string detailMessage) => throw new NotImplementedException("Debug.Assert");
    public static void Assert(bool condition, ref Debug.AssertInterpolatedStringHandler message, ref Debug.AssertInterpolatedStringHandler detailMessage) => throw new NotImplementedException("Debug.Assert");
    public static void Assert(bool condition, string message, string detailMessageFormat, params object[] args) => throw new NotImplementedException("Debug.Assert");
    public static void Fail(string message) => throw new NotImplementedException("Debug.Fail");
    public static void Fail(string message, string detailMessage) => throw new NotImplementedException("Debug.Fail");
    public static void WriteLine(string message) => throw new NotImplementedException("Debug.WriteLine");
    public static void Write(string message) => throw new NotImplementedException("Debug.Write");
    public static void WriteLine(object value) => throw new NotImplementedException("Debug.WriteLine");
    public static void WriteLine(object value, string category) => throw new NotImplementedException("Debug.WriteLine");
    public static void WriteLine(string format, params object[] args) => throw new NotImplementedException("Debug.WriteLine");
    public static void WriteLine(string message, string category) => throw new NotImplementedException("Debug.WriteLine");
    public static void Write(object value) => throw new NotImplementedException("Debug.Write");
    public static void Write(string message, string category) => throw new NotImplementedException("Debug.Write");
    public static void Write(object value, string category) => throw new NotImplementedException("Debug.Write");
    public static void WriteIf(bool condition, string message) => throw new NotImplementedException("Debug.WriteIf");
    public static void WriteIf(bool condition, ref Debug.WriteIfInterpolatedStringHandler message) => throw new NotImplementedException("Debug.WriteIf");
    public static void WriteIf(bool condition, object value) => throw new NotImplementedException("Debug.WriteIf");
    public static void WriteIf(bool condition, string message, string category) => throw new NotImplementedException("Debug.WriteIf");
    public static void WriteIf(bool condition, ref Debug.WriteIfInterpolatedStringHandler message, string category) => throw new NotImplementedException("Debug.WriteIf");
    public static void WriteIf(bool condition, object value, string category) => throw new NotImplementedException("Debug.WriteIf");
    public static void WriteLineIf(bool condition, object value) => throw new NotImplementedException("Debug.WriteLineIf");
    public static void WriteLineIf(bool condition, object value, string category) => throw new NotImplementedException("Debug.WriteLineIf");
    public static void WriteLineIf(bool condition, string message) => throw new NotImplementedException("Debug.WriteLineIf");
    public static void WriteLineIf(bool condition, ref Debug.WriteIfInterpolatedStringHandler message) => throw new NotImplementedException("Debug.WriteLineIf");
    public static void WriteLineIf(bool condition, string message, string category) => throw new NotImplementedException("Debug.WriteLineIf");
    public static void WriteLineIf(bool condition, ref Debug.WriteIfInterpolatedStringHandler message, string category) => throw new NotImplementedException("Debug.WriteLineIf");
    /// <summary>Assert interpolated string handler; not done yet.</summary>
    public struct AssertInterpolatedStringHandler
    {
        public AssertInterpolatedStringHandler(int literalLength, int formattedCount, bool condition, out bool shouldAppend) { throw new NotImplementedException("AssertInterpolatedStringHandler"); }
        public void AppendLiteral(string value) => throw new NotImplementedException("AssertInterpolatedStringHandler.AppendLiteral");
        public void AppendFormatted<T>(T value) => throw new NotImplementedException("AssertInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted<T>(T value, string format) => throw new NotImplementedException("AssertInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted<T>(T value, int alignment) => throw new NotImplementedException("AssertInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted<T>(T value, int alignment, string format) => throw new NotImplementedException("AssertInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(ReadOnlySpan<char> value) => throw new NotImplementedException("AssertInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(ReadOnlySpan<char> value, int alignment = 0, string format = null) => throw new NotImplementedException("AssertInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(string value) => throw new NotImplementedException("AssertInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(string value, int alignment = 0, string format = null) => throw new NotImplementedException("AssertInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(object value, int alignment = 0, string format = null) => throw new NotImplementedException("AssertInterpolatedStringHandler.AppendFormatted");
    }
    /// <summary>Write if interpolated string handler; not done yet.</summary>
    public struct WriteIfInterpolatedStringHandler
    {
        public WriteIfInterpolatedStringHandler(int literalLength, int formattedCount, bool condition, out bool shouldAppend) { throw new NotImplementedException("WriteIfInterpolatedStringHandler"); }
        public void AppendLiteral(string value) => throw new NotImplementedException("WriteIfInterpolatedStringHandler.AppendLiteral");
        public void AppendFormatted<T>(T value) => throw new NotImplementedException("WriteIfInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted<T>(T value, string format) => throw new NotImplementedException("WriteIfInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted<T>(T value, int alignment) => throw new NotImplementedException("WriteIfInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted<T>(T value, int alignment, string format) => throw new NotImplementedException("WriteIfInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(ReadOnlySpan<char> value) => throw new NotImplementedException("WriteIfInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(ReadOnlySpan<char> value, int alignment = 0, string format = null) => throw new NotImplementedException("WriteIfInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(string value) => throw new NotImplementedException("WriteIfInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(string value, int alignment = 0, string format = null) => throw new NotImplementedException("WriteIfInterpolatedStringHandler.AppendFormatted");
        public void AppendFormatted(object value, int alignment = 0, string format = null) => throw new NotImplementedException("WriteIfInterpolatedStringHandler.AppendFormatted");
    }
}
