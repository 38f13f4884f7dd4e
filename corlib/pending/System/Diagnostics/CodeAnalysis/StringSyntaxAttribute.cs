using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>String syntax attribute; not done yet.</summary>
public sealed class StringSyntaxAttribute : Attribute
{
    public const string CompositeFormat = "CompositeFormat";
    public const string DateOnlyFormat = "DateOnlyFormat";
    public const string DateTimeFormat = "DateTimeFormat";
    public const string EnumFormat = "EnumFormat";
    public const string GuidFormat = "GuidFormat";
    public const string Json = "Json";
    public const string NumericFormat = "NumericFormat";
    public const string Regex = "Regex";
    public const string TimeOnlyFormat = "TimeOnlyFormat";
    public const string TimeSpanFormat = "TimeSpanFormat";
    public const string Uri = "Uri";
    public const string Xml = "Xml";
    public StringSyntaxAttribute(string syntax) { throw new NotImplementedException("StringSyntaxAttribute"); }
    public StringSyntaxAttribute(string syntax, params object[] arguments) { throw new NotImplementedException("StringSyntaxAttribute"); }
    public string Syntax { get => throw new NotImplementedException("StringSyntaxAttribute.Syntax"); }
    public object[] Arguments { get => throw new NotImplementedException("StringSyntaxAttribute.Arguments"); }
}
