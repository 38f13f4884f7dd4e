using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Reads characters.</summary>
public abstract class TextReader : MarshalByRefObject, IDisposable
{
    private sealed class NullTextReader : TextReader
    {
        public override int Read(char[] buffer, int index, int count) => 0;
        public override string ReadLine() => null;
        public override string ReadToEnd() => "";
    }

    public static readonly TextReader Null = new NullTextReader();

    public virtual void Close()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) { }

    /// <summary>The next character without taking it; -1 at the end.</summary>
    public virtual int Peek() => -1;
    public virtual int Read() => -1;

    public virtual int Read(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count) throw new ArgumentException(SR.Argument_InvalidOffLen);
        int n;
        for (n = 0; n < count; n++)
        {
            int c = Read();
            if (c == -1) break;
            buffer[index + n] = (char)c;
        }
        return n;
    }

    public virtual int Read(Span<char> buffer)
    {
        char[] copy = new char[buffer.Length];
        int read = Read(copy, 0, copy.Length);
        new ReadOnlySpan<char>(copy, 0, read).CopyTo(buffer);
        return read;
    }

    public virtual int ReadBlock(char[] buffer, int index, int count)
    {
        int total = 0, read;
        do total += read = Read(buffer, index + total, count - total);
        while (read > 0 && total < count);
        return total;
    }

    public virtual int ReadBlock(Span<char> buffer)
    {
        int total = 0, read;
        do total += read = Read(buffer.Slice(total));
        while (read > 0 && total < buffer.Length);
        return total;
    }

    public virtual string ReadToEnd()
    {
        char[] chars = new char[4096];
        StringBuilder text = new StringBuilder(4096);
        int length;
        while ((length = Read(chars, 0, chars.Length)) != 0) text.Append(chars, 0, length);
        return text.ToString();
    }

    /// <summary>The next line without its end; null at the end.</summary>
    public virtual string ReadLine()
    {
        StringBuilder text = new StringBuilder();
        while (true)
        {
            int c = Read();
            if (c == -1) break;
            if (c == '\r' || c == '\n')
            {
                if (c == '\r' && Peek() == '\n') Read();
                return text.ToString();
            }
            text.Append((char)c);
        }
        return text.Length > 0 ? text.ToString() : null;
    }

    public virtual Task<string> ReadLineAsync() => Task.Run(ReadLine);
    public virtual ValueTask<string> ReadLineAsync(CancellationToken cancellationToken) => new ValueTask<string>(cancellationToken.IsCancellationRequested ? Task.FromCanceled<string>(cancellationToken) : ReadLineAsync());
    public virtual Task<string> ReadToEndAsync() => Task.Run(ReadToEnd);
    public virtual Task<string> ReadToEndAsync(CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested ? Task.FromCanceled<string>(cancellationToken) : ReadToEndAsync();
    public virtual Task<int> ReadAsync(char[] buffer, int index, int count) => Task.Run(() => Read(buffer, index, count));
    public virtual ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => new ValueTask<int>(cancellationToken.IsCancellationRequested ? Task.FromCanceled<int>(cancellationToken) : Task.Run(() => Read(buffer.Span)));
    public virtual Task<int> ReadBlockAsync(char[] buffer, int index, int count) => Task.Run(() => ReadBlock(buffer, index, count));
    public virtual ValueTask<int> ReadBlockAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => new ValueTask<int>(cancellationToken.IsCancellationRequested ? Task.FromCanceled<int>(cancellationToken) : Task.Run(() => ReadBlock(buffer.Span)));

    /// <summary>A reader that does one thing at a time.</summary>
    public static TextReader Synchronized(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader as SyncTextReader ?? new SyncTextReader(reader);
    }
}

internal sealed class SyncTextReader(TextReader reader) : TextReader
{
    private readonly object _lock = new object();
    public override void Close() { lock (_lock) reader.Close(); }
    protected override void Dispose(bool disposing) { if (disposing) lock (_lock) reader.Dispose(); }
    public override int Peek() { lock (_lock) return reader.Peek(); }
    public override int Read() { lock (_lock) return reader.Read(); }
    public override int Read(char[] buffer, int index, int count) { lock (_lock) return reader.Read(buffer, index, count); }
    public override int ReadBlock(char[] buffer, int index, int count) { lock (_lock) return reader.ReadBlock(buffer, index, count); }
    public override string ReadLine() { lock (_lock) return reader.ReadLine(); }
    public override string ReadToEnd() { lock (_lock) return reader.ReadToEnd(); }
    public override Task<string> ReadLineAsync() => Task.FromResult(ReadLine());
    public override Task<string> ReadToEndAsync() => Task.FromResult(ReadToEnd());
    public override Task<int> ReadAsync(char[] buffer, int index, int count) => Task.FromResult(Read(buffer, index, count));
    public override Task<int> ReadBlockAsync(char[] buffer, int index, int count) => Task.FromResult(ReadBlock(buffer, index, count));
}
