namespace System;

/// <summary>The Custom formatter contract.</summary>
public interface ICustomFormatter
{
    string Format(string format, object arg, IFormatProvider formatProvider);
}
