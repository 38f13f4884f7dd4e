namespace System;

/// <summary>App domain setup; not done yet.</summary>
public sealed class AppDomainSetup
{
    internal AppDomainSetup() { }
    public string ApplicationBase { get => throw new NotImplementedException("AppDomainSetup.ApplicationBase"); }
    public string TargetFrameworkName { get => throw new NotImplementedException("AppDomainSetup.TargetFrameworkName"); }
}
