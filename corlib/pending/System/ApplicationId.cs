namespace System;

/// <summary>Application id; not done yet.</summary>
public sealed class ApplicationId
{
    public ApplicationId(byte[] publicKeyToken, string name, Version version, string processorArchitecture, string culture) { throw new NotImplementedException("ApplicationId"); }
    public string Culture { get => throw new NotImplementedException("ApplicationId.Culture"); }
    public string Name { get => throw new NotImplementedException("ApplicationId.Name"); }
    public string ProcessorArchitecture { get => throw new NotImplementedException("ApplicationId.ProcessorArchitecture"); }
    public Version Version { get => throw new NotImplementedException("ApplicationId.Version"); }
    public byte[] PublicKeyToken { get => throw new NotImplementedException("ApplicationId.PublicKeyToken"); }
    public ApplicationId Copy() => throw new NotImplementedException("ApplicationId.Copy");
    public override string ToString() => throw new NotImplementedException("ApplicationId.ToString");
    public override bool Equals(object o) => throw new NotImplementedException("ApplicationId.Equals");
    public override int GetHashCode() => throw new NotImplementedException("ApplicationId.GetHashCode");
}
