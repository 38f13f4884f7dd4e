using System;

namespace System.IO;

/// <summary>Enumeration options; not done yet.</summary>
public class EnumerationOptions
{
    public EnumerationOptions() { throw new NotImplementedException("EnumerationOptions"); }
    public bool RecurseSubdirectories { get => throw new NotImplementedException("EnumerationOptions.RecurseSubdirectories"); set => throw new NotImplementedException("EnumerationOptions.RecurseSubdirectories"); }
    public bool IgnoreInaccessible { get => throw new NotImplementedException("EnumerationOptions.IgnoreInaccessible"); set => throw new NotImplementedException("EnumerationOptions.IgnoreInaccessible"); }
    public int BufferSize { get => throw new NotImplementedException("EnumerationOptions.BufferSize"); set => throw new NotImplementedException("EnumerationOptions.BufferSize"); }
    public FileAttributes AttributesToSkip { get => throw new NotImplementedException("EnumerationOptions.AttributesToSkip"); set => throw new NotImplementedException("EnumerationOptions.AttributesToSkip"); }
    public MatchType MatchType { get => throw new NotImplementedException("EnumerationOptions.MatchType"); set => throw new NotImplementedException("EnumerationOptions.MatchType"); }
    public MatchCasing MatchCasing { get => throw new NotImplementedException("EnumerationOptions.MatchCasing"); set => throw new NotImplementedException("EnumerationOptions.MatchCasing"); }
    public int MaxRecursionDepth { get => throw new NotImplementedException("EnumerationOptions.MaxRecursionDepth"); set => throw new NotImplementedException("EnumerationOptions.MaxRecursionDepth"); }
    public bool ReturnSpecialDirectories { get => throw new NotImplementedException("EnumerationOptions.ReturnSpecialDirectories"); set => throw new NotImplementedException("EnumerationOptions.ReturnSpecialDirectories"); }
}
