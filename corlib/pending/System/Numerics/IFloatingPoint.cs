using System;

namespace System.Numerics;

/// <summary>The Floating point contract.</summary>
public interface IFloatingPoint<TSelf> : IFloatingPointConstants<TSelf>, INumber<TSelf>, ISignedNumber<TSelf>
    where TSelf : IFloatingPoint<TSelf>
{
    static abstract TSelf Ceiling(TSelf x);
    static abstract TInteger ConvertToInteger<TInteger>(TSelf value)
    where TInteger : IBinaryInteger<TInteger>;
    static abstract TInteger ConvertToIntegerNative<TInteger>(TSelf value)
    where TInteger : IBinaryInteger<TInteger>;
    static abstract TSelf Floor(TSelf x);
    static abstract TSelf Round(TSelf x);
    static abstract TSelf Round(TSelf x, int digits);
    static abstract TSelf Round(TSelf x, MidpointRounding mode);
    static abstract TSelf Round(TSelf x, int digits, MidpointRounding mode);
    static abstract TSelf Truncate(TSelf x);
    int GetExponentByteCount();
    int GetExponentShortestBitLength();
    int GetSignificandBitLength();
    int GetSignificandByteCount();
    bool TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten);
    bool TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten);
    bool TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten);
    bool TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten);
    int WriteExponentBigEndian(byte[] destination);
    int WriteExponentBigEndian(byte[] destination, int startIndex);
    int WriteExponentBigEndian(Span<byte> destination);
    int WriteExponentLittleEndian(byte[] destination);
    int WriteExponentLittleEndian(byte[] destination, int startIndex);
    int WriteExponentLittleEndian(Span<byte> destination);
    int WriteSignificandBigEndian(byte[] destination);
    int WriteSignificandBigEndian(byte[] destination, int startIndex);
    int WriteSignificandBigEndian(Span<byte> destination);
    int WriteSignificandLittleEndian(byte[] destination);
    int WriteSignificandLittleEndian(byte[] destination, int startIndex);
    int WriteSignificandLittleEndian(Span<byte> destination);
}
