using System;
using System.Collections;

namespace System.Security;

/// <summary>Security element; not done yet.</summary>
public sealed class SecurityElement
{
    public SecurityElement(string tag) { throw new NotImplementedException("SecurityElement"); }
    public SecurityElement(string tag, string text) { throw new NotImplementedException("SecurityElement"); }
    public string Tag { get => throw new NotImplementedException("SecurityElement.Tag"); set => throw new NotImplementedException("SecurityElement.Tag"); }
    public Hashtable Attributes { get => throw new NotImplementedException("SecurityElement.Attributes"); set => throw new NotImplementedException("SecurityElement.Attributes"); }
    public string Text { get => throw new NotImplementedException("SecurityElement.Text"); set => throw new NotImplementedException("SecurityElement.Text"); }
    public ArrayList Children { get => throw new NotImplementedException("SecurityElement.Children"); set => throw new NotImplementedException("SecurityElement.Children"); }
    public void AddAttribute(string name, string value) => throw new NotImplementedException("SecurityElement.AddAttribute");
    public void AddChild(SecurityElement child) => throw new NotImplementedException("SecurityElement.AddChild");
    public bool Equal(SecurityElement other) => throw new NotImplementedException("SecurityElement.Equal");
    public SecurityElement Copy() => throw new NotImplementedException("SecurityElement.Copy");
    public static bool IsValidTag(string tag) => throw new NotImplementedException("SecurityElement.IsValidTag");
    public static bool IsValidText(string text) => throw new NotImplementedException("SecurityElement.IsValidText");
    public static bool IsValidAttributeName(string name) => throw new NotImplementedException("SecurityElement.IsValidAttributeName");
    public static bool IsValidAttributeValue(string value) => throw new NotImplementedException("SecurityElement.IsValidAttributeValue");
    public static string Escape(string str) => throw new NotImplementedException("SecurityElement.Escape");
    public override string ToString() => throw new NotImplementedException("SecurityElement.ToString");
    public string Attribute(string name) => throw new NotImplementedException("SecurityElement.Attribute");
    public SecurityElement SearchForChildByTag(string tag) => throw new NotImplementedException("SecurityElement.SearchForChildByTag");
    public string SearchForTextOfTag(string tag) => throw new NotImplementedException("SecurityElement.SearchForTextOfTag");
    public static SecurityElement FromString(string xml) => throw new NotImplementedException("SecurityElement.FromString");
}
