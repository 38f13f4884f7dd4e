using System;
using System.Reflection;

namespace System.Reflection.Emit;

/// <summary>Local builder; not done yet.</summary>
public abstract class LocalBuilder : LocalVariableInfo
{
    protected LocalBuilder() { }
    public void SetLocalSymInfo(string name) => throw new NotImplementedException("LocalBuilder.SetLocalSymInfo");
    protected virtual void SetLocalSymInfoCore(string name) => throw new NotImplementedException("LocalBuilder.SetLocalSymInfoCore");
}
