namespace System;

/// <summary>Loader optimization values.</summary>
public enum LoaderOptimization
{
    DisallowBindings = 4,
    DomainMask = 3,
    MultiDomain = 2,
    MultiDomainHost = 3,
    NotSpecified = 0,
    SingleDomain = 1,
}
