namespace System.Security.Policy;

/// <summary>What a security policy would decide by; none does here.</summary>
public sealed class Evidence
{
    public Evidence() { }
    public Evidence(Evidence evidence) { }
}
