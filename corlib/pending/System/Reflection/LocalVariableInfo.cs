using System;

namespace System.Reflection;

/// <summary>Local variable info; not done yet.</summary>
public class LocalVariableInfo
{
    protected LocalVariableInfo() { }
    public virtual Type LocalType { get => throw new NotImplementedException("LocalVariableInfo.LocalType"); }
    public virtual int LocalIndex { get => throw new NotImplementedException("LocalVariableInfo.LocalIndex"); }
    public virtual bool IsPinned { get => throw new NotImplementedException("LocalVariableInfo.IsPinned"); }
    public override string ToString() => throw new NotImplementedException("LocalVariableInfo.ToString");
}
