using System;

namespace System.Security
{
    /// <summary>Security rules: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class SecurityRulesAttribute : Attribute
    {
        public SecurityRulesAttribute(SecurityRuleSet ruleSet) { RuleSet = ruleSet; }
        public bool SkipVerificationInFullTrust { get; set; }
        public SecurityRuleSet RuleSet { get; private set; }
    }
}
