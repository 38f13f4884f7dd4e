using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;

namespace System;

/// <summary>The process's input, output and error streams as text. Output goes out at once.</summary>
public static partial class Console
{
    // Null until somebody asks for the object: writing text needs none.
    private static TextWriter s_out, s_error;
    private static TextReader s_in;
    private static Encoding s_inputEncoding, s_outputEncoding;

    public static TextWriter Out => s_out ??= TextWriter.Synchronized(new ConsoleWriter(1));
    public static TextWriter Error => s_error ??= TextWriter.Synchronized(new ConsoleWriter(2));
    public static TextReader In => s_in ??= TextReader.Synchronized(new StreamReader(OpenStandardInput(), Encoding.UTF8, false, 4096, false));

    public static void SetOut(TextWriter newOut)
    {
        ArgumentNullException.ThrowIfNull(newOut);
        s_out = TextWriter.Synchronized(newOut);
    }

    public static void SetError(TextWriter newError)
    {
        ArgumentNullException.ThrowIfNull(newError);
        s_error = TextWriter.Synchronized(newError);
    }

    public static void SetIn(TextReader newIn)
    {
        ArgumentNullException.ThrowIfNull(newIn);
        s_in = TextReader.Synchronized(newIn);
    }

    public static Encoding OutputEncoding
    {
        get => s_outputEncoding ??= new UTF8Encoding(false);
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            s_outputEncoding = value;
        }
    }

    public static Encoding InputEncoding
    {
        get => s_inputEncoding ??= new UTF8Encoding(false);
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            s_inputEncoding = value;
        }
    }

    public static Stream OpenStandardInput() => new ConsoleStream(0);
    public static Stream OpenStandardInput(int bufferSize) => OpenChecked(bufferSize, 0);
    public static Stream OpenStandardOutput() => new ConsoleStream(1);
    public static Stream OpenStandardOutput(int bufferSize) => OpenChecked(bufferSize, 1);
    public static Stream OpenStandardError() => new ConsoleStream(2);
    public static Stream OpenStandardError(int bufferSize) => OpenChecked(bufferSize, 2);

    private static Stream OpenChecked(int bufferSize, int descriptor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bufferSize);
        return new ConsoleStream(descriptor);
    }

    public static bool IsInputRedirected => !OS.IsTerminal(0);
    public static bool IsOutputRedirected => !OS.IsTerminal(1);
    public static bool IsErrorRedirected => !OS.IsTerminal(2);

    private static void Emit(string text, string end)
    {
        if (s_out == null)
        {
            OS.WriteText(1, text, end);
            return;
        }
        if (end == null) s_out.Write(text);
        else s_out.WriteLine(text);
    }

    public static void WriteLine() => Emit(null, "\n");
    public static void WriteLine(bool value) => Emit(value ? "True" : "False", "\n");
    public static void WriteLine(char value) => Emit(value.ToString(), "\n");
    public static void WriteLine(char[] buffer) => Emit(buffer == null ? null : new string(buffer), "\n");
    public static void WriteLine(char[] buffer, int index, int count) => Emit(Part(buffer, index, count), "\n");
    public static void WriteLine(decimal value) => Emit(value.ToString(), "\n");
    public static void WriteLine(double value) => Emit(value.ToString(), "\n");
    public static void WriteLine(float value) => Emit(value.ToString(), "\n");
    public static void WriteLine(int value) => Emit(value.ToString(), "\n");
    [CLSCompliant(false)] public static void WriteLine(uint value) => Emit(value.ToString(), "\n");
    public static void WriteLine(long value) => Emit(value.ToString(), "\n");
    [CLSCompliant(false)] public static void WriteLine(ulong value) => Emit(value.ToString(), "\n");
    public static void WriteLine(object value) => Emit(Text(value), "\n");
    public static void WriteLine(string value) => Emit(value, "\n");
    public static void WriteLine(ReadOnlySpan<char> value) => Emit(value.ToString(), "\n");
    public static void WriteLine([StringSyntax("CompositeFormat")] string format, object arg0) => Emit(string.Format(format, arg0), "\n");
    public static void WriteLine([StringSyntax("CompositeFormat")] string format, object arg0, object arg1) => Emit(string.Format(format, arg0, arg1), "\n");
    public static void WriteLine([StringSyntax("CompositeFormat")] string format, object arg0, object arg1, object arg2) => Emit(string.Format(format, arg0, arg1, arg2), "\n");
    public static void WriteLine([StringSyntax("CompositeFormat")] string format, params object[] arg) => Emit(arg == null ? string.Format(format, null, null) : string.Format(format, arg), "\n");
    public static void WriteLine([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object> arg) => Emit(string.Format(format, arg), "\n");

    public static void Write(bool value) => Emit(value ? "True" : "False", null);
    public static void Write(char value) => Emit(value.ToString(), null);
    public static void Write(char[] buffer) => Emit(buffer == null ? null : new string(buffer), null);
    public static void Write(char[] buffer, int index, int count) => Emit(Part(buffer, index, count), null);
    public static void Write(decimal value) => Emit(value.ToString(), null);
    public static void Write(double value) => Emit(value.ToString(), null);
    public static void Write(float value) => Emit(value.ToString(), null);
    public static void Write(int value) => Emit(value.ToString(), null);
    [CLSCompliant(false)] public static void Write(uint value) => Emit(value.ToString(), null);
    public static void Write(long value) => Emit(value.ToString(), null);
    [CLSCompliant(false)] public static void Write(ulong value) => Emit(value.ToString(), null);
    public static void Write(object value) => Emit(Text(value), null);
    public static void Write(string value) => Emit(value, null);
    public static void Write(ReadOnlySpan<char> value) => Emit(value.ToString(), null);
    public static void Write([StringSyntax("CompositeFormat")] string format, object arg0) => Emit(string.Format(format, arg0), null);
    public static void Write([StringSyntax("CompositeFormat")] string format, object arg0, object arg1) => Emit(string.Format(format, arg0, arg1), null);
    public static void Write([StringSyntax("CompositeFormat")] string format, object arg0, object arg1, object arg2) => Emit(string.Format(format, arg0, arg1, arg2), null);
    public static void Write([StringSyntax("CompositeFormat")] string format, params object[] arg) => Emit(arg == null ? string.Format(format, null, null) : string.Format(format, arg), null);
    public static void Write([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object> arg) => Emit(string.Format(format, arg), null);

    private static string Text(object value)
    {
        if (value == null) return null;
        return value is IFormattable f ? f.ToString(null, null) : value.ToString();
    }

    private static string Part(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count) throw new ArgumentException(SR.Argument_InvalidOffLen);
        return new string(buffer, index, count);
    }

    /// <summary>The next line of the input; null at its end.</summary>
    public static string ReadLine() => In.ReadLine();
    public static int Read() => In.Read();
}
