namespace System.Reflection.Emit;

/// <summary>A local variable of code that is being written.</summary>
public abstract class LocalBuilder : LocalVariableInfo
{
    protected LocalBuilder() { }

    /// <summary>Names the variable for debuggers.</summary>
    public void SetLocalSymInfo(string name) => SetLocalSymInfoCore(name);
    protected virtual void SetLocalSymInfoCore(string name) => throw new NotSupportedException(SR.NotSupported_EmitDebugInfo);
}

internal sealed class RuntimeLocalBuilder : LocalBuilder
{
    internal readonly RuntimeILGenerator Generator;

    internal RuntimeLocalBuilder(RuntimeILGenerator generator, int index, Type type, bool pinned)
    {
        Generator = generator;
        LocalIndex = index;
        LocalType = type;
        IsPinned = pinned;
    }

    public override int LocalIndex { get; }
    public override Type LocalType { get; }
    public override bool IsPinned { get; }
}
