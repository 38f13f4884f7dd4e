using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace System;

/// <summary>Names and values of an enumeration, sorted by the values as unsigned numbers; kept in its type object.</summary>
internal sealed class EnumInfo
{
    internal readonly RuntimeType Underlying;
    internal readonly CorElementType Kind;
    internal readonly string[] Names;
    internal readonly ulong[] Values;
    private readonly bool _flags;

    /// <summary>Names and sign-extended values in metadata order, the underlying element type and whether [Flags] is set.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern RuntimeType GetData(IntPtr enumType, out string[] names, out ulong[] values, out bool flags, out int kind);

    private EnumInfo(RuntimeType type)
    {
        Underlying = GetData(type._handle, out Names, out Values, out _flags, out int kind);
        Kind = (CorElementType)kind;
        // A stable sort: equal values keep their order.
        for (int i = 1; i < Values.Length; i++)
        {
            ulong value = Values[i];
            string name = Names[i];
            int j = i - 1;
            for (; j >= 0 && Values[j] > value; j--)
            {
                Values[j + 1] = Values[j];
                Names[j + 1] = Names[j];
            }
            Values[j + 1] = value;
            Names[j + 1] = name;
        }
    }

    internal static EnumInfo Get(RuntimeType type)
    {
        RuntimeTypeCache cache = RuntimeTypeCache.Get(type);
        return cache.Enum ??= new EnumInfo(type);
    }

    internal static EnumInfo Create(RuntimeType type) => new EnumInfo(type);

    private bool IsSigned => Kind is CorElementType.I1 or CorElementType.I2 or CorElementType.I4 or CorElementType.I8 or CorElementType.I;

    internal ulong Normalize(ulong bits) => Kind switch
    {
        CorElementType.I1 => (ulong)(sbyte)bits,
        CorElementType.U1 or CorElementType.Boolean => (byte)bits,
        CorElementType.I2 => (ulong)(short)bits,
        CorElementType.U2 or CorElementType.Char => (ushort)bits,
        CorElementType.I4 => (ulong)(int)bits,
        CorElementType.U4 => (uint)bits,
        _ => bits,
    };

    internal string NameOf(ulong bits)
    {
        int lo = 0;
        int hi = Values.Length - 1;
        while (lo <= hi)
        {
            int middle = (lo + hi) >> 1;
            if (Values[middle] < bits)
                lo = middle + 1;
            else
                hi = middle - 1;
        }
        return lo < Values.Length && Values[lo] == bits ? Names[lo] : null;
    }

    internal object Box(ulong bits) => Kind switch
    {
        CorElementType.I1 => (sbyte)bits,
        CorElementType.U1 => (byte)bits,
        CorElementType.I2 => (short)bits,
        CorElementType.U2 => (ushort)bits,
        CorElementType.I4 => (int)bits,
        CorElementType.U4 => (uint)bits,
        CorElementType.I8 => (long)bits,
        CorElementType.U8 => bits,
        CorElementType.Char => (char)bits,
        CorElementType.Boolean => bits != 0,
        CorElementType.I => (nint)bits,
        _ => (nuint)bits,
    };

    internal Array BoxedValues(RuntimeType enumType, RuntimeType elementType)
    {
        Array array = Array.CreateInstance(elementType, Values.Length);
        for (int i = 0; i < Values.Length; i++)
            array.SetFlat(i, elementType.IsEnum ? Enum.BoxBits(elementType, Values[i]) : Box(Values[i]));
        return array;
    }

    private string Decimal(ulong bits) => IsSigned ? Number.SignedToString((long)bits) : Number.UnsignedToString(bits);

    internal string Format(ulong bits)
    {
        if (!_flags)
            return NameOf(bits) ?? Decimal(bits);
        return FormatFlags(bits) ?? Decimal(bits);
    }

    internal string Format(ulong bits, string format)
    {
        if (format.Length == 1)
        {
            switch (format[0] | 0x20)
            {
                case 'g':
                    return Format(bits);
                case 'd':
                    return Decimal(bits);
                case 'x':
                    int digits = Kind switch
                    {
                        CorElementType.I1 or CorElementType.U1 or CorElementType.Boolean => 2,
                        CorElementType.I2 or CorElementType.U2 or CorElementType.Char => 4,
                        CorElementType.I4 or CorElementType.U4 => 8,
                        _ => 16,
                    };
                    return bits.ToString("X16").Substring(16 - digits);
                case 'f':
                    return FormatFlags(bits) ?? Decimal(bits);
            }
        }
        throw new FormatException(SR.Format_InvalidEnumFormatSpecification);
    }

    // Takes names from the largest value down while their bits are all there.
    private string FormatFlags(ulong bits)
    {
        if (bits == 0)
            return Values.Length > 0 && Values[0] == 0 ? Names[0] : "0";
        Span<int> found = stackalloc int[64];
        int count = 0;
        ulong rest = bits;
        for (int i = Values.Length - 1; i >= 0 && rest != 0; i--)
        {
            ulong value = Values[i];
            if (value == 0)
                break;
            if (value == bits)
                return Names[FirstOf(value)];
            if ((rest & value) != value)
                continue;
            rest -= value;
            if (count < 64)
                found[count++] = i;
        }
        if (rest != 0)
            return null;
        CharBuffer buffer = new CharBuffer(stackalloc char[128]);
        for (int i = count - 1; i >= 0; i--)
        {
            if (i != count - 1)
                buffer.Append(", ");
            buffer.Append(Names[found[i]]);
        }
        return buffer.ToStringAndFree();
    }

    private int FirstOf(ulong value)
    {
        int i = 0;
        while (Values[i] != value)
            i++;
        return i;
    }

    internal bool Parse(ReadOnlySpan<char> text, bool ignoreCase, bool throws, out ulong bits)
    {
        bits = 0;
        ReadOnlySpan<char> t = text.Trim();
        if (t.Length == 0)
        {
            if (throws)
                throw new ArgumentException(SR.Arg_MustContainEnumInfo, "value");
            return false;
        }
        if (char.IsAsciiDigit(t[0]) || t[0] == '-' || t[0] == '+')
        {
            Number.Outcome outcome = ParseNumber(t, out bits);
            if (outcome == Number.Outcome.Done)
                return true;
            if (outcome == Number.Outcome.Overflow)
            {
                bits = 0;
                if (throws)
                    throw new OverflowException(OverflowText());
                return false;
            }
        }
        ulong all = 0;
        ReadOnlySpan<char> rest = t;
        while (true)
        {
            int comma = rest.IndexOf(',');
            ReadOnlySpan<char> part = (comma < 0 ? rest : rest.Slice(0, comma)).Trim();
            int at = -1;
            for (int i = 0; i < Names.Length; i++)
            {
                if (ignoreCase ? part.Equals(Names[i], StringComparison.OrdinalIgnoreCase) : part.SequenceEqual(Names[i]))
                {
                    at = i;
                    break;
                }
            }
            if (at < 0)
            {
                if (throws)
                    throw new ArgumentException(string.Format(SR.Arg_EnumValueNotFound, text.ToString()));
                return false;
            }
            all |= Values[at];
            if (comma < 0)
                break;
            rest = rest.Slice(comma + 1);
        }
        bits = all;
        return true;
    }

    private Number.Outcome ParseNumber(ReadOnlySpan<char> t, out ulong bits)
    {
        int bytes = Kind switch
        {
            CorElementType.I1 or CorElementType.U1 or CorElementType.Boolean => 1,
            CorElementType.I2 or CorElementType.U2 or CorElementType.Char => 2,
            CorElementType.I4 or CorElementType.U4 => 4,
            _ => 8,
        };
        if (!IsSigned)
            return Number.ParseUnsigned(t, NumberStyles.AllowLeadingSign | NumberStyles.AllowTrailingWhite, NumberFormatInfo.InvariantInfo, bytes, out bits);
        Number.Outcome outcome = Number.ParseSigned(t, NumberStyles.AllowLeadingSign | NumberStyles.AllowTrailingWhite, NumberFormatInfo.InvariantInfo, bytes, out long value);
        bits = (ulong)value;
        return outcome;
    }

    private string OverflowText() => Kind switch
    {
        CorElementType.I1 => SR.Overflow_SByte,
        CorElementType.U1 => SR.Overflow_Byte,
        CorElementType.I2 => SR.Overflow_Int16,
        CorElementType.U2 => SR.Overflow_UInt16,
        CorElementType.I4 => SR.Overflow_Int32,
        CorElementType.U4 => SR.Overflow_UInt32,
        CorElementType.I8 => SR.Overflow_Int64,
        _ => SR.Overflow_UInt64,
    };
}
