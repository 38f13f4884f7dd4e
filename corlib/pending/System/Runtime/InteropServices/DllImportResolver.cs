using System;
using System.Reflection;

namespace System.Runtime.InteropServices;

/// <summary>Dll import resolver: a method with this signature.</summary>
public delegate nint DllImportResolver(string libraryName, Assembly assembly, DllImportSearchPath? searchPath);
