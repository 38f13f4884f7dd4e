namespace System;

/// <summary>The Formattable contract.</summary>
public interface IFormattable
{
    string ToString(string format, IFormatProvider formatProvider);
}
