using System.Text;

namespace System.IO;

/// <summary>Writes text to a descriptor at once.</summary>
internal sealed class ConsoleWriter(int descriptor) : TextWriter
{
    private char _highSurrogate;

    public override Encoding Encoding => Console.OutputEncoding;

    public override void Write(char value)
    {
        // The two halves of a pair come one by one.
        if (char.IsHighSurrogate(value))
        {
            _highSurrogate = value;
            return;
        }
        if (_highSurrogate != 0)
        {
            string pair = new string([_highSurrogate, value]);
            _highSurrogate = '\0';
            OS.WriteText(descriptor, pair, null);
            return;
        }
        OS.WriteText(descriptor, value.ToString(), null);
    }

    public override void Write(char[] buffer)
    {
        if (buffer != null) OS.WriteText(descriptor, new string(buffer), null);
    }

    public override void Write(char[] buffer, int index, int count) => OS.WriteText(descriptor, new string(buffer, index, count), null);
    public override void Write(ReadOnlySpan<char> buffer) => OS.WriteText(descriptor, buffer.ToString(), null);
    public override void Write(string value) => OS.WriteText(descriptor, value, null);
    public override void WriteLine() => OS.WriteText(descriptor, null, CoreNewLineStr);
    public override void WriteLine(string value) => OS.WriteText(descriptor, value, CoreNewLineStr);
    public override void WriteLine(ReadOnlySpan<char> buffer) => OS.WriteText(descriptor, buffer.ToString(), CoreNewLineStr);
    public override void Flush() { }
    protected override void Dispose(bool disposing) { }
}

/// <summary>A standard stream of the process.</summary>
internal sealed unsafe class ConsoleStream(int descriptor) : Stream
{
    public override bool CanRead => descriptor == 0;
    public override bool CanWrite => descriptor != 0;
    public override bool CanSeek => false;
    public override long Length => throw new NotSupportedException(SR.NotSupported_UnseekableStream);
    public override long Position { get => throw new NotSupportedException(SR.NotSupported_UnseekableStream); set => throw new NotSupportedException(SR.NotSupported_UnseekableStream); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException(SR.NotSupported_UnseekableStream);
    public override void SetLength(long value) => throw new NotSupportedException(SR.NotSupported_UnseekableStream);

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(new Span<byte>(buffer, offset, count));
    }

    public override int Read(Span<byte> buffer)
    {
        if (!CanRead) throw new NotSupportedException(SR.NotSupported_UnreadableStream);
        fixed (byte* p = buffer)
        {
            long read = OS.ReadFile(descriptor, p, buffer.Length, -1);
            if (read < 0) throw FileErrors.Create((int)-read, null);
            return (int)read;
        }
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        Write(new ReadOnlySpan<byte>(buffer, offset, count));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!CanWrite) throw new NotSupportedException(SR.NotSupported_UnwritableStream);
        fixed (byte* p = buffer)
        {
            for (long done = 0; done < buffer.Length;)
            {
                long written = OS.WriteFile(descriptor, p + done, buffer.Length - done, -1);
                if (written == -OS.BrokenPipe) return;
                if (written < 0) throw FileErrors.Create((int)-written, null);
                done += written;
            }
        }
    }
}
