namespace System;

/// <summary>What a domain is made with.</summary>
public sealed class AppDomainSetup
{
    /// <summary>Folder where references are looked for first.</summary>
    public string ApplicationBase { get; set; }
    public string ApplicationName { get; set; }
    public string CachePath { get; set; }
    public string ConfigurationFile { get; set; }
    public bool DisallowApplicationBaseProbing { get; set; }
    public bool DisallowBindingRedirects { get; set; }
    public bool DisallowCodeDownload { get; set; }
    public bool DisallowPublisherPolicy { get; set; }
    public string DynamicBase { get; set; }
    public string LicenseFile { get; set; }
    public string PrivateBinPath { get; set; }
    public string PrivateBinPathProbe { get; set; }
    public string ShadowCopyDirectories { get; set; }
    public string ShadowCopyFiles { get; set; }
    public string TargetFrameworkName { get; set; }
}
