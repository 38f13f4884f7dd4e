using System;
using System.Runtime.Serialization;

namespace System.Globalization;

/// <summary>Text info; not done yet.</summary>
public sealed class TextInfo : ICloneable, IDeserializationCallback
{
    internal TextInfo() { }
    public int ANSICodePage { get => throw new NotImplementedException("TextInfo.ANSICodePage"); }
    public int OEMCodePage { get => throw new NotImplementedException("TextInfo.OEMCodePage"); }
    public int MacCodePage { get => throw new NotImplementedException("TextInfo.MacCodePage"); }
    public int EBCDICCodePage { get => throw new NotImplementedException("TextInfo.EBCDICCodePage"); }
    public int LCID { get => throw new NotImplementedException("TextInfo.LCID"); }
    public string CultureName { get => throw new NotImplementedException("TextInfo.CultureName"); }
    public bool IsReadOnly { get => throw new NotImplementedException("TextInfo.IsReadOnly"); }
    public string ListSeparator { get => throw new NotImplementedException("TextInfo.ListSeparator"); set => throw new NotImplementedException("TextInfo.ListSeparator"); }
    public bool IsRightToLeft { get => throw new NotImplementedException("TextInfo.IsRightToLeft"); }
    public object Clone() => throw new NotImplementedException("TextInfo.Clone");
    public static TextInfo ReadOnly(TextInfo textInfo) => throw new NotImplementedException("TextInfo.ReadOnly");
    public char ToLower(char c) => throw new NotImplementedException("TextInfo.ToLower");
    public string ToLower(string str) => throw new NotImplementedException("TextInfo.ToLower");
    public char ToUpper(char c) => throw new NotImplementedException("TextInfo.ToUpper");
    public string ToUpper(string str) => throw new NotImplementedException("TextInfo.ToUpper");
    public override bool Equals(object obj) => throw new NotImplementedException("TextInfo.Equals");
    public override int GetHashCode() => throw new NotImplementedException("TextInfo.GetHashCode");
    public override string ToString() => throw new NotImplementedException("TextInfo.ToString");
    public string ToTitleCase(string str) => throw new NotImplementedException("TextInfo.ToTitleCase");
    void IDeserializationCallback.OnDeserialization(object sender) => throw new NotImplementedException();
}
