using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Unconditional suppress message attribute; not done yet.</summary>
public sealed class UnconditionalSuppressMessageAttribute : Attribute
{
    public UnconditionalSuppressMessageAttribute(string category, string checkId) { throw new NotImplementedException("UnconditionalSuppressMessageAttribute"); }
    public string Category { get => throw new NotImplementedException("UnconditionalSuppressMessageAttribute.Category"); }
    public string CheckId { get => throw new NotImplementedException("UnconditionalSuppressMessageAttribute.CheckId"); }
    public string Scope { get => throw new NotImplementedException("UnconditionalSuppressMessageAttribute.Scope"); set => throw new NotImplementedException("UnconditionalSuppressMessageAttribute.Scope"); }
    public string Target { get => throw new NotImplementedException("UnconditionalSuppressMessageAttribute.Target"); set => throw new NotImplementedException("UnconditionalSuppressMessageAttribute.Target"); }
    public string MessageId { get => throw new NotImplementedException("UnconditionalSuppressMessageAttribute.MessageId"); set => throw new NotImplementedException("UnconditionalSuppressMessageAttribute.MessageId"); }
    public string Justification { get => throw new NotImplementedException("UnconditionalSuppressMessageAttribute.Justification"); set => throw new NotImplementedException("UnconditionalSuppressMessageAttribute.Justification"); }
}
