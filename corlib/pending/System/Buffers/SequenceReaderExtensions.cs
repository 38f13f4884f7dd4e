using System;

namespace System.Buffers;

/// <summary>Sequence reader extensions; not done yet.</summary>
public static class SequenceReaderExtensions
{
    public static bool TryReadLittleEndian(this ref SequenceReader<byte> reader, out short value) => throw new NotImplementedException("SequenceReaderExtensions.TryReadLittleEndian");
    public static bool TryReadBigEndian(this ref SequenceReader<byte> reader, out short value) => throw new NotImplementedException("SequenceReaderExtensions.TryReadBigEndian");
    public static bool TryReadLittleEndian(this ref SequenceReader<byte> reader, out int value) => throw new NotImplementedException("SequenceReaderExtensions.TryReadLittleEndian");
    public static bool TryReadBigEndian(this ref SequenceReader<byte> reader, out int value) => throw new NotImplementedException("SequenceReaderExtensions.TryReadBigEndian");
    public static bool TryReadLittleEndian(this ref SequenceReader<byte> reader, out long value) => throw new NotImplementedException("SequenceReaderExtensions.TryReadLittleEndian");
    public static bool TryReadBigEndian(this ref SequenceReader<byte> reader, out long value) => throw new NotImplementedException("SequenceReaderExtensions.TryReadBigEndian");
}
