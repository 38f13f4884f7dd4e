using System;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>String reader; not done yet.</summary>
public class StringReader : TextReader
{
    public StringReader(string s) { throw new NotImplementedException("StringReader"); }
    public override void Close() => throw new NotImplementedException("StringReader.Close");
    protected override void Dispose(bool disposing) => throw new NotImplementedException("StringReader.Dispose");
    public override int Peek() => throw new NotImplementedException("StringReader.Peek");
    public override int Read() => throw new NotImplementedException("StringReader.Read");
    public override int Read(char[] buffer, int index, int count) => throw new NotImplementedException("StringReader.Read");
    public override int Read(Span<char> buffer) => throw new NotImplementedException("StringReader.Read");
    public override int ReadBlock(Span<char> buffer) => throw new NotImplementedException("StringReader.ReadBlock");
    public override string ReadToEnd() => throw new NotImplementedException("StringReader.ReadToEnd");
    public override string ReadLine() => throw new NotImplementedException("StringReader.ReadLine");
    public override Task<string> ReadLineAsync() => throw new NotImplementedException("StringReader.ReadLineAsync");
    public override ValueTask<string> ReadLineAsync(CancellationToken cancellationToken) => throw new NotImplementedException("StringReader.ReadLineAsync");
    public override Task<string> ReadToEndAsync() => throw new NotImplementedException("StringReader.ReadToEndAsync");
    public override Task<string> ReadToEndAsync(CancellationToken cancellationToken) => throw new NotImplementedException("StringReader.ReadToEndAsync");
    public override Task<int> ReadBlockAsync(char[] buffer, int index, int count) => throw new NotImplementedException("StringReader.ReadBlockAsync");
    public override ValueTask<int> ReadBlockAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("StringReader.ReadBlockAsync");
    public override Task<int> ReadAsync(char[] buffer, int index, int count) => throw new NotImplementedException("StringReader.ReadAsync");
    public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("StringReader.ReadAsync");
}
