using System;

namespace System.Security;

/// <summary>Security rules attribute; not done yet.</summary>
public sealed class SecurityRulesAttribute : Attribute
{
    public SecurityRulesAttribute(SecurityRuleSet ruleSet) { throw new NotImplementedException("SecurityRulesAttribute"); }
    public bool SkipVerificationInFullTrust { get => throw new NotImplementedException("SecurityRulesAttribute.SkipVerificationInFullTrust"); set => throw new NotImplementedException("SecurityRulesAttribute.SkipVerificationInFullTrust"); }
    public SecurityRuleSet RuleSet { get => throw new NotImplementedException("SecurityRulesAttribute.RuleSet"); }
}
