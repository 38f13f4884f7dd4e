namespace System.IO;

/// <summary>How folders are searched.</summary>
public class EnumerationOptions
{
    private int _maxDepth = int.MaxValue;

    internal static readonly EnumerationOptions Compatible = new EnumerationOptions { MatchType = MatchType.Win32, AttributesToSkip = 0, IgnoreInaccessible = false };
    internal static readonly EnumerationOptions CompatibleRecursive = new EnumerationOptions { MatchType = MatchType.Win32, AttributesToSkip = 0, IgnoreInaccessible = false, RecurseSubdirectories = true };

    public EnumerationOptions()
    {
        IgnoreInaccessible = true;
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System;
    }

    internal static EnumerationOptions From(SearchOption option) => option switch
    {
        SearchOption.TopDirectoryOnly => Compatible,
        SearchOption.AllDirectories => CompatibleRecursive,
        _ => throw new ArgumentOutOfRangeException("searchOption", "Enum value was out of legal range."),
    };

    public bool RecurseSubdirectories { get; set; }
    public bool IgnoreInaccessible { get; set; }
    public int BufferSize { get; set; }
    public FileAttributes AttributesToSkip { get; set; }
    public MatchType MatchType { get; set; }
    public MatchCasing MatchCasing { get; set; }

    public int MaxRecursionDepth
    {
        get => _maxDepth;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxDepth = value;
        }
    }

    public bool ReturnSpecialDirectories { get; set; }
}
