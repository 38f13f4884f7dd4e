namespace System;

/// <summary>Base64 formatting options values.</summary>
[Flags]
public enum Base64FormattingOptions
{
    None = 0,
    InsertLineBreaks = 1,
}
