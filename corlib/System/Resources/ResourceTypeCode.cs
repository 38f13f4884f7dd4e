namespace System.Resources;

/// <summary>How a .resources file of the second format marks a value's type.</summary>
internal enum ResourceTypeCode
{
    Null = 0,
    String = 1,
    Boolean = 2,
    Char = 3,
    Byte = 4,
    SByte = 5,
    Int16 = 6,
    UInt16 = 7,
    Int32 = 8,
    UInt32 = 9,
    Int64 = 10,
    UInt64 = 11,
    Single = 12,
    Double = 13,
    Decimal = 14,
    DateTime = 15,
    TimeSpan = 16,
    ByteArray = 0x20,
    Stream = 0x21,

    /// <summary>From here on: indexes of the file's own table of types.</summary>
    StartOfUserTypes = 0x40,
}
