using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Stream writer; not done yet.</summary>
public class StreamWriter : TextWriter
{
    public static readonly StreamWriter Null;
    public StreamWriter(Stream stream) { throw new NotImplementedException("StreamWriter"); }
    public StreamWriter(Stream stream, Encoding encoding) { throw new NotImplementedException("StreamWriter"); }
    public StreamWriter(Stream stream, Encoding encoding, int bufferSize) { throw new NotImplementedException("StreamWriter"); }
    public StreamWriter(Stream stream, Encoding encoding = null, int bufferSize = -1, bool leaveOpen = false) { throw new NotImplementedException("StreamWriter"); }
    public StreamWriter(string path) { throw new NotImplementedException("StreamWriter"); }
    public StreamWriter(string path, bool append) { throw new NotImplementedException("StreamWriter"); }
    public StreamWriter(string path, bool append, Encoding encoding) { throw new NotImplementedException("StreamWriter"); }
    public StreamWriter(string path, bool append, Encoding encoding, int bufferSize) { throw new NotImplementedException("StreamWriter"); }
    public StreamWriter(string path, FileStreamOptions options) { throw new NotImplementedException("StreamWriter"); }
    public StreamWriter(string path, Encoding encoding, FileStreamOptions options) { throw new NotImplementedException("StreamWriter"); }
    public virtual bool AutoFlush { get => throw new NotImplementedException("StreamWriter.AutoFlush"); set => throw new NotImplementedException("StreamWriter.AutoFlush"); }
    public virtual Stream BaseStream { get => throw new NotImplementedException("StreamWriter.BaseStream"); }
    public override Encoding Encoding { get => throw new NotImplementedException("StreamWriter.Encoding"); }
    public override void Close() => throw new NotImplementedException("StreamWriter.Close");
    protected override void Dispose(bool disposing) => throw new NotImplementedException("StreamWriter.Dispose");
    public override ValueTask DisposeAsync() => throw new NotImplementedException("StreamWriter.DisposeAsync");
    public override void Flush() => throw new NotImplementedException("StreamWriter.Flush");
    public override void Write(char value) => throw new NotImplementedException("StreamWriter.Write");
    public override void Write(char[] buffer) => throw new NotImplementedException("StreamWriter.Write");
    public override void Write(char[] buffer, int index, int count) => throw new NotImplementedException("StreamWriter.Write");
    public override void Write(ReadOnlySpan<char> buffer) => throw new NotImplementedException("StreamWriter.Write");
    public override void Write(string value) => throw new NotImplementedException("StreamWriter.Write");
    public override void WriteLine(string value) => throw new NotImplementedException("StreamWriter.WriteLine");
    public override void WriteLine(ReadOnlySpan<char> buffer) => throw new NotImplementedException("StreamWriter.WriteLine");
    public override void Write(string format, object arg0) => throw new NotImplementedException("StreamWriter.Write");
    public override void Write(string format, object arg0, object arg1) => throw new NotImplementedException("StreamWriter.Write");
    public override void Write(string format, object arg0, object arg1, object arg2) => throw new NotImplementedException("StreamWriter.Write");
    public override void Write(string format, params object[] arg) => throw new NotImplementedException("StreamWriter.Write");
    public override void Write(string format, params scoped ReadOnlySpan<object> arg) => throw new NotImplementedException("StreamWriter.Write");
    public override void WriteLine(string format, object arg0) => throw new NotImplementedException("StreamWriter.WriteLine");
    public override void WriteLine(string format, object arg0, object arg1) => throw new NotImplementedException("StreamWriter.WriteLine");
    public override void WriteLine(string format, object arg0, object arg1, object arg2) => throw new NotImplementedException("StreamWriter.WriteLine");
    public override void WriteLine(string format, params object[] arg) => throw new NotImplementedException("StreamWriter.WriteLine");
    public override void WriteLine(string format, params scoped ReadOnlySpan<object> arg) => throw new NotImplementedException("StreamWriter.WriteLine");
    public override Task WriteAsync(char value) => throw new NotImplementedException("StreamWriter.WriteAsync");
    public override Task WriteAsync(string value) => throw new NotImplementedException("StreamWriter.WriteAsync");
    public override Task WriteAsync(char[] buffer, int index, int count) => throw new NotImplementedException("StreamWriter.WriteAsync");
    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("StreamWriter.WriteAsync");
    public override Task WriteLineAsync() => throw new NotImplementedException("StreamWriter.WriteLineAsync");
    public override Task WriteLineAsync(char value) => throw new NotImplementedException("StreamWriter.WriteLineAsync");
    public override Task WriteLineAsync(string value) => throw new NotImplementedException("StreamWriter.WriteLineAsync");
    public override Task WriteLineAsync(char[] buffer, int index, int count) => throw new NotImplementedException("StreamWriter.WriteLineAsync");
    public override Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("StreamWriter.WriteLineAsync");
    public override Task FlushAsync() => throw new NotImplementedException("StreamWriter.FlushAsync");
    public override Task FlushAsync(CancellationToken cancellationToken) => throw new NotImplementedException("StreamWriter.FlushAsync");
}
