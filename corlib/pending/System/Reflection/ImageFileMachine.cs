using System;

namespace System.Reflection;

/// <summary>Image file machine values.</summary>
public enum ImageFileMachine
{
    I386 = 332,
    IA64 = 512,
    AMD64 = 34404,
    ARM = 452,
}
