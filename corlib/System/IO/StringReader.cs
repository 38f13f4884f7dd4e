using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Reads a string.</summary>
public class StringReader : TextReader
{
    private string _text;
    private int _position;

    public StringReader(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        _text = s;
    }

    public override void Close() => Dispose(true);

    protected override void Dispose(bool disposing)
    {
        _text = null;
        _position = 0;
        base.Dispose(disposing);
    }

    private string Text => _text ?? throw new ObjectDisposedException(null, "Cannot read from a closed TextReader.");

    public override int Peek()
    {
        string text = Text;
        return _position < text.Length ? text[_position] : -1;
    }

    public override int Read()
    {
        string text = Text;
        return _position < text.Length ? text[_position++] : -1;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count) throw new ArgumentException(SR.Argument_InvalidOffLen);
        return Read(new Span<char>(buffer, index, count));
    }

    public override int Read(Span<char> buffer)
    {
        string text = Text;
        int n = Math.Min(text.Length - _position, buffer.Length);
        if (n <= 0) return 0;
        text.AsSpan(_position, n).CopyTo(buffer);
        _position += n;
        return n;
    }

    public override int ReadBlock(Span<char> buffer) => Read(buffer);

    public override string ReadToEnd()
    {
        string text = Text;
        string rest = _position == 0 ? text : text.Substring(_position);
        _position = text.Length;
        return rest;
    }

    public override string ReadLine()
    {
        string text = Text;
        if (_position >= text.Length) return null;
        int end = _position;
        while (end < text.Length && text[end] != '\n' && text[end] != '\r') end++;
        string line = text.Substring(_position, end - _position);
        if (end < text.Length && text[end++] == '\r' && end < text.Length && text[end] == '\n') end++;
        _position = end;
        return line;
    }

    public override Task<string> ReadLineAsync() => Task.FromResult(ReadLine());
    public override ValueTask<string> ReadLineAsync(CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<string>(cancellationToken) : new ValueTask<string>(ReadLine());
    public override Task<string> ReadToEndAsync() => Task.FromResult(ReadToEnd());
    public override Task<int> ReadAsync(char[] buffer, int index, int count) => Task.FromResult(Read(buffer, index, count));
    public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => new ValueTask<int>(Read(buffer.Span));
    public override Task<int> ReadBlockAsync(char[] buffer, int index, int count) => Task.FromResult(ReadBlock(buffer, index, count));
    public override ValueTask<int> ReadBlockAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => new ValueTask<int>(ReadBlock(buffer.Span));
}
