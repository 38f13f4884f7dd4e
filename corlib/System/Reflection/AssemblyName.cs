using System.Configuration.Assemblies;
using System.Globalization;
using System.Runtime.Serialization;
using System.Text;

namespace System.Reflection;

/// <summary>The identity of an assembly.</summary>
public sealed class AssemblyName : ICloneable, IDeserializationCallback, ISerializable
{
    private byte[] _publicKey;
    private byte[] _token;

    public AssemblyName() { }

    public AssemblyName(string assemblyName)
    {
        ArgumentException.ThrowIfNullOrEmpty(assemblyName);
        string[] parts = assemblyName.Split(',');
        Name = parts[0].Trim().Replace("\\", "");
        if (Name.Length == 0)
            throw new IO.FileLoadException(SR.InvalidAssemblyName);
        for (int i = 1; i < parts.Length; i++)
        {
            int equals = parts[i].IndexOf('=');
            if (equals < 0)
                throw new IO.FileLoadException("The given assembly name was invalid.", assemblyName);
            string key = parts[i].Substring(0, equals).Trim();
            string value = parts[i].Substring(equals + 1).Trim();
            switch (key.ToLowerInvariant())
            {
                case "version":
                    Version = ParseVersion(value);
                    break;
                case "culture":
                    CultureName = value.Equals("neutral", StringComparison.OrdinalIgnoreCase) ? "" : value;
                    break;
                case "publickeytoken":
                    _token = value.Equals("null", StringComparison.OrdinalIgnoreCase) || value.Equals("neutral", StringComparison.OrdinalIgnoreCase) ? Array.Empty<byte>() : Convert.FromHexString(value);
                    break;
                case "publickey":
                    _publicKey = Convert.FromHexString(value);
                    break;
                case "retargetable":
                    if (value.Equals("yes", StringComparison.OrdinalIgnoreCase))
                        Flags |= AssemblyNameFlags.Retargetable;
                    break;
            }
        }
    }

    // Missing parts are 65535 in metadata and absent here.
    private static Version ParseVersion(string text)
    {
        string[] numbers = text.Split('.');
        int[] n = { 0, 0, -1, -1 };
        for (int i = 0; i < numbers.Length && i < 4; i++)
            n[i] = int.Parse(numbers[i], CultureInfo.InvariantCulture);
        return n[2] < 0 ? new Version(n[0], n[1]) : n[3] < 0 ? new Version(n[0], n[1], n[2]) : new Version(n[0], n[1], n[2], n[3]);
    }

    public string Name { get; set; }
    public Version Version { get; set; }
    public string CodeBase { get; set; }
    public string EscapedCodeBase => CodeBase;
    public string CultureName { get; set; }
    public AssemblyNameFlags Flags { get; set; }
    public AssemblyContentType ContentType { get; set; }
    public ProcessorArchitecture ProcessorArchitecture { get; set; }
    public AssemblyHashAlgorithm HashAlgorithm { get; set; }
    public AssemblyVersionCompatibility VersionCompatibility { get; set; } = AssemblyVersionCompatibility.SameMachine;
    public StrongNameKeyPair KeyPair { get => throw new PlatformNotSupportedException(); set => throw new PlatformNotSupportedException(); }

    public CultureInfo CultureInfo
    {
        get => CultureName == null ? null : new CultureInfo(CultureName);
        set => CultureName = value?.Name;
    }

    public byte[] GetPublicKey() => _publicKey;
    public void SetPublicKey(byte[] publicKey)
    {
        _publicKey = publicKey;
        Flags = publicKey == null ? Flags & ~AssemblyNameFlags.PublicKey : Flags | AssemblyNameFlags.PublicKey;
    }

    public byte[] GetPublicKeyToken() => _token;
    public void SetPublicKeyToken(byte[] publicKeyToken) => _token = publicKeyToken;

    public string FullName
    {
        get
        {
            if (string.IsNullOrEmpty(Name))
                return "";
            StringBuilder text = new StringBuilder(Name.Replace(",", "\\,"));
            if (Version != null)
                text.Append(", Version=").Append(Version);
            if (CultureName != null)
                text.Append(", Culture=").Append(CultureName.Length == 0 ? "neutral" : CultureName);
            if (_token != null)
                text.Append(", PublicKeyToken=").Append(_token.Length == 0 ? "null" : Convert.ToHexStringLower(_token));
            return text.ToString();
        }
    }

    public override string ToString() => FullName.Length == 0 ? base.ToString() : FullName;
    public object Clone() => MemberwiseClone();

    public static AssemblyName GetAssemblyName(string assemblyFile)
    {
        ArgumentNullException.ThrowIfNull(assemblyFile);
        return Assembly.LoadFrom(assemblyFile).GetName();
    }

    public static bool ReferenceMatchesDefinition(AssemblyName reference, AssemblyName definition)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(definition);
        return (reference.Name ?? "").Equals(definition.Name ?? "", StringComparison.OrdinalIgnoreCase);
    }

    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();
    public void OnDeserialization(object sender) => throw new PlatformNotSupportedException();
}
