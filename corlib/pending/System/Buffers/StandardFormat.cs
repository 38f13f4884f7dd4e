using System;

namespace System.Buffers;

/// <summary>Standard format; not done yet.</summary>
public struct StandardFormat : IEquatable<StandardFormat>
{
    public const byte NoPrecision = 255;
    public const byte MaxPrecision = 99;
    public StandardFormat(char symbol, byte precision = 255) { throw new NotImplementedException("StandardFormat"); }
    public char Symbol { get => throw new NotImplementedException("StandardFormat.Symbol"); }
    public byte Precision { get => throw new NotImplementedException("StandardFormat.Precision"); }
    public bool HasPrecision { get => throw new NotImplementedException("StandardFormat.HasPrecision"); }
    public bool IsDefault { get => throw new NotImplementedException("StandardFormat.IsDefault"); }
    public static implicit operator StandardFormat(char symbol) => throw new NotImplementedException("StandardFormat");
    public static StandardFormat Parse(ReadOnlySpan<char> format) => throw new NotImplementedException("StandardFormat.Parse");
    public static StandardFormat Parse(string format) => throw new NotImplementedException("StandardFormat.Parse");
    public static bool TryParse(ReadOnlySpan<char> format, out StandardFormat result) => throw new NotImplementedException("StandardFormat.TryParse");
    public override bool Equals(object obj) => throw new NotImplementedException("StandardFormat.Equals");
    public override int GetHashCode() => throw new NotImplementedException("StandardFormat.GetHashCode");
    public bool Equals(StandardFormat other) => throw new NotImplementedException("StandardFormat.Equals");
    public override string ToString() => throw new NotImplementedException("StandardFormat.ToString");
    public static bool operator ==(StandardFormat left, StandardFormat right) => throw new NotImplementedException("StandardFormat");
    public static bool operator !=(StandardFormat left, StandardFormat right) => throw new NotImplementedException("StandardFormat");
}
