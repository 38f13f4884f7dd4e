using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Suppress message attribute; not done yet.</summary>
public sealed class SuppressMessageAttribute : Attribute
{
    public SuppressMessageAttribute(string category, string checkId) { throw new NotImplementedException("SuppressMessageAttribute"); }
    public string Category { get => throw new NotImplementedException("SuppressMessageAttribute.Category"); }
    public string CheckId { get => throw new NotImplementedException("SuppressMessageAttribute.CheckId"); }
    public string Scope { get => throw new NotImplementedException("SuppressMessageAttribute.Scope"); set => throw new NotImplementedException("SuppressMessageAttribute.Scope"); }
    public string Target { get => throw new NotImplementedException("SuppressMessageAttribute.Target"); set => throw new NotImplementedException("SuppressMessageAttribute.Target"); }
    public string MessageId { get => throw new NotImplementedException("SuppressMessageAttribute.MessageId"); set => throw new NotImplementedException("SuppressMessageAttribute.MessageId"); }
    public string Justification { get => throw new NotImplementedException("SuppressMessageAttribute.Justification"); set => throw new NotImplementedException("SuppressMessageAttribute.Justification"); }
}
