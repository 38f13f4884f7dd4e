using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.CodeDom.Compiler;

/// <summary>Indented text writer; not done yet.</summary>
public class IndentedTextWriter : TextWriter
{
    public const string DefaultTabString = "    ";
    public IndentedTextWriter(TextWriter writer) { throw new NotImplementedException("IndentedTextWriter"); }
    public IndentedTextWriter(TextWriter writer, string tabString) { throw new NotImplementedException("IndentedTextWriter"); }
    public override Encoding Encoding { get => throw new NotImplementedException("IndentedTextWriter.Encoding"); }
    public override string NewLine { get => throw new NotImplementedException("IndentedTextWriter.NewLine"); set => throw new NotImplementedException("IndentedTextWriter.NewLine"); }
    public int Indent { get => throw new NotImplementedException("IndentedTextWriter.Indent"); set => throw new NotImplementedException("IndentedTextWriter.Indent"); }
    public TextWriter InnerWriter { get => throw new NotImplementedException("IndentedTextWriter.InnerWriter"); }
    public override void Close() => throw new NotImplementedException("IndentedTextWriter.Close");
    public override ValueTask DisposeAsync() => throw new NotImplementedException("IndentedTextWriter.DisposeAsync");
    public override void Flush() => throw new NotImplementedException("IndentedTextWriter.Flush");
    public override Task FlushAsync() => throw new NotImplementedException("IndentedTextWriter.FlushAsync");
    public override Task FlushAsync(CancellationToken cancellationToken) => throw new NotImplementedException("IndentedTextWriter.FlushAsync");
    protected virtual void OutputTabs() => throw new NotImplementedException("IndentedTextWriter.OutputTabs");
    protected virtual Task OutputTabsAsync() => throw new NotImplementedException("IndentedTextWriter.OutputTabsAsync");
    public override void Write(string s) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override void Write(bool value) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override void Write(char value) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override void Write(char[] buffer) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override void Write(char[] buffer, int index, int count) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override void Write(double value) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override void Write(float value) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override void Write(int value) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override void Write(long value) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override void Write(object value) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override void Write(string format, object arg0) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override void Write(string format, object arg0, object arg1) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override void Write(string format, params object[] arg) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override void Write(string format, params scoped ReadOnlySpan<object> arg) => throw new NotImplementedException("IndentedTextWriter.Write");
    public override Task WriteAsync(char value) => throw new NotImplementedException("IndentedTextWriter.WriteAsync");
    public override Task WriteAsync(char[] buffer, int index, int count) => throw new NotImplementedException("IndentedTextWriter.WriteAsync");
    public override Task WriteAsync(string value) => throw new NotImplementedException("IndentedTextWriter.WriteAsync");
    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("IndentedTextWriter.WriteAsync");
    public override Task WriteAsync(StringBuilder value, CancellationToken cancellationToken = default) => throw new NotImplementedException("IndentedTextWriter.WriteAsync");
    public void WriteLineNoTabs(string s) => throw new NotImplementedException("IndentedTextWriter.WriteLineNoTabs");
    public Task WriteLineNoTabsAsync(string s) => throw new NotImplementedException("IndentedTextWriter.WriteLineNoTabsAsync");
    public override void WriteLine(string s) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine() => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(bool value) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(char value) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(char[] buffer) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(char[] buffer, int index, int count) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(double value) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(float value) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(int value) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(long value) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(object value) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(string format, object arg0) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(string format, object arg0, object arg1) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(string format, params object[] arg) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(string format, params scoped ReadOnlySpan<object> arg) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override void WriteLine(uint value) => throw new NotImplementedException("IndentedTextWriter.WriteLine");
    public override Task WriteLineAsync() => throw new NotImplementedException("IndentedTextWriter.WriteLineAsync");
    public override Task WriteLineAsync(char value) => throw new NotImplementedException("IndentedTextWriter.WriteLineAsync");
    public override Task WriteLineAsync(char[] buffer, int index, int count) => throw new NotImplementedException("IndentedTextWriter.WriteLineAsync");
    public override Task WriteLineAsync(string value) => throw new NotImplementedException("IndentedTextWriter.WriteLineAsync");
    public override Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("IndentedTextWriter.WriteLineAsync");
    public override Task WriteLineAsync(StringBuilder value, CancellationToken cancellationToken = default) => throw new NotImplementedException("IndentedTextWriter.WriteLineAsync");
}
