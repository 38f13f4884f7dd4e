using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event field format values.</summary>
public enum EventFieldFormat
{
    Default = 0,
    String = 2,
    Boolean = 3,
    Hexadecimal = 4,
    Xml = 11,
    Json = 12,
    HResult = 15,
}
