using System.Globalization;
using System.Numerics;
using System.Runtime.Serialization;

namespace System;

/// <summary>Uint ptr; not done yet.</summary>
public struct UIntPtr : IEquatable<nuint>, IComparable, IComparable<nuint>, ISpanFormattable, IFormattable, ISerializable, ISpanParsable<nuint>, IParsable<nuint>, IUtf8SpanFormattable, IUtf8SpanParsable<nuint>
{
    public static readonly nuint Zero;
    public UIntPtr(uint value) { throw new NotImplementedException("UIntPtr"); }
    public UIntPtr(ulong value) { throw new NotImplementedException("UIntPtr"); }
    public unsafe UIntPtr(void* value) { throw new NotImplementedException("UIntPtr"); }
    public static int Size { get => throw new NotImplementedException("UIntPtr.Size"); }
    public static nuint MaxValue { get => throw new NotImplementedException("UIntPtr.MaxValue"); }
    public static nuint MinValue { get => throw new NotImplementedException("UIntPtr.MinValue"); }
    public override bool Equals(object obj) => throw new NotImplementedException("UIntPtr.Equals");
    public override int GetHashCode() => throw new NotImplementedException("UIntPtr.GetHashCode");
    public uint ToUInt32() => throw new NotImplementedException("UIntPtr.ToUInt32");
    public ulong ToUInt64() => throw new NotImplementedException("UIntPtr.ToUInt64");
    public static explicit operator nuint(uint value) => throw new NotImplementedException("UIntPtr");
    public static explicit operator nuint(ulong value) => throw new NotImplementedException("UIntPtr");
    public unsafe static explicit operator nuint(void* value) => throw new NotImplementedException("UIntPtr");
    public unsafe static explicit operator void*(nuint value) => throw new NotImplementedException("UIntPtr");
    public static explicit operator uint(nuint value) => throw new NotImplementedException("UIntPtr");
    public static explicit operator ulong(nuint value) => throw new NotImplementedException("UIntPtr");
    public static bool operator ==(nuint value1, nuint value2) => throw new NotImplementedException("UIntPtr");
    public static bool operator !=(nuint value1, nuint value2) => throw new NotImplementedException("UIntPtr");
    public static nuint Add(nuint pointer, int offset) => throw new NotImplementedException("UIntPtr.Add");
    public static nuint operator +(nuint pointer, int offset) => throw new NotImplementedException("UIntPtr");
    public static nuint Subtract(nuint pointer, int offset) => throw new NotImplementedException("UIntPtr.Subtract");
    public static nuint operator -(nuint pointer, int offset) => throw new NotImplementedException("UIntPtr");
    public unsafe void* ToPointer() => throw new NotImplementedException("UIntPtr.ToPointer");
    public static nuint BigMul(nuint left, nuint right, out nuint lower) => throw new NotImplementedException("UIntPtr.BigMul");
    public int CompareTo(object value) => throw new NotImplementedException("UIntPtr.CompareTo");
    public int CompareTo(nuint value) => throw new NotImplementedException("UIntPtr.CompareTo");
    public bool Equals(nuint other) => throw new NotImplementedException("UIntPtr.Equals");
    public override string ToString() => throw new NotImplementedException("UIntPtr.ToString");
    public string ToString(string format) => throw new NotImplementedException("UIntPtr.ToString");
    public string ToString(IFormatProvider provider) => throw new NotImplementedException("UIntPtr.ToString");
    public string ToString(string format, IFormatProvider provider) => throw new NotImplementedException("UIntPtr.ToString");
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("UIntPtr.TryFormat");
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider provider = null) => throw new NotImplementedException("UIntPtr.TryFormat");
    public static nuint Parse(string s) => throw new NotImplementedException("UIntPtr.Parse");
    public static nuint Parse(string s, NumberStyles style) => throw new NotImplementedException("UIntPtr.Parse");
    public static nuint Parse(string s, IFormatProvider provider) => throw new NotImplementedException("UIntPtr.Parse");
    public static nuint Parse(string s, NumberStyles style, IFormatProvider provider) => throw new NotImplementedException("UIntPtr.Parse");
    public static nuint Parse(ReadOnlySpan<char> s, IFormatProvider provider) => throw new NotImplementedException("UIntPtr.Parse");
    public static nuint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("UIntPtr.Parse");
    public static bool TryParse(string s, out nuint result) => throw new NotImplementedException("UIntPtr.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out nuint result) => throw new NotImplementedException("UIntPtr.TryParse");
    public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out nuint result) => throw new NotImplementedException("UIntPtr.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, out nuint result) => throw new NotImplementedException("UIntPtr.TryParse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out nuint result) => throw new NotImplementedException("UIntPtr.TryParse");
    public static bool TryParse(string s, IFormatProvider provider, out nuint result) => throw new NotImplementedException("UIntPtr.TryParse");
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out nuint result) => throw new NotImplementedException("UIntPtr.TryParse");
    public static ValueTuple<nuint, nuint> DivRem(nuint left, nuint right) => throw new NotImplementedException("UIntPtr.DivRem");
    public static nuint LeadingZeroCount(nuint value) => throw new NotImplementedException("UIntPtr.LeadingZeroCount");
    public static nuint PopCount(nuint value) => throw new NotImplementedException("UIntPtr.PopCount");
    public static nuint RotateLeft(nuint value, int rotateAmount) => throw new NotImplementedException("UIntPtr.RotateLeft");
    public static nuint RotateRight(nuint value, int rotateAmount) => throw new NotImplementedException("UIntPtr.RotateRight");
    public static nuint TrailingZeroCount(nuint value) => throw new NotImplementedException("UIntPtr.TrailingZeroCount");
    public static bool IsPow2(nuint value) => throw new NotImplementedException("UIntPtr.IsPow2");
    public static nuint Log2(nuint value) => throw new NotImplementedException("UIntPtr.Log2");
    public static nuint Clamp(nuint value, nuint min, nuint max) => throw new NotImplementedException("UIntPtr.Clamp");
    public static nuint Max(nuint x, nuint y) => throw new NotImplementedException("UIntPtr.Max");
    public static nuint Min(nuint x, nuint y) => throw new NotImplementedException("UIntPtr.Min");
    public static int Sign(nuint value) => throw new NotImplementedException("UIntPtr.Sign");
    public static nuint CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UIntPtr.CreateChecked");
    public static nuint CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UIntPtr.CreateSaturating");
    public static nuint CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther> => throw new NotImplementedException("UIntPtr.CreateTruncating");
    public static bool IsEvenInteger(nuint value) => throw new NotImplementedException("UIntPtr.IsEvenInteger");
    public static bool IsOddInteger(nuint value) => throw new NotImplementedException("UIntPtr.IsOddInteger");
    public static nuint Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null) => throw new NotImplementedException("UIntPtr.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider provider, out nuint result) => throw new NotImplementedException("UIntPtr.TryParse");
    public static nuint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider) => throw new NotImplementedException("UIntPtr.Parse");
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider provider, out nuint result) => throw new NotImplementedException("UIntPtr.TryParse");
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
}
