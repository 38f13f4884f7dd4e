using System;

namespace System.Collections;

/// <summary>The Hash code provider contract.</summary>
public interface IHashCodeProvider
{
    int GetHashCode(object obj);
}
