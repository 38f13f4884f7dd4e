using System;

namespace System.Security;

/// <summary>Security rule set values.</summary>
public enum SecurityRuleSet : byte
{
    None = 0,
    Level1 = 1,
    Level2 = 2,
}
