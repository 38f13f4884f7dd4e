using System;

namespace System.Runtime.InteropServices;

/// <summary>The Custom adapter contract.</summary>
public interface ICustomAdapter
{
    object GetUnderlyingObject();
}
