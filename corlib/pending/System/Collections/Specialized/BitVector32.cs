using System;

namespace System.Collections.Specialized;

/// <summary>Bit vector32; not done yet.</summary>
public struct BitVector32 : IEquatable<BitVector32>
{
    public BitVector32(int data) { throw new NotImplementedException("BitVector32"); }
    public BitVector32(BitVector32 value) { throw new NotImplementedException("BitVector32"); }
    public bool this[int bit] { get => throw new NotImplementedException("BitVector32.Item"); set => throw new NotImplementedException("BitVector32.Item"); }
    public int this[BitVector32.Section section] { get => throw new NotImplementedException("BitVector32.Item"); set => throw new NotImplementedException("BitVector32.Item"); }
    public int Data { get => throw new NotImplementedException("BitVector32.Data"); }
    public static int CreateMask() => throw new NotImplementedException("BitVector32.CreateMask");
    public static int CreateMask(int previous) => throw new NotImplementedException("BitVector32.CreateMask");
    public static BitVector32.Section CreateSection(short maxValue) => throw new NotImplementedException("BitVector32.CreateSection");
    public static BitVector32.Section CreateSection(short maxValue, BitVector32.Section previous) => throw new NotImplementedException("BitVector32.CreateSection");
    public override bool Equals(object o) => throw new NotImplementedException("BitVector32.Equals");
    public bool Equals(BitVector32 other) => throw new NotImplementedException("BitVector32.Equals");
    public override int GetHashCode() => throw new NotImplementedException("BitVector32.GetHashCode");
    public static string ToString(BitVector32 value) => throw new NotImplementedException("BitVector32.ToString");
    public override string ToString() => throw new NotImplementedException("BitVector32.ToString");
    /// <summary>Section; not done yet.</summary>
    public struct Section : IEquatable<BitVector32.Section>
    {
        public short Mask { get => throw new NotImplementedException("Section.Mask"); }
        public short Offset { get => throw new NotImplementedException("Section.Offset"); }
        public override bool Equals(object o) => throw new NotImplementedException("Section.Equals");
        public bool Equals(BitVector32.Section obj) => throw new NotImplementedException("Section.Equals");
        public static bool operator ==(BitVector32.Section a, BitVector32.Section b) => throw new NotImplementedException("Section");
        public static bool operator !=(BitVector32.Section a, BitVector32.Section b) => throw new NotImplementedException("Section");
        public override int GetHashCode() => throw new NotImplementedException("Section.GetHashCode");
        public static string ToString(BitVector32.Section value) => throw new NotImplementedException("Section.ToString");
        public override string ToString() => throw new NotImplementedException("Section.ToString");
    }
}
