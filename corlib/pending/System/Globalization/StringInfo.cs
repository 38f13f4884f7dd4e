using System;

namespace System.Globalization;

/// <summary>String info; not done yet.</summary>
public class StringInfo
{
    public StringInfo() { throw new NotImplementedException("StringInfo"); }
    public StringInfo(string value) { throw new NotImplementedException("StringInfo"); }
    public string String { get => throw new NotImplementedException("StringInfo.String"); set => throw new NotImplementedException("StringInfo.String"); }
    public int LengthInTextElements { get => throw new NotImplementedException("StringInfo.LengthInTextElements"); }
    public override bool Equals(object value) => throw new NotImplementedException("StringInfo.Equals");
    public override int GetHashCode() => throw new NotImplementedException("StringInfo.GetHashCode");
    public string SubstringByTextElements(int startingTextElement) => throw new NotImplementedException("StringInfo.SubstringByTextElements");
    public string SubstringByTextElements(int startingTextElement, int lengthInTextElements) => throw new NotImplementedException("StringInfo.SubstringByTextElements");
    public static string GetNextTextElement(string str) => throw new NotImplementedException("StringInfo.GetNextTextElement");
    public static string GetNextTextElement(string str, int index) => throw new NotImplementedException("StringInfo.GetNextTextElement");
    public static int GetNextTextElementLength(string str) => throw new NotImplementedException("StringInfo.GetNextTextElementLength");
    public static int GetNextTextElementLength(string str, int index) => throw new NotImplementedException("StringInfo.GetNextTextElementLength");
    public static int GetNextTextElementLength(ReadOnlySpan<char> str) => throw new NotImplementedException("StringInfo.GetNextTextElementLength");
    public static TextElementEnumerator GetTextElementEnumerator(string str) => throw new NotImplementedException("StringInfo.GetTextElementEnumerator");
    public static TextElementEnumerator GetTextElementEnumerator(string str, int index) => throw new NotImplementedException("StringInfo.GetTextElementEnumerator");
    public static int[] ParseCombiningCharacters(string str) => throw new NotImplementedException("StringInfo.ParseCombiningCharacters");
}
