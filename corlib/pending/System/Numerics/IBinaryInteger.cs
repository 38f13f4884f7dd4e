using System;

namespace System.Numerics;

/// <summary>The Binary integer contract.</summary>
public interface IBinaryInteger<TSelf> : IBinaryNumber<TSelf>, IShiftOperators<TSelf, int, TSelf>
    where TSelf : IBinaryInteger<TSelf>
{
    static abstract ValueTuple<TSelf, TSelf> DivRem(TSelf left, TSelf right);
    static abstract TSelf LeadingZeroCount(TSelf value);
    static abstract TSelf PopCount(TSelf value);
    static abstract TSelf ReadBigEndian(byte[] source, bool isUnsigned);
    static abstract TSelf ReadBigEndian(byte[] source, int startIndex, bool isUnsigned);
    static abstract TSelf ReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned);
    static abstract TSelf ReadLittleEndian(byte[] source, bool isUnsigned);
    static abstract TSelf ReadLittleEndian(byte[] source, int startIndex, bool isUnsigned);
    static abstract TSelf ReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned);
    static abstract TSelf RotateLeft(TSelf value, int rotateAmount);
    static abstract TSelf RotateRight(TSelf value, int rotateAmount);
    static abstract TSelf TrailingZeroCount(TSelf value);
    static abstract bool TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out TSelf value);
    static abstract bool TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out TSelf value);
    int GetByteCount();
    int GetShortestBitLength();
    bool TryWriteBigEndian(Span<byte> destination, out int bytesWritten);
    bool TryWriteLittleEndian(Span<byte> destination, out int bytesWritten);
    int WriteBigEndian(byte[] destination);
    int WriteBigEndian(byte[] destination, int startIndex);
    int WriteBigEndian(Span<byte> destination);
    int WriteLittleEndian(byte[] destination);
    int WriteLittleEndian(byte[] destination, int startIndex);
    int WriteLittleEndian(Span<byte> destination);
}
