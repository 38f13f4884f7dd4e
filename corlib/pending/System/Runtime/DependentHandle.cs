using System;

namespace System.Runtime;

/// <summary>Dependent handle; not done yet.</summary>
public struct DependentHandle : IDisposable
{
    public DependentHandle(object target, object dependent) { throw new NotImplementedException("DependentHandle"); }
    public bool IsAllocated { get => throw new NotImplementedException("DependentHandle.IsAllocated"); }
    public object Target { get => throw new NotImplementedException("DependentHandle.Target"); set => throw new NotImplementedException("DependentHandle.Target"); }
    public object Dependent { get => throw new NotImplementedException("DependentHandle.Dependent"); set => throw new NotImplementedException("DependentHandle.Dependent"); }
    public ValueTuple<object, object> TargetAndDependent { get => throw new NotImplementedException("DependentHandle.TargetAndDependent"); }
    public void Dispose() => throw new NotImplementedException("DependentHandle.Dispose");
}
