namespace System;

/// <summary>Loader optimization attribute; not done yet.</summary>
public sealed class LoaderOptimizationAttribute : Attribute
{
    public LoaderOptimizationAttribute(byte value) { throw new NotImplementedException("LoaderOptimizationAttribute"); }
    public LoaderOptimizationAttribute(LoaderOptimization value) { throw new NotImplementedException("LoaderOptimizationAttribute"); }
    public LoaderOptimization Value { get => throw new NotImplementedException("LoaderOptimizationAttribute.Value"); }
}
