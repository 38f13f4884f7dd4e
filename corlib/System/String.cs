using System.Buffers;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace System;

/// <summary>Immutable text: UTF-16 code units, NUL after the last.</summary>
/// <remarks>A constructor call `newobj String::.ctor(args)` runs the static method Ctor(args) of the same parameters.</remarks>
[Serializable]
public sealed unsafe partial class String : IComparable, IEnumerable, IConvertible, IEnumerable<char>, IComparable<string>, IEquatable<string>, ICloneable, ISpanParsable<string>
{
    private readonly int _stringLength;
    private char _firstChar;

    /// <summary>The string without characters.</summary>
    public static readonly string Empty = "";

    [MethodImpl(MethodImplOptions.InternalCall)] public extern String(char[] value);
    [MethodImpl(MethodImplOptions.InternalCall)] public extern String(char[] value, int startIndex, int length);
    [MethodImpl(MethodImplOptions.InternalCall), CLSCompliant(false)] public extern String(char* value);
    [MethodImpl(MethodImplOptions.InternalCall), CLSCompliant(false)] public extern String(char* value, int startIndex, int length);
    [MethodImpl(MethodImplOptions.InternalCall), CLSCompliant(false)] public extern String(sbyte* value);
    [MethodImpl(MethodImplOptions.InternalCall), CLSCompliant(false)] public extern String(sbyte* value, int startIndex, int length);
    [MethodImpl(MethodImplOptions.InternalCall), CLSCompliant(false)] public extern String(sbyte* value, int startIndex, int length, Encoding enc);
    [MethodImpl(MethodImplOptions.InternalCall)] public extern String(char c, int count);
    [MethodImpl(MethodImplOptions.InternalCall)] public extern String(ReadOnlySpan<char> value);

    /// <summary>A zeroed string that its only owner fills before anyone sees it. Throws OutOfMemoryException.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern string FastAllocateString(int length);

    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string InternCore(string text);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string IsInternedCore(string text);

    private static string Ctor(char[] value) => value == null || value.Length == 0 ? Empty : Ctor(new ReadOnlySpan<char>(value));

    private static string Ctor(char[] value, int startIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (startIndex > value.Length - length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        return Ctor(new ReadOnlySpan<char>(value, startIndex, length));
    }

    private static string Ctor(char* value) => value == null ? Empty : Ctor(new ReadOnlySpan<char>(value, wcslen(value)));

    private static string Ctor(char* value, int startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        if (length == 0)
            return Empty;
        if (value == null)
            ThrowHelper.OutOfRange("value", SR.ArgumentOutOfRange_PartialWCHAR);
        return Ctor(new ReadOnlySpan<char>(value + startIndex, length));
    }

    private static string Ctor(sbyte* value) => value == null ? Empty : Encoding.UTF8.GetString((byte*)value, strlen((byte*)value));

    private static string Ctor(sbyte* value, int startIndex, int length) => Ctor(value, startIndex, length, null);

    private static string Ctor(sbyte* value, int startIndex, int length, Encoding enc)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        if (value == null)
        {
            if (length == 0)
                return Empty;
            throw new ArgumentNullException("value");
        }
        return (enc ?? Encoding.UTF8).GetString((byte*)(value + startIndex), length);
    }

    private static string Ctor(char c, int count)
    {
        if (count == 0)
            return Empty;
        if (count < 0)
            throw new ArgumentOutOfRangeException(nameof(count), SR.ArgumentOutOfRange_NegativeCount);
        string result = FastAllocateString(count);
        if (c != '\0')
            new Span<char>(ref result._firstChar, count).Fill(c);
        return result;
    }

    private static string Ctor(ReadOnlySpan<char> value)
    {
        if (value.Length == 0)
            return Empty;
        string result = FastAllocateString(value.Length);
        Buffer.Memmove(ref result._firstChar, ref value._reference, (nuint)value.Length);
        return result;
    }

    internal static int wcslen(char* p)
    {
        char* end = p;
        while (*end != 0)
            end++;
        return checked((int)(end - p));
    }

    internal static int strlen(byte* p)
    {
        byte* end = p;
        while (*end != 0)
            end++;
        return checked((int)(end - p));
    }

    /// <summary>The number of UTF-16 code units.</summary>
    public extern int Length
    {
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        get;
    }

    /// <summary>The code unit at an index. Throws IndexOutOfRangeException.</summary>
    [IndexerName("Chars")]
    public extern char this[int index]
    {
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        get;
    }

    internal ref char GetRawStringData() => ref _firstChar;

    /// <summary>A reference to the first code unit, for `fixed`.</summary>
    public ref readonly char GetPinnableReference() => ref _firstChar;

    /// <summary>Whether the string is null or has no characters.</summary>
    public static bool IsNullOrEmpty([NotNullWhen(false)] string value) => value == null || value.Length == 0;

    /// <summary>Whether the string is null or has only white space.</summary>
    public static bool IsNullOrWhiteSpace([NotNullWhen(false)] string value)
    {
        if (value == null)
            return true;
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsWhiteSpace(value[i]))
                return false;
        }
        return true;
    }

    /// <summary>Allocates a string and lets the action write it.</summary>
    public static string Create<TState>(int length, TState state, SpanAction<char, TState> action) where TState : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (length == 0)
            return Empty;
        string result = FastAllocateString(length);
        action(new Span<char>(ref result._firstChar, length), state);
        return result;
    }

    public static string Create(IFormatProvider provider, [InterpolatedStringHandlerArgument("provider")] ref DefaultInterpolatedStringHandler handler)
        => handler.ToStringAndClear();

    public static string Create(IFormatProvider provider, Span<char> initialBuffer, [InterpolatedStringHandlerArgument("provider", "initialBuffer")] ref DefaultInterpolatedStringHandler handler)
        => handler.ToStringAndClear();

    /// <summary>The one string of this text that literals share.</summary>
    public static string Intern(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return InternCore(str);
    }

    /// <summary>The shared string of this text, or null if there is none.</summary>
    public static string IsInterned(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return IsInternedCore(str);
    }

    public object Clone() => this;

    /// <summary>A new string with the same characters.</summary>
    [Obsolete]
    public static string Copy(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        string result = FastAllocateString(str.Length);
        Buffer.Memmove(ref result._firstChar, ref str._firstChar, (nuint)str.Length);
        return result;
    }

    public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(sourceIndex);
        if (count > Length - sourceIndex)
            ThrowHelper.OutOfRange("sourceIndex", SR.ArgumentOutOfRange_IndexCount);
        if (destinationIndex > destination.Length - count || destinationIndex < 0)
            ThrowHelper.OutOfRange("destinationIndex", SR.ArgumentOutOfRange_IndexCount);
        Buffer.Memmove(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(destination), destinationIndex), ref Unsafe.Add(ref _firstChar, sourceIndex), (nuint)count);
    }

    public void CopyTo(Span<char> destination)
    {
        if ((uint)Length > (uint)destination.Length)
            ThrowHelper.DestinationTooShort();
        Buffer.Memmove(ref destination._reference, ref _firstChar, (nuint)Length);
    }

    public bool TryCopyTo(Span<char> destination)
    {
        if ((uint)Length > (uint)destination.Length)
            return false;
        Buffer.Memmove(ref destination._reference, ref _firstChar, (nuint)Length);
        return true;
    }

    public char[] ToCharArray()
    {
        if (Length == 0)
            return Array.Empty<char>();
        char[] chars = new char[Length];
        Buffer.Memmove(ref MemoryMarshal.GetArrayDataReference(chars), ref _firstChar, (nuint)Length);
        return chars;
    }

    public char[] ToCharArray(int startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)startIndex, (uint)Length, nameof(startIndex));
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (startIndex > Length - length)
            ThrowHelper.OutOfRange("startIndex", SR.ArgumentOutOfRange_IndexMustBeLessOrEqual);
        return new ReadOnlySpan<char>(ref Unsafe.Add(ref _firstChar, startIndex), length).ToArray();
    }

    public static implicit operator ReadOnlySpan<char>(string value) => value != null ? new ReadOnlySpan<char>(ref value._firstChar, value.Length) : default;

    public override string ToString() => this;
    public string ToString(IFormatProvider provider) => this;

    public CharEnumerator GetEnumerator() => new CharEnumerator(this);
    IEnumerator<char> IEnumerable<char>.GetEnumerator() => new CharEnumerator(this);
    IEnumerator IEnumerable.GetEnumerator() => new CharEnumerator(this);

    /// <summary>The Unicode scalar values.</summary>
    public StringRuneEnumerator EnumerateRunes() => new StringRuneEnumerator(this);

    public TypeCode GetTypeCode() => TypeCode.String;
    bool IConvertible.ToBoolean(IFormatProvider provider) => Convert.ToBoolean(this, provider);
    char IConvertible.ToChar(IFormatProvider provider) => Convert.ToChar(this, provider);
    sbyte IConvertible.ToSByte(IFormatProvider provider) => Convert.ToSByte(this, provider);
    byte IConvertible.ToByte(IFormatProvider provider) => Convert.ToByte(this, provider);
    short IConvertible.ToInt16(IFormatProvider provider) => Convert.ToInt16(this, provider);
    ushort IConvertible.ToUInt16(IFormatProvider provider) => Convert.ToUInt16(this, provider);
    int IConvertible.ToInt32(IFormatProvider provider) => Convert.ToInt32(this, provider);
    uint IConvertible.ToUInt32(IFormatProvider provider) => Convert.ToUInt32(this, provider);
    long IConvertible.ToInt64(IFormatProvider provider) => Convert.ToInt64(this, provider);
    ulong IConvertible.ToUInt64(IFormatProvider provider) => Convert.ToUInt64(this, provider);
    float IConvertible.ToSingle(IFormatProvider provider) => Convert.ToSingle(this, provider);
    double IConvertible.ToDouble(IFormatProvider provider) => Convert.ToDouble(this, provider);
    decimal IConvertible.ToDecimal(IFormatProvider provider) => Convert.ToDecimal(this, provider);
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => Convert.ToDateTime(this, provider);
    object IConvertible.ToType(Type type, IFormatProvider provider) => Convert.DefaultToType(this, type, provider);

    static string IParsable<string>.Parse(string s, IFormatProvider provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return s;
    }

    static bool IParsable<string>.TryParse(string s, IFormatProvider provider, out string result)
    {
        result = s;
        return s != null;
    }

    static string ISpanParsable<string>.Parse(ReadOnlySpan<char> s, IFormatProvider provider) => s.ToString();

    static bool ISpanParsable<string>.TryParse(ReadOnlySpan<char> s, IFormatProvider provider, out string result)
    {
        result = s.ToString();
        return true;
    }

    /// <summary>Whether the text is in the given normal form.</summary>
    public bool IsNormalized() => IsNormalized(NormalizationForm.FormC);
    public bool IsNormalized(NormalizationForm normalizationForm) => Normalization.IsNormalized(this, normalizationForm);
    public string Normalize() => Normalize(NormalizationForm.FormC);
    public string Normalize(NormalizationForm normalizationForm) => Normalization.Normalize(this, normalizationForm);
}
