using System;

namespace System.Reflection;

/// <summary>Assembly name proxy; not done yet.</summary>
public class AssemblyNameProxy : MarshalByRefObject
{
    public AssemblyNameProxy() { throw new NotImplementedException("AssemblyNameProxy"); }
    public AssemblyName GetAssemblyName(string assemblyFile) => throw new NotImplementedException("AssemblyNameProxy.GetAssemblyName");
}
