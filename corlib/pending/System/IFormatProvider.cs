namespace System;

/// <summary>The Format provider contract.</summary>
public interface IFormatProvider
{
    object GetFormat(Type formatType);
}
