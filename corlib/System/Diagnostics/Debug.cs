using System.Runtime.CompilerServices;
using System.Text;

namespace System.Diagnostics;

/// <summary>Checks and messages of debug builds.</summary>
public static class Debug
{
    private static DebugProvider s_provider;
    [ThreadStatic] private static int t_indent;
    private static int s_indentSize = 4;

    private static DebugProvider Provider => s_provider ??= new DebugProvider();

    public static DebugProvider SetProvider(DebugProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        DebugProvider before = Provider;
        s_provider = provider;
        return before;
    }

    public static bool AutoFlush { get => true; set { } }

    public static int IndentLevel
    {
        get => t_indent;
        set
        {
            t_indent = Math.Max(0, value);
            Provider.OnIndentLevelChanged(t_indent);
        }
    }

    public static int IndentSize
    {
        get => s_indentSize;
        set
        {
            s_indentSize = Math.Max(0, value);
            Provider.OnIndentSizeChanged(s_indentSize);
        }
    }

    [Conditional("DEBUG")] public static void Close() { }
    [Conditional("DEBUG")] public static void Flush() { }
    [Conditional("DEBUG")] public static void Indent() => IndentLevel++;
    [Conditional("DEBUG")] public static void Unindent() => IndentLevel--;
    [Conditional("DEBUG")] public static void Print(string message) => WriteLine(message);
    [Conditional("DEBUG")] public static void Print(string format, params object[] args) => WriteLine(string.Format(null, format, args));

    [Conditional("DEBUG")]
    public static void Assert(bool condition)
    {
        if (!condition) Fail(string.Empty, string.Empty);
    }

    [Conditional("DEBUG"), OverloadResolutionPriority(-1)]
    public static void Assert(bool condition, [CallerArgumentExpression(nameof(condition))] string message = null)
    {
        if (!condition) Fail(message, string.Empty);
    }

    [Conditional("DEBUG")]
    public static void Assert(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref AssertInterpolatedStringHandler message)
    {
        if (!condition) Fail(message.Text, string.Empty);
    }

    [Conditional("DEBUG")]
    public static void Assert(bool condition, string message, string detailMessage)
    {
        if (!condition) Fail(message, detailMessage);
    }

    [Conditional("DEBUG")]
    public static void Assert(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref AssertInterpolatedStringHandler message, [InterpolatedStringHandlerArgument(nameof(condition))] ref AssertInterpolatedStringHandler detailMessage)
    {
        if (!condition) Fail(message.Text, detailMessage.Text);
    }

    [Conditional("DEBUG")]
    public static void Assert(bool condition, string message, string detailMessageFormat, params object[] args)
    {
        if (!condition) Fail(message, string.Format(detailMessageFormat, args));
    }

    [Conditional("DEBUG")] public static void Fail(string message) => Fail(message, string.Empty);
    [Conditional("DEBUG")] public static void Fail(string message, string detailMessage) => Provider.Fail(message, detailMessage);
    [Conditional("DEBUG")] public static void WriteLine(string message) => Provider.WriteLine(message);
    [Conditional("DEBUG")] public static void Write(string message) => Provider.Write(message);
    [Conditional("DEBUG")] public static void WriteLine(object value) => Provider.WriteLine(value?.ToString());
    [Conditional("DEBUG")] public static void WriteLine(object value, string category) => WriteLine(value?.ToString(), category);
    [Conditional("DEBUG")] public static void WriteLine(string format, params object[] args) => Provider.WriteLine(string.Format(null, format, args));
    [Conditional("DEBUG")] public static void WriteLine(string message, string category) => Provider.WriteLine(category == null ? message : category + ": " + message);
    [Conditional("DEBUG")] public static void Write(object value) => Provider.Write(value?.ToString());
    [Conditional("DEBUG")] public static void Write(string message, string category) => Provider.Write(category == null ? message : category + ": " + message);
    [Conditional("DEBUG")] public static void Write(object value, string category) => Write(value?.ToString(), category);
    [Conditional("DEBUG")] public static void WriteIf(bool condition, string message) { if (condition) Write(message); }
    [Conditional("DEBUG")] public static void WriteIf(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref WriteIfInterpolatedStringHandler message) { if (condition) Write(message.Text); }
    [Conditional("DEBUG")] public static void WriteIf(bool condition, object value) { if (condition) Write(value); }
    [Conditional("DEBUG")] public static void WriteIf(bool condition, string message, string category) { if (condition) Write(message, category); }
    [Conditional("DEBUG")] public static void WriteIf(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref WriteIfInterpolatedStringHandler message, string category) { if (condition) Write(message.Text, category); }
    [Conditional("DEBUG")] public static void WriteIf(bool condition, object value, string category) { if (condition) Write(value, category); }
    [Conditional("DEBUG")] public static void WriteLineIf(bool condition, object value) { if (condition) WriteLine(value); }
    [Conditional("DEBUG")] public static void WriteLineIf(bool condition, object value, string category) { if (condition) WriteLine(value, category); }
    [Conditional("DEBUG")] public static void WriteLineIf(bool condition, string message) { if (condition) WriteLine(message); }
    [Conditional("DEBUG")] public static void WriteLineIf(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref WriteIfInterpolatedStringHandler message) { if (condition) WriteLine(message.Text); }
    [Conditional("DEBUG")] public static void WriteLineIf(bool condition, string message, string category) { if (condition) WriteLine(message, category); }
    [Conditional("DEBUG")] public static void WriteLineIf(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref WriteIfInterpolatedStringHandler message, string category) { if (condition) WriteLine(message.Text, category); }

    /// <summary>Builds the message of a failed assertion only.</summary>
    [InterpolatedStringHandler]
    public struct AssertInterpolatedStringHandler
    {
        private readonly StringBuilder _text;

        public AssertInterpolatedStringHandler(int literalLength, int formattedCount, bool condition, out bool shouldAppend)
        {
            shouldAppend = !condition;
            _text = condition ? null : new StringBuilder();
        }

        internal string Text => _text == null ? "" : _text.ToString();
        public void AppendLiteral(string value) => _text.Append(value);
        public void AppendFormatted<T>(T value) => AppendFormatted(value, 0, null);
        public void AppendFormatted<T>(T value, string format) => AppendFormatted(value, 0, format);
        public void AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);
        public void AppendFormatted<T>(T value, int alignment, string format) => AppendAligned(_text, value is IFormattable f ? f.ToString(format, null) : value?.ToString(), alignment);
        public void AppendFormatted(ReadOnlySpan<char> value) => _text.Append(value);
        public void AppendFormatted(ReadOnlySpan<char> value, int alignment = 0, string format = null) => AppendAligned(_text, value.ToString(), alignment);
        public void AppendFormatted(string value) => _text.Append(value);
        public void AppendFormatted(string value, int alignment = 0, string format = null) => AppendAligned(_text, value, alignment);
        public void AppendFormatted(object value, int alignment = 0, string format = null) => AppendFormatted<object>(value, alignment, format);
    }

    /// <summary>Builds a message only when it will be written.</summary>
    [InterpolatedStringHandler]
    public struct WriteIfInterpolatedStringHandler
    {
        private readonly StringBuilder _text;

        public WriteIfInterpolatedStringHandler(int literalLength, int formattedCount, bool condition, out bool shouldAppend)
        {
            shouldAppend = condition;
            _text = condition ? new StringBuilder() : null;
        }

        internal string Text => _text == null ? "" : _text.ToString();
        public void AppendLiteral(string value) => _text.Append(value);
        public void AppendFormatted<T>(T value) => AppendFormatted(value, 0, null);
        public void AppendFormatted<T>(T value, string format) => AppendFormatted(value, 0, format);
        public void AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);
        public void AppendFormatted<T>(T value, int alignment, string format) => AppendAligned(_text, value is IFormattable f ? f.ToString(format, null) : value?.ToString(), alignment);
        public void AppendFormatted(ReadOnlySpan<char> value) => _text.Append(value);
        public void AppendFormatted(ReadOnlySpan<char> value, int alignment = 0, string format = null) => AppendAligned(_text, value.ToString(), alignment);
        public void AppendFormatted(string value) => _text.Append(value);
        public void AppendFormatted(string value, int alignment = 0, string format = null) => AppendAligned(_text, value, alignment);
        public void AppendFormatted(object value, int alignment = 0, string format = null) => AppendFormatted<object>(value, alignment, format);
    }

    private static void AppendAligned(StringBuilder text, string value, int alignment)
    {
        value ??= "";
        text.Append(alignment < 0 ? value.PadRight(-alignment) : value.PadLeft(alignment));
    }
}
