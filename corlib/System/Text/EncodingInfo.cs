namespace System.Text;

/// <summary>Names an encoding.</summary>
public sealed class EncodingInfo
{
    private readonly EncodingProvider _provider;

    public EncodingInfo(EncodingProvider provider, int codePage, string name, string displayName)
    {
        _provider = provider;
        CodePage = codePage;
        Name = name;
        DisplayName = displayName;
    }

    public int CodePage { get; }
    public string Name { get; }
    public string DisplayName { get; }
    public Encoding GetEncoding() => _provider?.GetEncoding(CodePage) ?? Encoding.GetEncoding(CodePage);
    public override bool Equals(object value) => value is EncodingInfo other && CodePage == other.CodePage;
    public override int GetHashCode() => CodePage;
}
