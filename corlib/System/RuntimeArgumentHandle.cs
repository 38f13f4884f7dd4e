namespace System;

/// <summary>Names the variable arguments of the running method.</summary>
public ref struct RuntimeArgumentHandle
{
    internal IntPtr _value;
}
