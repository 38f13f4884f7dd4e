using System;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Text reader; not done yet.</summary>
public abstract class TextReader : MarshalByRefObject, IDisposable
{
    public static readonly TextReader Null;
    protected TextReader() { }
    public virtual void Close() => throw new NotImplementedException("TextReader.Close");
    public void Dispose() => throw new NotImplementedException("TextReader.Dispose");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("TextReader.Dispose");
    public virtual int Peek() => throw new NotImplementedException("TextReader.Peek");
    public virtual int Read() => throw new NotImplementedException("TextReader.Read");
    public virtual int Read(char[] buffer, int index, int count) => throw new NotImplementedException("TextReader.Read");
    public virtual int Read(Span<char> buffer) => throw new NotImplementedException("TextReader.Read");
    public virtual string ReadToEnd() => throw new NotImplementedException("TextReader.ReadToEnd");
    public virtual int ReadBlock(char[] buffer, int index, int count) => throw new NotImplementedException("TextReader.ReadBlock");
    public virtual int ReadBlock(Span<char> buffer) => throw new NotImplementedException("TextReader.ReadBlock");
    public virtual string ReadLine() => throw new NotImplementedException("TextReader.ReadLine");
    public virtual Task<string> ReadLineAsync() => throw new NotImplementedException("TextReader.ReadLineAsync");
    public virtual ValueTask<string> ReadLineAsync(CancellationToken cancellationToken) => throw new NotImplementedException("TextReader.ReadLineAsync");
    public virtual Task<string> ReadToEndAsync() => throw new NotImplementedException("TextReader.ReadToEndAsync");
    public virtual Task<string> ReadToEndAsync(CancellationToken cancellationToken) => throw new NotImplementedException("TextReader.ReadToEndAsync");
    public virtual Task<int> ReadAsync(char[] buffer, int index, int count) => throw new NotImplementedException("TextReader.ReadAsync");
    public virtual ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("TextReader.ReadAsync");
    public virtual Task<int> ReadBlockAsync(char[] buffer, int index, int count) => throw new NotImplementedException("TextReader.ReadBlockAsync");
    public virtual ValueTask<int> ReadBlockAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("TextReader.ReadBlockAsync");
    public static TextReader Synchronized(TextReader reader) => throw new NotImplementedException("TextReader.Synchronized");
}
