namespace System;

/// <summary>The Cloneable contract.</summary>
public interface ICloneable
{
    object Clone();
}
