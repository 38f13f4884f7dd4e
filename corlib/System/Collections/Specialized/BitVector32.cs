using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System.Collections.Specialized;

/// <summary>32 bits as flags or as small numbers.</summary>
public struct BitVector32 : IEquatable<BitVector32>
{
    private uint _data;

    public BitVector32(int data) => _data = (uint)data;
    public BitVector32(BitVector32 value) => _data = value._data;

    public int Data => (int)_data;

    public bool this[int bit]
    {
        get => (_data & (uint)bit) == (uint)bit;
        set
        {
            if (value) _data |= (uint)bit;
            else _data &= ~(uint)bit;
        }
    }

    public int this[Section section]
    {
        get => (int)((_data & ((uint)(ushort)section.Mask << section.Offset)) >> section.Offset);
        set
        {
            uint shifted = (uint)value << section.Offset, mask = (uint)(ushort)section.Mask << section.Offset;
            _data = (_data & ~mask) | (shifted & mask);
        }
    }

    public static int CreateMask() => CreateMask(0);

    public static int CreateMask(int previous)
    {
        if (previous == 0) return 1;
        if (previous == unchecked((int)0x80000000)) throw new InvalidOperationException("Bit vector is full.");
        return previous << 1;
    }

    public static Section CreateSection(short maxValue) => Make(maxValue, 0, 0);
    public static Section CreateSection(short maxValue, Section previous) => Make(maxValue, previous.Mask, previous.Offset);

    private static Section Make(short maxValue, short priorMask, short priorOffset)
    {
        Guard.Positive(maxValue);
        short offset = (short)(priorOffset + BitOperations.PopCount((uint)(ushort)priorMask));
        if (offset >= 32) throw new InvalidOperationException("Bit vector is full.");
        return new Section((short)(BitOperations.RoundUpToPowerOf2((uint)(ushort)maxValue + 1) - 1), offset);
    }

    public override bool Equals([NotNullWhen(true)] object o) => o is BitVector32 other && Equals(other);
    public bool Equals(BitVector32 other) => _data == other._data;
    public override int GetHashCode() => _data.GetHashCode();

    public static string ToString(BitVector32 value)
    {
        char[] bits = new char[32];
        for (int i = 0; i < 32; i++) bits[i] = (value._data & (0x80000000u >> i)) != 0 ? '1' : '0';
        return "BitVector32{" + new string(bits) + "}";
    }

    public override string ToString() => ToString(this);

    /// <summary>The place of a small number.</summary>
    public readonly struct Section : IEquatable<Section>
    {
        internal Section(short mask, short offset)
        {
            Mask = mask;
            Offset = offset;
        }

        public short Mask { get; }
        public short Offset { get; }
        public override bool Equals([NotNullWhen(true)] object o) => o is Section other && Equals(other);
        public bool Equals(Section obj) => obj.Mask == Mask && obj.Offset == Offset;
        public static bool operator ==(Section a, Section b) => a.Equals(b);
        public static bool operator !=(Section a, Section b) => !a.Equals(b);
        public override int GetHashCode() => HashCode.Combine(Mask, Offset);
        public static string ToString(Section value) => "Section{0x" + value.Mask.ToString("x") + ", 0x" + value.Offset.ToString("x") + "}";
        public override string ToString() => ToString(this);
    }
}
