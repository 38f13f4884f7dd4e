using System;

namespace System.Runtime.CompilerServices;

/// <summary>Overload resolution priority attribute; not done yet.</summary>
public sealed class OverloadResolutionPriorityAttribute : Attribute
{
    public OverloadResolutionPriorityAttribute(int priority) { throw new NotImplementedException("OverloadResolutionPriorityAttribute"); }
    public int Priority { get => throw new NotImplementedException("OverloadResolutionPriorityAttribute.Priority"); }
}
