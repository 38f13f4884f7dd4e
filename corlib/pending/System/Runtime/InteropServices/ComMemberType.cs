using System;

namespace System.Runtime.InteropServices;

/// <summary>Com member type values.</summary>
public enum ComMemberType
{
    Method = 0,
    PropGet = 1,
    PropSet = 2,
}
