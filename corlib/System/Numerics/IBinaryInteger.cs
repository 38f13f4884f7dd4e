using System;

namespace System.Numerics;

/// <summary>The Binary integer contract.</summary>
public interface IBinaryInteger<TSelf> : IBinaryNumber<TSelf>, IShiftOperators<TSelf, int, TSelf>
    where TSelf : IBinaryInteger<TSelf>
{
    static virtual (TSelf Quotient, TSelf Remainder) DivRem(TSelf left, TSelf right) => (left / right, left - left / right * right);
    static virtual TSelf LeadingZeroCount(TSelf value) => throw new NotImplementedException("LeadingZeroCount");
    static abstract TSelf PopCount(TSelf value);
    static virtual TSelf ReadBigEndian(byte[] source, bool isUnsigned) => TSelf.ReadBigEndian((ReadOnlySpan<byte>)source, isUnsigned);
    static virtual TSelf ReadBigEndian(byte[] source, int startIndex, bool isUnsigned) => TSelf.ReadBigEndian(new ReadOnlySpan<byte>(source).Slice(startIndex), isUnsigned);
    static virtual TSelf ReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned) => TSelf.TryReadBigEndian(source, isUnsigned, out TSelf value) ? value : throw new OverflowException();
    static virtual TSelf ReadLittleEndian(byte[] source, bool isUnsigned) => TSelf.ReadLittleEndian((ReadOnlySpan<byte>)source, isUnsigned);
    static virtual TSelf ReadLittleEndian(byte[] source, int startIndex, bool isUnsigned) => TSelf.ReadLittleEndian(new ReadOnlySpan<byte>(source).Slice(startIndex), isUnsigned);
    static virtual TSelf ReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned) => TSelf.TryReadLittleEndian(source, isUnsigned, out TSelf value) ? value : throw new OverflowException();
    static virtual TSelf RotateLeft(TSelf value, int rotateAmount) => throw new NotImplementedException("RotateLeft");
    static virtual TSelf RotateRight(TSelf value, int rotateAmount) => throw new NotImplementedException("RotateRight");
    static abstract TSelf TrailingZeroCount(TSelf value);
    static abstract bool TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out TSelf value);
    static abstract bool TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out TSelf value);
    int GetByteCount();
    int GetShortestBitLength();
    bool TryWriteBigEndian(Span<byte> destination, out int bytesWritten);
    bool TryWriteLittleEndian(Span<byte> destination, out int bytesWritten);
    int WriteBigEndian(byte[] destination) => TryWriteBigEndian(destination, out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteBigEndian(byte[] destination, int startIndex) => TryWriteBigEndian(new Span<byte>(destination).Slice(startIndex), out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteBigEndian(Span<byte> destination) => TryWriteBigEndian(destination, out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteLittleEndian(byte[] destination) => TryWriteLittleEndian(destination, out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteLittleEndian(byte[] destination, int startIndex) => TryWriteLittleEndian(new Span<byte>(destination).Slice(startIndex), out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteLittleEndian(Span<byte> destination) => TryWriteLittleEndian(destination, out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
}
