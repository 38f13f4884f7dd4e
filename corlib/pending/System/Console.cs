using System.IO;
using System.Text;

namespace System;

/// <summary>Console; not done yet.</summary>
public static class Console
{
    public static TextReader In { get => throw new NotImplementedException("Console.In"); }
    public static Encoding InputEncoding { get => throw new NotImplementedException("Console.InputEncoding"); set => throw new NotImplementedException("Console.InputEncoding"); }
    public static Encoding OutputEncoding { get => throw new NotImplementedException("Console.OutputEncoding"); set => throw new NotImplementedException("Console.OutputEncoding"); }
    public static bool KeyAvailable { get => throw new NotImplementedException("Console.KeyAvailable"); }
    public static TextWriter Out { get => throw new NotImplementedException("Console.Out"); }
    public static TextWriter Error { get => throw new NotImplementedException("Console.Error"); }
    public static bool IsInputRedirected { get => throw new NotImplementedException("Console.IsInputRedirected"); }
    public static bool IsOutputRedirected { get => throw new NotImplementedException("Console.IsOutputRedirected"); }
    public static bool IsErrorRedirected { get => throw new NotImplementedException("Console.IsErrorRedirected"); }
    public static int CursorSize { get => throw new NotImplementedException("Console.CursorSize"); set => throw new NotImplementedException("Console.CursorSize"); }
    public static bool NumberLock { get => throw new NotImplementedException("Console.NumberLock"); }
    public static bool CapsLock { get => throw new NotImplementedException("Console.CapsLock"); }
    public static ConsoleColor BackgroundColor { get => throw new NotImplementedException("Console.BackgroundColor"); set => throw new NotImplementedException("Console.BackgroundColor"); }
    public static ConsoleColor ForegroundColor { get => throw new NotImplementedException("Console.ForegroundColor"); set => throw new NotImplementedException("Console.ForegroundColor"); }
    public static int BufferWidth { get => throw new NotImplementedException("Console.BufferWidth"); set => throw new NotImplementedException("Console.BufferWidth"); }
    public static int BufferHeight { get => throw new NotImplementedException("Console.BufferHeight"); set => throw new NotImplementedException("Console.BufferHeight"); }
    public static int WindowLeft { get => throw new NotImplementedException("Console.WindowLeft"); set => throw new NotImplementedException("Console.WindowLeft"); }
    public static int WindowTop { get => throw new NotImplementedException("Console.WindowTop"); set => throw new NotImplementedException("Console.WindowTop"); }
    public static int WindowWidth { get => throw new NotImplementedException("Console.WindowWidth"); set => throw new NotImplementedException("Console.WindowWidth"); }
    public static int WindowHeight { get => throw new NotImplementedException("Console.WindowHeight"); set => throw new NotImplementedException("Console.WindowHeight"); }
    public static int LargestWindowWidth { get => throw new NotImplementedException("Console.LargestWindowWidth"); }
    public static int LargestWindowHeight { get => throw new NotImplementedException("Console.LargestWindowHeight"); }
    public static bool CursorVisible { get => throw new NotImplementedException("Console.CursorVisible"); set => throw new NotImplementedException("Console.CursorVisible"); }
    public static int CursorLeft { get => throw new NotImplementedException("Console.CursorLeft"); set => throw new NotImplementedException("Console.CursorLeft"); }
    public static int CursorTop { get => throw new NotImplementedException("Console.CursorTop"); set => throw new NotImplementedException("Console.CursorTop"); }
    public static string Title { get => throw new NotImplementedException("Console.Title"); set => throw new NotImplementedException("Console.Title"); }
    public static bool TreatControlCAsInput { get => throw new NotImplementedException("Console.TreatControlCAsInput"); set => throw new NotImplementedException("Console.TreatControlCAsInput"); }
    public static event ConsoleCancelEventHandler CancelKeyPress { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public static ConsoleKeyInfo ReadKey() => throw new NotImplementedException("Console.ReadKey");
    public static ConsoleKeyInfo ReadKey(bool intercept) => throw new NotImplementedException("Console.ReadKey");
    public static void ResetColor() => throw new NotImplementedException("Console.ResetColor");
    public static void SetBufferSize(int width, int height) => throw new NotImplementedException("Console.SetBufferSize");
    public static void SetWindowPosition(int left, int top) => throw new NotImplementedException("Console.SetWindowPosition");
    public static void SetWindowSize(int width, int height) => throw new NotImplementedException("Console.SetWindowSize");
    public static ValueTuple<int, int> GetCursorPosition() => throw new NotImplementedException("Console.GetCursorPosition");
    public static void Beep() => throw new NotImplementedException("Console.Beep");
    public static void Beep(int frequency, int duration) => throw new NotImplementedException("Console.Beep");
    public static void MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop) => throw new NotImplementedException("Console.MoveBufferArea");
    public static void MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop, char sourceChar, ConsoleColor sourceForeColor, ConsoleColor sourceBackColor) => throw new NotImplementedException("Console.MoveBufferArea");
    public static void Clear() => throw new NotImplementedException("Console.Clear");
    public static void SetCursorPosition(int left, int top) => throw new NotImplementedException("Console.SetCursorPosition");
    public static Stream OpenStandardInput() => throw new NotImplementedException("Console.OpenStandardInput");
    public static Stream OpenStandardInput(int bufferSize) => throw new NotImplementedException("Console.OpenStandardInput");
    public static Stream OpenStandardOutput() => throw new NotImplementedException("Console.OpenStandardOutput");
    public static Stream OpenStandardOutput(int bufferSize) => throw new NotImplementedException("Console.OpenStandardOutput");
    public static Stream OpenStandardError() => throw new NotImplementedException("Console.OpenStandardError");
    public static Stream OpenStandardError(int bufferSize) => throw new NotImplementedException("Console.OpenStandardError");
    public static void SetIn(TextReader newIn) => throw new NotImplementedException("Console.SetIn");
    public static void SetOut(TextWriter newOut) => throw new NotImplementedException("Console.SetOut");
    public static void SetError(TextWriter newError) => throw new NotImplementedException("Console.SetError");
    public static int Read() => throw new NotImplementedException("Console.Read");
    public static string ReadLine() => throw new NotImplementedException("Console.ReadLine");
    public static void WriteLine() => OS.WriteText(1, "\n");
    public static void WriteLine(bool value) => OS.WriteText(1, value.ToString() + "\n");
    public static void WriteLine(char value) => OS.WriteText(1, value.ToString() + "\n");
    public static void WriteLine(char[] buffer) => throw new NotImplementedException("Console.WriteLine");
    public static void WriteLine(char[] buffer, int index, int count) => throw new NotImplementedException("Console.WriteLine");
    public static void WriteLine(decimal value) => throw new NotImplementedException("Console.WriteLine");
    public static void WriteLine(double value) => OS.WriteText(1, value.ToString() + "\n");
    public static void WriteLine(float value) => OS.WriteText(1, value.ToString() + "\n");
    public static void WriteLine(int value) => OS.WriteText(1, value.ToString() + "\n");
    public static void WriteLine(uint value) => OS.WriteText(1, value.ToString() + "\n");
    public static void WriteLine(long value) => OS.WriteText(1, value.ToString() + "\n");
    public static void WriteLine(ulong value) => OS.WriteText(1, value.ToString() + "\n");
    public static void WriteLine(object value) => OS.WriteText(1, value?.ToString() + "\n");
    public static void WriteLine(string value) => OS.WriteText(1, value + "\n");
    public static void WriteLine(ReadOnlySpan<char> value) => throw new NotImplementedException("Console.WriteLine");
    public static void WriteLine(string format, object arg0) => OS.WriteText(1, string.Format(format, arg0) + "\n");
    public static void WriteLine(string format, object arg0, object arg1) => OS.WriteText(1, string.Format(format, arg0, arg1) + "\n");
    public static void WriteLine(string format, object arg0, object arg1, object arg2) => OS.WriteText(1, string.Format(format, arg0, arg1, arg2) + "\n");
    public static void WriteLine(string format, params object[] arg) => OS.WriteText(1, string.Format(format, arg) + "\n");
    public static void WriteLine(string format, params scoped ReadOnlySpan<object> arg) => OS.WriteText(1, string.Format(format, arg) + "\n");
    public static void Write(string format, object arg0) => throw new NotImplementedException("Console.Write");
    public static void Write(string format, object arg0, object arg1) => throw new NotImplementedException("Console.Write");
    public static void Write(string format, object arg0, object arg1, object arg2) => throw new NotImplementedException("Console.Write");
    public static void Write(string format, params object[] arg) => throw new NotImplementedException("Console.Write");
    public static void Write(string format, params scoped ReadOnlySpan<object> arg) => throw new NotImplementedException("Console.Write");
    public static void Write(bool value) => OS.WriteText(1, value.ToString() ?? "");
    public static void Write(char value) => OS.WriteText(1, value.ToString() ?? "");
    public static void Write(char[] buffer) => throw new NotImplementedException("Console.Write");
    public static void Write(char[] buffer, int index, int count) => throw new NotImplementedException("Console.Write");
    public static void Write(double value) => OS.WriteText(1, value.ToString() ?? "");
    public static void Write(decimal value) => throw new NotImplementedException("Console.Write");
    public static void Write(float value) => OS.WriteText(1, value.ToString() ?? "");
    public static void Write(int value) => OS.WriteText(1, value.ToString() ?? "");
    public static void Write(uint value) => OS.WriteText(1, value.ToString() ?? "");
    public static void Write(long value) => OS.WriteText(1, value.ToString() ?? "");
    public static void Write(ulong value) => OS.WriteText(1, value.ToString() ?? "");
    public static void Write(object value) => OS.WriteText(1, value?.ToString() ?? "");
    public static void Write(string value) => OS.WriteText(1, value ?? "");
    public static void Write(ReadOnlySpan<char> value) => throw new NotImplementedException("Console.Write");
}
