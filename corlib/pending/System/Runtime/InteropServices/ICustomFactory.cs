using System;

namespace System.Runtime.InteropServices;

/// <summary>The Custom factory contract.</summary>
public interface ICustomFactory
{
    MarshalByRefObject CreateInstance(Type serverType);
}
