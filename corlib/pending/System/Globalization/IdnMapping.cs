using System;

namespace System.Globalization;

/// <summary>Idn mapping; not done yet.</summary>
public sealed class IdnMapping
{
    public IdnMapping() { throw new NotImplementedException("IdnMapping"); }
    public bool AllowUnassigned { get => throw new NotImplementedException("IdnMapping.AllowUnassigned"); set => throw new NotImplementedException("IdnMapping.AllowUnassigned"); }
    public bool UseStd3AsciiRules { get => throw new NotImplementedException("IdnMapping.UseStd3AsciiRules"); set => throw new NotImplementedException("IdnMapping.UseStd3AsciiRules"); }
    public string GetAscii(string unicode) => throw new NotImplementedException("IdnMapping.GetAscii");
    public string GetAscii(string unicode, int index) => throw new NotImplementedException("IdnMapping.GetAscii");
    public string GetAscii(string unicode, int index, int count) => throw new NotImplementedException("IdnMapping.GetAscii");
    public string GetUnicode(string ascii) => throw new NotImplementedException("IdnMapping.GetUnicode");
    public string GetUnicode(string ascii, int index) => throw new NotImplementedException("IdnMapping.GetUnicode");
    public string GetUnicode(string ascii, int index, int count) => throw new NotImplementedException("IdnMapping.GetUnicode");
    public override bool Equals(object obj) => throw new NotImplementedException("IdnMapping.Equals");
    public override int GetHashCode() => throw new NotImplementedException("IdnMapping.GetHashCode");
}
