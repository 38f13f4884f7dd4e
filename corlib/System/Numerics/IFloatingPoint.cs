using System;

namespace System.Numerics;

/// <summary>The Floating point contract.</summary>
public interface IFloatingPoint<TSelf> : IFloatingPointConstants<TSelf>, INumber<TSelf>, ISignedNumber<TSelf>
    where TSelf : IFloatingPoint<TSelf>
{
    static virtual TSelf Ceiling(TSelf x) => TSelf.Round(x, 0, MidpointRounding.ToPositiveInfinity);
    static virtual TInteger ConvertToInteger<TInteger>(TSelf value) where TInteger : IBinaryInteger<TInteger> => TInteger.CreateSaturating(value);
    static virtual TInteger ConvertToIntegerNative<TInteger>(TSelf value) where TInteger : IBinaryInteger<TInteger> => TInteger.CreateSaturating(value);
    static virtual TSelf Floor(TSelf x) => TSelf.Round(x, 0, MidpointRounding.ToNegativeInfinity);
    static virtual TSelf Round(TSelf x) => TSelf.Round(x, 0, MidpointRounding.ToEven);
    static virtual TSelf Round(TSelf x, int digits) => TSelf.Round(x, digits, MidpointRounding.ToEven);
    static virtual TSelf Round(TSelf x, MidpointRounding mode) => TSelf.Round(x, 0, mode);
    static abstract TSelf Round(TSelf x, int digits, MidpointRounding mode);
    static virtual TSelf Truncate(TSelf x) => TSelf.Round(x, 0, MidpointRounding.ToZero);
    int GetExponentByteCount();
    int GetExponentShortestBitLength();
    int GetSignificandBitLength();
    int GetSignificandByteCount();
    bool TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten);
    bool TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten);
    bool TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten);
    bool TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten);
    int WriteExponentBigEndian(byte[] destination) => TryWriteExponentBigEndian(destination, out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteExponentBigEndian(byte[] destination, int startIndex) => TryWriteExponentBigEndian(new Span<byte>(destination).Slice(startIndex), out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteExponentBigEndian(Span<byte> destination) => TryWriteExponentBigEndian(destination, out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteExponentLittleEndian(byte[] destination) => TryWriteExponentLittleEndian(destination, out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteExponentLittleEndian(byte[] destination, int startIndex) => TryWriteExponentLittleEndian(new Span<byte>(destination).Slice(startIndex), out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteExponentLittleEndian(Span<byte> destination) => TryWriteExponentLittleEndian(destination, out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteSignificandBigEndian(byte[] destination) => TryWriteSignificandBigEndian(destination, out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteSignificandBigEndian(byte[] destination, int startIndex) => TryWriteSignificandBigEndian(new Span<byte>(destination).Slice(startIndex), out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteSignificandBigEndian(Span<byte> destination) => TryWriteSignificandBigEndian(destination, out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteSignificandLittleEndian(byte[] destination) => TryWriteSignificandLittleEndian(destination, out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteSignificandLittleEndian(byte[] destination, int startIndex) => TryWriteSignificandLittleEndian(new Span<byte>(destination).Slice(startIndex), out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
    int WriteSignificandLittleEndian(Span<byte> destination) => TryWriteSignificandLittleEndian(destination, out int n) ? n : throw new ArgumentException(SR.Argument_DestinationTooShort, nameof(destination));
}
