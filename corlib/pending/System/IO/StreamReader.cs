using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary>Stream reader; not done yet.</summary>
public class StreamReader : TextReader
{
    public static readonly StreamReader Null;
    public StreamReader(Stream stream) { throw new NotImplementedException("StreamReader"); }
    public StreamReader(Stream stream, bool detectEncodingFromByteOrderMarks) { throw new NotImplementedException("StreamReader"); }
    public StreamReader(Stream stream, Encoding encoding) { throw new NotImplementedException("StreamReader"); }
    public StreamReader(Stream stream, Encoding encoding, bool detectEncodingFromByteOrderMarks) { throw new NotImplementedException("StreamReader"); }
    public StreamReader(Stream stream, Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize) { throw new NotImplementedException("StreamReader"); }
    public StreamReader(Stream stream, Encoding encoding = null, bool detectEncodingFromByteOrderMarks = true, int bufferSize = -1, bool leaveOpen = false) { throw new NotImplementedException("StreamReader"); }
    public StreamReader(string path) { throw new NotImplementedException("StreamReader"); }
    public StreamReader(string path, bool detectEncodingFromByteOrderMarks) { throw new NotImplementedException("StreamReader"); }
    public StreamReader(string path, Encoding encoding) { throw new NotImplementedException("StreamReader"); }
    public StreamReader(string path, Encoding encoding, bool detectEncodingFromByteOrderMarks) { throw new NotImplementedException("StreamReader"); }
    public StreamReader(string path, Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize) { throw new NotImplementedException("StreamReader"); }
    public StreamReader(string path, FileStreamOptions options) { throw new NotImplementedException("StreamReader"); }
    public StreamReader(string path, Encoding encoding, bool detectEncodingFromByteOrderMarks, FileStreamOptions options) { throw new NotImplementedException("StreamReader"); }
    public virtual Encoding CurrentEncoding { get => throw new NotImplementedException("StreamReader.CurrentEncoding"); }
    public virtual Stream BaseStream { get => throw new NotImplementedException("StreamReader.BaseStream"); }
    public bool EndOfStream { get => throw new NotImplementedException("StreamReader.EndOfStream"); }
    public override void Close() => throw new NotImplementedException("StreamReader.Close");
    protected override void Dispose(bool disposing) => throw new NotImplementedException("StreamReader.Dispose");
    public void DiscardBufferedData() => throw new NotImplementedException("StreamReader.DiscardBufferedData");
    public override int Peek() => throw new NotImplementedException("StreamReader.Peek");
    public override int Read() => throw new NotImplementedException("StreamReader.Read");
    public override int Read(char[] buffer, int index, int count) => throw new NotImplementedException("StreamReader.Read");
    public override int Read(Span<char> buffer) => throw new NotImplementedException("StreamReader.Read");
    public override string ReadToEnd() => throw new NotImplementedException("StreamReader.ReadToEnd");
    public override int ReadBlock(char[] buffer, int index, int count) => throw new NotImplementedException("StreamReader.ReadBlock");
    public override int ReadBlock(Span<char> buffer) => throw new NotImplementedException("StreamReader.ReadBlock");
    public override string ReadLine() => throw new NotImplementedException("StreamReader.ReadLine");
    public override Task<string> ReadLineAsync() => throw new NotImplementedException("StreamReader.ReadLineAsync");
    public override ValueTask<string> ReadLineAsync(CancellationToken cancellationToken) => throw new NotImplementedException("StreamReader.ReadLineAsync");
    public override Task<string> ReadToEndAsync() => throw new NotImplementedException("StreamReader.ReadToEndAsync");
    public override Task<string> ReadToEndAsync(CancellationToken cancellationToken) => throw new NotImplementedException("StreamReader.ReadToEndAsync");
    public override Task<int> ReadAsync(char[] buffer, int index, int count) => throw new NotImplementedException("StreamReader.ReadAsync");
    public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("StreamReader.ReadAsync");
    public override Task<int> ReadBlockAsync(char[] buffer, int index, int count) => throw new NotImplementedException("StreamReader.ReadBlockAsync");
    public override ValueTask<int> ReadBlockAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => throw new NotImplementedException("StreamReader.ReadBlockAsync");
}
