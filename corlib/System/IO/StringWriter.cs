using System.Globalization;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Writes into a StringBuilder.</summary>
public class StringWriter : TextWriter
{
    private static UnicodeEncoding s_encoding;
    private readonly StringBuilder _builder;
    private bool _open = true;

    public StringWriter() : this(new StringBuilder(), CultureInfo.CurrentCulture) { }
    public StringWriter(IFormatProvider formatProvider) : this(new StringBuilder(), formatProvider) { }
    public StringWriter(StringBuilder sb) : this(sb, CultureInfo.CurrentCulture) { }

    public StringWriter(StringBuilder sb, IFormatProvider formatProvider) : base(formatProvider)
    {
        ArgumentNullException.ThrowIfNull(sb);
        _builder = sb;
    }

    public override Encoding Encoding => s_encoding ??= new UnicodeEncoding(false, false);
    public virtual StringBuilder GetStringBuilder() => _builder;
    public override void Close() => Dispose(true);

    protected override void Dispose(bool disposing)
    {
        _open = false;
        base.Dispose(disposing);
    }

    private void CheckOpen()
    {
        if (!_open) throw new ObjectDisposedException(null, "Cannot write to a closed TextWriter.");
    }

    public override void Write(char value)
    {
        CheckOpen();
        _builder.Append(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count) throw new ArgumentException(SR.Argument_InvalidOffLen);
        CheckOpen();
        _builder.Append(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        CheckOpen();
        _builder.Append(buffer);
    }

    public override void Write(string value)
    {
        CheckOpen();
        if (value != null) _builder.Append(value);
    }

    public override void Write(StringBuilder value)
    {
        CheckOpen();
        _builder.Append(value);
    }

    public override void WriteLine(ReadOnlySpan<char> buffer)
    {
        CheckOpen();
        _builder.Append(buffer);
        WriteLine();
    }

    private static Task Done(Action action)
    {
        action();
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char value) => Done(() => Write(value));
    public override Task WriteAsync(string value) => Done(() => Write(value));
    public override Task WriteAsync(char[] buffer, int index, int count) => Done(() => Write(buffer, index, count));
    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : Done(() => Write(buffer.Span));
    public override Task WriteLineAsync(char value) => Done(() => WriteLine(value));
    public override Task WriteLineAsync(string value) => Done(() => WriteLine(value));
    public override Task WriteLineAsync() => Done(WriteLine);
    public override Task FlushAsync() => Task.CompletedTask;
    public override string ToString() => _builder.ToString();
}
