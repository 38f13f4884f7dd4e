using System.Globalization;
using System.Numerics;
using System.Runtime.Serialization;

namespace System;

/// <summary>Int ptr; not done yet.</summary>
public struct IntPtr : IEquatable<nint>, IComparable, IComparable<nint>, ISpanFormattable, IFormattable, ISerializable, ISpanParsable<nint>, IParsable<nint>, IUtf8SpanFormattable, IUtf8SpanParsable<nint>
{
    public static readonly nint Zero;
    public IntPtr(int value) { throw new NotImplementedException("IntPtr"); }
    public IntPtr(long value) { throw new NotImplementedException("IntPtr"); }
    public unsafe IntPtr(void* value) { throw new NotImplementedException("IntPtr"); }
    public static int Size { get => throw new NotImplementedException("IntPtr.Size"); }
    public static nint MaxValue { get => throw new NotImplementedException("IntPtr.MaxValue"); }
    public static nint MinValue { get => throw new NotImplementedException("IntPtr.MinValue"); }
    public override bool Equals(object obj) => throw new NotImplementedException("IntPtr.Equals");
    public override int GetHashCode() => throw new NotImplementedException("IntPtr.GetHashCode");
    public int ToInt32() => throw new NotImplementedException("IntPtr.ToInt32");
    public long ToInt64() => throw new NotImplementedException("IntPtr.ToInt64");
    public static explicit operator nint(int value) => throw new NotImplementedException("IntPtr");
    public static explicit operator nint(long value) => throw new NotImplementedException("IntPtr");
    public unsafe static explicit operator nint(void* value) => throw new NotImplementedException("IntPtr");
    public unsafe static explicit operator void*(nint value) => throw new NotImplementedException("IntPtr");
    public static explicit operator int(nint value) => throw new NotImplementedException("IntPtr");
    public static explicit operator long(nint value) => throw new NotImplementedException("IntPtr");
    public static bool operator ==(nint value1, nint value2) => throw new NotImplementedException("IntPtr");
    public static bool operator !=(nint value1, nint value2) => throw new NotImplementedException("IntPtr");
    public static nint Add(nint pointer, int offset) => throw new NotImplementedException("IntPtr.Add");
    public static nint operator +(nint pointer, int offset) => throw new NotImplementedException("IntPtr");
    public static nint Subtract(nint pointer, int offset) => throw new NotImplementedException("IntPtr.Subtract");
    public static nint operator -(nint pointer, int offset) => throw new NotImplementedException("IntPtr");
    public unsafe void* ToPointer() => throw new NotImplementedException("IntPtr.ToPointer");
    public static nint BigMul(nint left, nint right, out nint lower) => throw new NotImplementedException("IntPtr.BigMul");
    public int CompareTo(object value) => throw new NotImplementedException("IntPtr.CompareTo");
    public int CompareTo(nint value) => throw new NotImplementedException("IntPtr.CompareTo");
    public bool Equals(nint other) => throw new NotImplementedException("IntPtr.Equals");
    public override string ToString() => throw new NotImplementedException("IntPtr.ToString");
    public string ToString(string format) => throw new NotImplementedException("IntPtr.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("IntPtr.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("IntPtr.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("IntPtr.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("IntPtr.TryFormat");
    public static nint Parse(string s) => throw new NotImplementedException("IntPtr.Parse");
    public static nint Parse(string s, NumberStyles style) => throw new NotImplementedException("IntPtr.Parse");
    public static nint Parse(string s, IFormatProvider provider) => throw new NotImplementedException("IntPtr.Parse");
    public static nint Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("IntPtr.Parse");
    public static nint Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("IntPtr.Parse");
    public static nint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("IntPtr.Parse");
    public static bool TryParse(string s, out nint result) => throw new NotImplementedException("IntPtr.TryParse");
    public static bool TryParse(string s, IFormatProvider provider, out nint result) => throw new NotImplementedException("IntPtr.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out nint result) => throw new NotImplementedException("IntPtr.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out nint result) => throw new NotImplementedException("IntPtr.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out nint result) => throw new NotImplementedException("IntPtr.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out nint result) => throw new NotImplementedException("IntPtr.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out nint result) => throw new NotImplementedException("IntPtr.TryParse");
    public static ValueTuple<nint, nint> DivRem(nint left, nint right) => throw new NotImplementedException("IntPtr.DivRem");
    public static nint LeadingZeroCount(nint value) => throw new NotImplementedException("IntPtr.LeadingZeroCount");
    public static nint PopCount(nint value) => throw new NotImplementedException("IntPtr.PopCount");
    public static nint RotateLeft(nint value, int rotateAmount) => throw new NotImplementedException("IntPtr.RotateLeft");
    public static nint RotateRight(nint value, int rotateAmount) => throw new NotImplementedException("IntPtr.RotateRight");
    public static nint TrailingZeroCount(nint value) => throw new NotImplementedException("IntPtr.TrailingZeroCount");
    public static bool IsPow2(nint value) => throw new NotImplementedException("IntPtr.IsPow2");
    public static nint Log2(nint value) => throw new NotImplementedException("IntPtr.Log2");
    public static nint Clamp(nint value, nint min, nint max) => throw new NotImplementedException("IntPtr.Clamp");
    public static nint CopySign(nint value, nint sign) => throw new NotImplementedException("IntPtr.CopySign");
    public static nint Max(nint x, nint y) => throw new NotImplementedException("IntPtr.Max");
    public static nint Min(nint x, nint y) => throw new NotImplementedException("IntPtr.Min");
    public static int Sign(nint value) => throw new NotImplementedException("IntPtr.Sign");
    public static nint Abs(nint value) => throw new NotImplementedException("IntPtr.Abs");
    public static nint CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("IntPtr.CreateChecked");
    public static nint CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("IntPtr.CreateSaturating");
    public static nint CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("IntPtr.CreateTruncating");
    public static bool IsEvenInteger(nint value) => throw new NotImplementedException("IntPtr.IsEvenInteger");
    public static bool IsNegative(nint value) => throw new NotImplementedException("IntPtr.IsNegative");
    public static bool IsOddInteger(nint value) => throw new NotImplementedException("IntPtr.IsOddInteger");
    public static bool IsPositive(nint value) => throw new NotImplementedException("IntPtr.IsPositive");
    public static nint MaxMagnitude(nint x, nint y) => throw new NotImplementedException("IntPtr.MaxMagnitude");
    public static nint MinMagnitude(nint x, nint y) => throw new NotImplementedException("IntPtr.MinMagnitude");
    public static nint Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("IntPtr.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out nint result) => throw new NotImplementedException("IntPtr.TryParse");
    public static nint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("IntPtr.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out nint result) => throw new NotImplementedException("IntPtr.TryParse");
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
}
