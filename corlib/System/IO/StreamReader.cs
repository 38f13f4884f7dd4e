using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Reads characters from a stream in an encoding, which a byte order mark may change.</summary>
public class StreamReader : TextReader
{
    public static new readonly StreamReader Null = new StreamReader(Stream.Null);

    private readonly Stream _stream;
    private Encoding _encoding;
    private Decoder _decoder;
    private readonly byte[] _bytes;
    private char[] _chars;
    private int _position, _length, _byteLength;
    private bool _detect, _checkPreamble, _disposed, _ended;
    private readonly bool _leaveOpen;

    public StreamReader(Stream stream) : this(stream, true) { }
    public StreamReader(Stream stream, bool detectEncodingFromByteOrderMarks) : this(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks, 1024, false) { }
    public StreamReader(Stream stream, Encoding encoding) : this(stream, encoding, true, 1024, false) { }
    public StreamReader(Stream stream, Encoding encoding, bool detectEncodingFromByteOrderMarks) : this(stream, encoding, detectEncodingFromByteOrderMarks, 1024, false) { }
    public StreamReader(Stream stream, Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize) : this(stream, encoding, detectEncodingFromByteOrderMarks, bufferSize, false) { }

    public StreamReader(Stream stream, Encoding encoding = null, bool detectEncodingFromByteOrderMarks = true, int bufferSize = -1, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead) throw new ArgumentException("Stream was not readable.");
        if (bufferSize == -1) bufferSize = 1024;
        else Guard.Positive(bufferSize);
        _stream = stream;
        _encoding = encoding ?? Encoding.UTF8;
        _decoder = _encoding.GetDecoder();
        _bytes = new byte[Math.Max(bufferSize, 128)];
        _chars = new char[_encoding.GetMaxCharCount(_bytes.Length)];
        _detect = detectEncodingFromByteOrderMarks;
        _checkPreamble = _encoding.GetPreamble().Length > 0;
        _leaveOpen = leaveOpen;
    }

    public StreamReader(string path) : this(path, true) { }
    public StreamReader(string path, bool detectEncodingFromByteOrderMarks) : this(path, Encoding.UTF8, detectEncodingFromByteOrderMarks) { }
    public StreamReader(string path, Encoding encoding) : this(path, encoding, true) { }
    public StreamReader(string path, Encoding encoding, bool detectEncodingFromByteOrderMarks) : this(path, encoding, detectEncodingFromByteOrderMarks, 4096) { }
    public StreamReader(string path, Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize) : this(Open(path, bufferSize), encoding, detectEncodingFromByteOrderMarks, bufferSize, false) { }
    public StreamReader(string path, FileStreamOptions options) : this(path, Encoding.UTF8, true, options) { }
    public StreamReader(string path, Encoding encoding, bool detectEncodingFromByteOrderMarks, FileStreamOptions options) : this(new FileStream(path, options ?? throw new ArgumentNullException(nameof(options))), encoding, detectEncodingFromByteOrderMarks, 4096, false) { }

    private static FileStream Open(string path, int bufferSize)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (bufferSize != -1) Guard.Positive(bufferSize);
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 4096);
    }

    public virtual Encoding CurrentEncoding => _encoding;
    public virtual Stream BaseStream => _stream;
    public override void Close() => Dispose(true);

    protected override void Dispose(bool disposing)
    {
        if (_disposed) return;
        _disposed = true;
        if (disposing && !_leaveOpen) _stream.Close();
        _position = _length = 0;
        base.Dispose(disposing);
    }

    private void CheckOpen()
    {
        if (_disposed) throw new ObjectDisposedException(GetType().Name, "Cannot read from a closed TextReader.");
    }

    public bool EndOfStream
    {
        get
        {
            CheckOpen();
            return _position >= _length && Fill() == 0;
        }
    }

    public void DiscardBufferedData()
    {
        _byteLength = 0;
        _position = _length = 0;
        _ended = false;
        _decoder = _encoding.GetDecoder();
    }

    // Takes a byte order mark off the first bytes; returns how many of them it is. Mark by mark as .NET knows them.
    private int DetectEncoding()
    {
        ReadOnlySpan<byte> b = new ReadOnlySpan<byte>(_bytes, 0, _byteLength);
        Encoding found = null;
        int skip = 0;
        if (_detect && b.Length >= 2)
        {
            _detect = false;
            if (b[0] == 0xFE && b[1] == 0xFF) (found, skip) = (Encoding.BigEndianUnicode, 2);
            else if (b[0] == 0xFF && b[1] == 0xFE)
            {
                if (b.Length >= 4 && b[2] == 0 && b[3] == 0) (found, skip) = (Encoding.UTF32, 4);
                else (found, skip) = (Encoding.Unicode, 2);
            }
            else if (b.Length >= 3 && b[0] == 0xEF && b[1] == 0xBB && b[2] == 0xBF) (found, skip) = (Encoding.UTF8, 3);
            else if (b.Length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == 0xFE && b[3] == 0xFF) (found, skip) = (new UTF32Encoding(true, true), 4);
            if (found != null)
            {
                _checkPreamble = false;
                if (found.CodePage != _encoding.CodePage)
                {
                    _encoding = found;
                    _decoder = found.GetDecoder();
                    int most = found.GetMaxCharCount(_bytes.Length);
                    if (_chars.Length < most) _chars = new char[most];
                }
                return skip;
            }
        }
        if (_checkPreamble)
        {
            _checkPreamble = false;
            byte[] preamble = _encoding.GetPreamble();
            if (b.StartsWith(preamble)) return preamble.Length;
        }
        return 0;
    }

    // Reads the next characters; 0 at the end.
    private int Fill()
    {
        _position = _length = 0;
        while (_length == 0)
        {
            _byteLength = _ended ? 0 : _stream.Read(_bytes, 0, _bytes.Length);
            if (_byteLength == 0)
            {
                if (_ended) return 0;
                // What a broken sequence at the end leaves behind comes out now.
                _length = _decoder.GetChars(_bytes, 0, 0, _chars, 0, true);
                _ended = _length != 0;
                bool done = _length == 0;
                if (done) return 0;
                break;
            }
            int skip = 0;
            if (_detect || _checkPreamble)
            {
                // A mark may come in several small reads.
                while (_byteLength < 4 && (_bytes[0] is 0xEF or 0xFE or 0xFF or 0))
                {
                    int more = _stream.Read(_bytes, _byteLength, 4 - _byteLength);
                    if (more == 0) break;
                    _byteLength += more;
                }
                skip = DetectEncoding();
            }
            _length = _decoder.GetChars(_bytes, skip, _byteLength - skip, _chars, 0, false);
        }
        return _length;
    }

    public override int Peek()
    {
        CheckOpen();
        return _position >= _length && Fill() == 0 ? -1 : _chars[_position];
    }

    public override int Read()
    {
        CheckOpen();
        return _position >= _length && Fill() == 0 ? -1 : _chars[_position++];
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
        CheckOpen();
        int total = 0;
        while (buffer.Length > 0)
        {
            if (_position >= _length && (total > 0 || Fill() == 0)) break;
            int n = Math.Min(_length - _position, buffer.Length);
            new Span<char>(_chars, _position, n).CopyTo(buffer);
            _position += n;
            total += n;
            buffer = buffer.Slice(n);
        }
        return total;
    }

    public override string ReadToEnd()
    {
        CheckOpen();
        StringBuilder text = new StringBuilder(Math.Max(_length - _position, 16));
        do
        {
            text.Append(_chars, _position, _length - _position);
            _position = _length;
        }
        while (Fill() > 0);
        return text.ToString();
    }

    public override string ReadLine()
    {
        CheckOpen();
        if (_position >= _length && Fill() == 0) return null;
        StringBuilder text = null;
        do
        {
            int i = _position;
            while (i < _length && _chars[i] != '\n' && _chars[i] != '\r') i++;
            if (i < _length)
            {
                string line;
                if (text == null) line = new string(_chars, _position, i - _position);
                else line = text.Append(_chars, _position, i - _position).ToString();
                char end = _chars[i];
                _position = i + 1;
                if (end == '\r' && (_position < _length || Fill() > 0) && _chars[_position] == '\n') _position++;
                return line;
            }
            (text ??= new StringBuilder()).Append(_chars, _position, i - _position);
        }
        while (Fill() > 0);
        return text.ToString();
    }

    private Task<T> Do<T>(Func<T> function)
    {
        CheckOpen();
        if (_stream is MemoryStream || _position < _length && typeof(T) == typeof(int))
        {
            try { return Task.FromResult(function()); }
            catch (Exception e) { return Task.FromException<T>(e); }
        }
        return Task.Run(function);
    }

    public override Task<string> ReadLineAsync() => Do(ReadLine);
    public override ValueTask<string> ReadLineAsync(CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<string>(cancellationToken) : new ValueTask<string>(Do(ReadLine));
    public override Task<string> ReadToEndAsync() => Do(ReadToEnd);
    public override Task<string> ReadToEndAsync(CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested ? Task.FromCanceled<string>(cancellationToken) : Do(ReadToEnd);
    public override Task<int> ReadAsync(char[] buffer, int index, int count) => Do(() => Read(buffer, index, count));
    public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new ValueTask<int>(Do(() => Read(buffer.Span)));
    public override Task<int> ReadBlockAsync(char[] buffer, int index, int count) => Do(() => ReadBlock(buffer, index, count));
}
