using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Writes characters.</summary>
public abstract partial class TextWriter : MarshalByRefObject, IDisposable, IAsyncDisposable
{
    private sealed class NullTextWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.Unicode;
        public override void Write(char value) { }
        public override void Write(char[] buffer, int index, int count) { }
        public override void Write(ReadOnlySpan<char> buffer) { }
        public override void Write(string value) { }
        public override void WriteLine() { }
        public override void WriteLine(string value) { }
        public override void WriteLine(object value) { }
    }

    public static readonly TextWriter Null = new NullTextWriter();

    protected char[] CoreNewLine = { '\n' };
    internal string CoreNewLineStr = "\n";
    private readonly IFormatProvider _provider;

    protected TextWriter() { }
    protected TextWriter(IFormatProvider formatProvider) => _provider = formatProvider;

    public virtual IFormatProvider FormatProvider => _provider ?? Globalization.CultureInfo.CurrentCulture;
    public abstract Encoding Encoding { get; }

    public virtual string NewLine
    {
        get => CoreNewLineStr;
        set
        {
            CoreNewLineStr = value ?? "\n";
            CoreNewLine = CoreNewLineStr.ToCharArray();
        }
    }

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

    public virtual ValueTask DisposeAsync()
    {
        try
        {
            Dispose();
            return default;
        }
        catch (Exception e) { return ValueTask.FromException(e); }
    }

    public virtual void Flush() { }

    public virtual void Write(char value) { }
    public virtual void Write(Rune value) => Write(value.ToString());

    public virtual void Write(char[] buffer)
    {
        if (buffer != null) Write(buffer, 0, buffer.Length);
    }

    public virtual void Write(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count) throw new ArgumentException(SR.Argument_InvalidOffLen);
        for (int i = 0; i < count; i++) Write(buffer[index + i]);
    }

    public virtual void Write(ReadOnlySpan<char> buffer)
    {
        char[] copy = buffer.ToArray();
        Write(copy, 0, copy.Length);
    }

    public virtual void Write(bool value) => Write(value ? "True" : "False");
    public virtual void Write(int value) => Write(value.ToString(FormatProvider));
    [CLSCompliant(false)] public virtual void Write(uint value) => Write(value.ToString(FormatProvider));
    public virtual void Write(long value) => Write(value.ToString(FormatProvider));
    [CLSCompliant(false)] public virtual void Write(ulong value) => Write(value.ToString(FormatProvider));
    public virtual void Write(float value) => Write(value.ToString(FormatProvider));
    public virtual void Write(double value) => Write(value.ToString(FormatProvider));
    public virtual void Write(decimal value) => Write(value.ToString(FormatProvider));

    public virtual void Write(string value)
    {
        if (value != null) Write(value.ToCharArray());
    }

    public virtual void Write(object value)
    {
        if (value == null) return;
        if (value is IFormattable f) Write(f.ToString(null, FormatProvider));
        else Write(value.ToString());
    }

    public virtual void Write(StringBuilder value)
    {
        if (value != null) Write(value.ToString());
    }

    public virtual void Write([StringSyntax("CompositeFormat")] string format, object arg0) => Write(string.Format(FormatProvider, format, arg0));
    public virtual void Write([StringSyntax("CompositeFormat")] string format, object arg0, object arg1) => Write(string.Format(FormatProvider, format, arg0, arg1));
    public virtual void Write([StringSyntax("CompositeFormat")] string format, object arg0, object arg1, object arg2) => Write(string.Format(FormatProvider, format, arg0, arg1, arg2));
    public virtual void Write([StringSyntax("CompositeFormat")] string format, params object[] arg) => Write(string.Format(FormatProvider, format, arg));
    public virtual void Write([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object> arg) => Write(string.Format(FormatProvider, format, arg));

    public virtual void WriteLine() => Write(CoreNewLine);

    public virtual void WriteLine(char value)
    {
        Write(value);
        Write(CoreNewLineStr);
    }

    public virtual void WriteLine(Rune value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(char[] buffer)
    {
        Write(buffer);
        Write(CoreNewLineStr);
    }

    public virtual void WriteLine(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        Write(CoreNewLineStr);
    }

    public virtual void WriteLine(ReadOnlySpan<char> buffer)
    {
        Write(buffer);
        Write(CoreNewLineStr);
    }

    public virtual void WriteLine(bool value)
    {
        Write(value);
        Write(CoreNewLineStr);
    }

    public virtual void WriteLine(int value)
    {
        Write(value);
        Write(CoreNewLineStr);
    }

    [CLSCompliant(false)]
    public virtual void WriteLine(uint value)
    {
        Write(value);
        Write(CoreNewLineStr);
    }

    public virtual void WriteLine(long value)
    {
        Write(value);
        Write(CoreNewLineStr);
    }

    [CLSCompliant(false)]
    public virtual void WriteLine(ulong value)
    {
        Write(value);
        Write(CoreNewLineStr);
    }

    public virtual void WriteLine(float value)
    {
        Write(value);
        Write(CoreNewLineStr);
    }

    public virtual void WriteLine(double value)
    {
        Write(value);
        Write(CoreNewLineStr);
    }

    public virtual void WriteLine(decimal value)
    {
        Write(value);
        Write(CoreNewLineStr);
    }

    public virtual void WriteLine(string value)
    {
        if (value != null) Write(value);
        Write(CoreNewLineStr);
    }

    public virtual void WriteLine(StringBuilder value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(object value)
    {
        if (value == null) WriteLine();
        else if (value is IFormattable f) WriteLine(f.ToString(null, FormatProvider));
        else WriteLine(value.ToString());
    }

    public virtual void WriteLine([StringSyntax("CompositeFormat")] string format, object arg0) => WriteLine(string.Format(FormatProvider, format, arg0));
    public virtual void WriteLine([StringSyntax("CompositeFormat")] string format, object arg0, object arg1) => WriteLine(string.Format(FormatProvider, format, arg0, arg1));
    public virtual void WriteLine([StringSyntax("CompositeFormat")] string format, object arg0, object arg1, object arg2) => WriteLine(string.Format(FormatProvider, format, arg0, arg1, arg2));
    public virtual void WriteLine([StringSyntax("CompositeFormat")] string format, params object[] arg) => WriteLine(string.Format(FormatProvider, format, arg));
    public virtual void WriteLine([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object> arg) => WriteLine(string.Format(FormatProvider, format, arg));

    private static Task Do(Action action, CancellationToken token = default)
        => token.IsCancellationRequested ? Task.FromCanceled(token) : Task.Run(action);

    public virtual Task WriteAsync(char value) => Do(() => Write(value));
    public virtual Task WriteAsync(Rune value) => Do(() => Write(value));
    public virtual Task WriteAsync(string value) => Do(() => Write(value));
    public virtual Task WriteAsync(string value, CancellationToken cancellationToken) => Do(() => Write(value), cancellationToken);
    public virtual Task WriteAsync(StringBuilder value, CancellationToken cancellationToken = default) => value == null ? Task.CompletedTask : Do(() => Write(value), cancellationToken);
    public Task WriteAsync(char[] buffer) => buffer == null ? Task.CompletedTask : WriteAsync(buffer, 0, buffer.Length);
    public virtual Task WriteAsync(char[] buffer, int index, int count) => Do(() => Write(buffer, index, count));
    public virtual Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => Do(() => Write(buffer.Span), cancellationToken);
    public virtual Task WriteLineAsync(char value) => Do(() => WriteLine(value));
    public virtual Task WriteLineAsync(Rune value) => Do(() => WriteLine(value));
    public virtual Task WriteLineAsync(string value) => Do(() => WriteLine(value));
    public virtual Task WriteLineAsync(string value, CancellationToken cancellationToken) => Do(() => WriteLine(value), cancellationToken);
    public virtual Task WriteLineAsync(StringBuilder value, CancellationToken cancellationToken = default) => Do(() => WriteLine(value), cancellationToken);
    public Task WriteLineAsync(char[] buffer) => buffer == null ? WriteLineAsync() : WriteLineAsync(buffer, 0, buffer.Length);
    public virtual Task WriteLineAsync(char[] buffer, int index, int count) => Do(() => WriteLine(buffer, index, count));
    public virtual Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => Do(() => WriteLine(buffer.Span), cancellationToken);
    public virtual Task WriteLineAsync() => WriteAsync(CoreNewLine);
    public virtual Task WriteLineAsync(CancellationToken cancellationToken) => WriteAsync(CoreNewLine, cancellationToken);
    public virtual Task FlushAsync() => Do(Flush);
    public virtual Task FlushAsync(CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : FlushAsync();

    /// <summary>A writer that does one thing at a time.</summary>
    public static TextWriter Synchronized(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return writer as SyncTextWriter ?? new SyncTextWriter(writer);
    }

    /// <summary>Writes the same to several writers.</summary>
    public static TextWriter CreateBroadcasting(params TextWriter[] writers)
    {
        ArgumentNullException.ThrowIfNull(writers);
        foreach (TextWriter writer in writers) ArgumentNullException.ThrowIfNull(writer, nameof(writers));
        if (writers.Length == 0) return Null;
        return writers.Length == 1 ? writers[0] : new BroadcastingTextWriter((TextWriter[])writers.Clone());
    }
}

internal sealed class BroadcastingTextWriter(TextWriter[] writers) : TextWriter
{
    public override Encoding Encoding => writers[0].Encoding;
    public override IFormatProvider FormatProvider => writers[0].FormatProvider;

    public override void Write(char value)
    {
        foreach (TextWriter writer in writers) writer.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        foreach (TextWriter writer in writers) writer.Write(buffer, index, count);
    }

    public override void Write(string value)
    {
        foreach (TextWriter writer in writers) writer.Write(value);
    }

    public override void Flush()
    {
        foreach (TextWriter writer in writers) writer.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        foreach (TextWriter writer in writers) writer.Dispose();
    }
}

internal sealed class SyncTextWriter(TextWriter writer) : TextWriter
{
    private readonly object _lock = new object();
    public override Encoding Encoding => writer.Encoding;
    public override IFormatProvider FormatProvider => writer.FormatProvider;
    public override string NewLine { get { lock (_lock) return writer.NewLine; } set { lock (_lock) writer.NewLine = value; } }
    public override void Close() { lock (_lock) writer.Close(); }
    protected override void Dispose(bool disposing) { if (disposing) lock (_lock) writer.Dispose(); }
    public override void Flush() { lock (_lock) writer.Flush(); }
    public override void Write(char value) { lock (_lock) writer.Write(value); }
    public override void Write(char[] buffer) { lock (_lock) writer.Write(buffer); }
    public override void Write(char[] buffer, int index, int count) { lock (_lock) writer.Write(buffer, index, count); }
    public override void Write(ReadOnlySpan<char> buffer) { lock (_lock) writer.Write(buffer); }
    public override void Write(bool value) { lock (_lock) writer.Write(value); }
    public override void Write(int value) { lock (_lock) writer.Write(value); }
    public override void Write(uint value) { lock (_lock) writer.Write(value); }
    public override void Write(long value) { lock (_lock) writer.Write(value); }
    public override void Write(ulong value) { lock (_lock) writer.Write(value); }
    public override void Write(float value) { lock (_lock) writer.Write(value); }
    public override void Write(double value) { lock (_lock) writer.Write(value); }
    public override void Write(decimal value) { lock (_lock) writer.Write(value); }
    public override void Write(string value) { lock (_lock) writer.Write(value); }
    public override void Write(object value) { lock (_lock) writer.Write(value); }
    public override void Write(StringBuilder value) { lock (_lock) writer.Write(value); }
    public override void Write(string format, object arg0) { lock (_lock) writer.Write(format, arg0); }
    public override void Write(string format, object arg0, object arg1) { lock (_lock) writer.Write(format, arg0, arg1); }
    public override void Write(string format, object arg0, object arg1, object arg2) { lock (_lock) writer.Write(format, arg0, arg1, arg2); }
    public override void Write(string format, params object[] arg) { lock (_lock) writer.Write(format, arg); }
    public override void WriteLine() { lock (_lock) writer.WriteLine(); }
    public override void WriteLine(char value) { lock (_lock) writer.WriteLine(value); }
    public override void WriteLine(char[] buffer) { lock (_lock) writer.WriteLine(buffer); }
    public override void WriteLine(char[] buffer, int index, int count) { lock (_lock) writer.WriteLine(buffer, index, count); }
    public override void WriteLine(ReadOnlySpan<char> buffer) { lock (_lock) writer.WriteLine(buffer); }
    public override void WriteLine(bool value) { lock (_lock) writer.WriteLine(value); }
    public override void WriteLine(int value) { lock (_lock) writer.WriteLine(value); }
    public override void WriteLine(uint value) { lock (_lock) writer.WriteLine(value); }
    public override void WriteLine(long value) { lock (_lock) writer.WriteLine(value); }
    public override void WriteLine(ulong value) { lock (_lock) writer.WriteLine(value); }
    public override void WriteLine(float value) { lock (_lock) writer.WriteLine(value); }
    public override void WriteLine(double value) { lock (_lock) writer.WriteLine(value); }
    public override void WriteLine(decimal value) { lock (_lock) writer.WriteLine(value); }
    public override void WriteLine(string value) { lock (_lock) writer.WriteLine(value); }
    public override void WriteLine(object value) { lock (_lock) writer.WriteLine(value); }
    public override void WriteLine(StringBuilder value) { lock (_lock) writer.WriteLine(value); }
    public override void WriteLine(string format, object arg0) { lock (_lock) writer.WriteLine(format, arg0); }
    public override void WriteLine(string format, object arg0, object arg1) { lock (_lock) writer.WriteLine(format, arg0, arg1); }
    public override void WriteLine(string format, object arg0, object arg1, object arg2) { lock (_lock) writer.WriteLine(format, arg0, arg1, arg2); }
    public override void WriteLine(string format, params object[] arg) { lock (_lock) writer.WriteLine(format, arg); }

    private static Task Done(Action action)
    {
        try
        {
            action();
            return Task.CompletedTask;
        }
        catch (Exception e) { return Task.FromException(e); }
    }

    public override Task WriteAsync(char value) => Done(() => Write(value));
    public override Task WriteAsync(string value) => Done(() => Write(value));
    public override Task WriteAsync(char[] buffer, int index, int count) => Done(() => Write(buffer, index, count));
    public override Task WriteLineAsync(char value) => Done(() => WriteLine(value));
    public override Task WriteLineAsync() => Done(WriteLine);
    public override Task WriteLineAsync(string value) => Done(() => WriteLine(value));
    public override Task FlushAsync() => Done(Flush);
}
