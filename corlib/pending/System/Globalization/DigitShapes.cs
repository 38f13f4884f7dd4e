using System;

namespace System.Globalization;

/// <summary>Digit shapes values.</summary>
public enum DigitShapes
{
    Context = 0,
    None = 1,
    NativeNational = 2,
}
