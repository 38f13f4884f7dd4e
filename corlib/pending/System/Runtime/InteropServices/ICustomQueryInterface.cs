using System;

namespace System.Runtime.InteropServices;

/// <summary>The Custom query interface contract.</summary>
public interface ICustomQueryInterface
{
    CustomQueryInterfaceResult GetInterface(in Guid iid, out nint ppv);
}
