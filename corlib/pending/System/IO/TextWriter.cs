using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Text writer; not done yet.</summary>
public abstract class TextWriter : MarshalByRefObject, IDisposable, IAsyncDisposable
{
    protected char[] CoreNewLine;
    public static readonly TextWriter Null;
    protected TextWriter() { }
    protected TextWriter(IFormatProvider formatProvider) { throw new NotImplementedException("TextWriter"); }
    public virtual IFormatProvider FormatProvider { get => throw new NotImplementedException("TextWriter.FormatProvider"); }
    public abstract Encoding Encoding { get; }
    public virtual string NewLine { get => throw new NotImplementedException("TextWriter.NewLine"); set => throw new NotImplementedException("TextWriter.NewLine"); }
    public virtual void Close() => throw new NotImplementedException("TextWriter.Close");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("TextWriter.Dispose");
    public void Dispose() => throw new NotImplementedException("TextWriter.Dispose");
    public virtual ValueTask DisposeAsync() => throw new NotImplementedException("TextWriter.DisposeAsync");
    public virtual void Flush() => throw new NotImplementedException("TextWriter.Flush");
    public virtual void Write(char value) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(char[] buffer) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(char[] buffer, int index, int count) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(ReadOnlySpan<char> buffer) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(bool value) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(int value) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(uint value) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(long value) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(ulong value) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(float value) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(double value) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(decimal value) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(string value) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(object value) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(StringBuilder value) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(string format, object arg0) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(string format, object arg0, object arg1) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(string format, object arg0, object arg1, object arg2) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(string format, params object[] arg) => throw new NotImplementedException("TextWriter.Write");
    public virtual void Write(string format, params scoped ReadOnlySpan<object> arg) => throw new NotImplementedException("TextWriter.Write");
    public virtual void WriteLine() => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(char value) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(char[] buffer) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(char[] buffer, int index, int count) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(ReadOnlySpan<char> buffer) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(bool value) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(int value) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(uint value) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(long value) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(ulong value) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(float value) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(double value) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(decimal value) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(string value) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(StringBuilder value) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(object value) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(string format, object arg0) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(string format, object arg0, object arg1) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(string format, object arg0, object arg1, object arg2) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(string format, params object[] arg) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual void WriteLine(string format, params scoped ReadOnlySpan<object> arg) => throw new NotImplementedException("TextWriter.WriteLine");
    public virtual Task WriteAsync(char value) => throw new NotImplementedException("TextWriter.WriteAsync");
    public virtual Task WriteAsync(string value) => throw new NotImplementedException("TextWriter.WriteAsync");
    public virtual Task WriteAsync(StringBuilder value, CancellationToken cancellationToken = default) => throw new NotImplementedException("TextWriter.WriteAsync");
    public Task WriteAsync(char[] buffer) => throw new NotImplementedException("TextWriter.WriteAsync");
    public virtual Task WriteAsync(char[] buffer, int index, int count) => throw new NotImplementedException("TextWriter.WriteAsync");
    public virtual Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("TextWriter.WriteAsync");
    public virtual Task WriteLineAsync(char value) => throw new NotImplementedException("TextWriter.WriteLineAsync");
    public virtual Task WriteLineAsync(string value) => throw new NotImplementedException("TextWriter.WriteLineAsync");
    public virtual Task WriteLineAsync(StringBuilder value, CancellationToken cancellationToken = default) => throw new NotImplementedException("TextWriter.WriteLineAsync");
    public Task WriteLineAsync(char[] buffer) => throw new NotImplementedException("TextWriter.WriteLineAsync");
    public virtual Task WriteLineAsync(char[] buffer, int index, int count) => throw new NotImplementedException("TextWriter.WriteLineAsync");
    public virtual Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("TextWriter.WriteLineAsync");
    public virtual Task WriteLineAsync() => throw new NotImplementedException("TextWriter.WriteLineAsync");
    public virtual Task FlushAsync() => throw new NotImplementedException("TextWriter.FlushAsync");
    public virtual Task FlushAsync(CancellationToken cancellationToken) => throw new NotImplementedException("TextWriter.FlushAsync");
    public static TextWriter Synchronized(TextWriter writer) => throw new NotImplementedException("TextWriter.Synchronized");
    public static TextWriter CreateBroadcasting(params TextWriter[] writers) => throw new NotImplementedException("TextWriter.CreateBroadcasting");
}
