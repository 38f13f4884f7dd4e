using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>String writer; not done yet.</summary>
public class StringWriter : TextWriter
{
    public StringWriter() { throw new NotImplementedException("StringWriter"); }
    public StringWriter(IFormatProvider formatProvider) { throw new NotImplementedException("StringWriter"); }
    public StringWriter(StringBuilder sb) { throw new NotImplementedException("StringWriter"); }
    public StringWriter(StringBuilder sb, IFormatProvider formatProvider) { throw new NotImplementedException("StringWriter"); }
    public override Encoding Encoding { get => throw new NotImplementedException("StringWriter.Encoding"); }
    public override void Close() => throw new NotImplementedException("StringWriter.Close");
    protected override void Dispose(bool disposing) => throw new NotImplementedException("StringWriter.Dispose");
    public virtual StringBuilder GetStringBuilder() => throw new NotImplementedException("StringWriter.GetStringBuilder");
    public override void Write(char value) => throw new NotImplementedException("StringWriter.Write");
    public override void Write(char[] buffer, int index, int count) => throw new NotImplementedException("StringWriter.Write");
    public override void Write(ReadOnlySpan<char> buffer) => throw new NotImplementedException("StringWriter.Write");
    public override void Write(string value) => throw new NotImplementedException("StringWriter.Write");
    public override void Write(StringBuilder value) => throw new NotImplementedException("StringWriter.Write");
    public override void WriteLine(ReadOnlySpan<char> buffer) => throw new NotImplementedException("StringWriter.WriteLine");
    public override void WriteLine(StringBuilder value) => throw new NotImplementedException("StringWriter.WriteLine");
    public override Task WriteAsync(char value) => throw new NotImplementedException("StringWriter.WriteAsync");
    public override Task WriteAsync(string value) => throw new NotImplementedException("StringWriter.WriteAsync");
    public override Task WriteAsync(char[] buffer, int index, int count) => throw new NotImplementedException("StringWriter.WriteAsync");
    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("StringWriter.WriteAsync");
    public override Task WriteAsync(StringBuilder value, CancellationToken cancellationToken = default) => throw new NotImplementedException("StringWriter.WriteAsync");
    public override Task WriteLineAsync(char value) => throw new NotImplementedException("StringWriter.WriteLineAsync");
    public override Task WriteLineAsync(string value) => throw new NotImplementedException("StringWriter.WriteLineAsync");
    public override Task WriteLineAsync(StringBuilder value, CancellationToken cancellationToken = default) => throw new NotImplementedException("StringWriter.WriteLineAsync");
    public override Task WriteLineAsync(char[] buffer, int index, int count) => throw new NotImplementedException("StringWriter.WriteLineAsync");
    public override Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("StringWriter.WriteLineAsync");
    public override Task FlushAsync() => throw new NotImplementedException("StringWriter.FlushAsync");
    public override string ToString() => throw new NotImplementedException("StringWriter.ToString");
}
