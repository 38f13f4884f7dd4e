namespace System.Diagnostics;

/// <summary>Where Debug's messages go. A failure ends the process; other messages are for debuggers only.</summary>
public class DebugProvider
{
    public virtual void Fail(string message, string detailMessage)
    {
        string trace;
        try { trace = new StackTrace(0, true).ToString(); }
        catch { trace = ""; }
        WriteLine("---- DEBUG ASSERTION FAILED ----\n---- Assert Short Message ----\n" + message + "\n---- Assert Long Message ----\n" + detailMessage + "\n" + trace);
        FailCore(trace, message, detailMessage, "Assertion failed.");
    }

    public static void FailCore(string stackTrace, string message, string detailMessage, string errorSource)
        => Environment.FailFast((string.IsNullOrEmpty(detailMessage) ? message : message + "\n" + detailMessage) + "\n" + stackTrace);

    public virtual void Write(string message) => WriteCore(message);
    public virtual void WriteLine(string message) => Write(message + "\n");
    public virtual void OnIndentLevelChanged(int indentLevel) { }
    public virtual void OnIndentSizeChanged(int indentSize) { }
    public static void WriteCore(string message) => Debugger.Log(0, null, message);
}
