using System;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;

namespace System.Globalization;

/// <summary>Compare info; not done yet.</summary>
public sealed class CompareInfo : IDeserializationCallback
{
    internal CompareInfo() { }
    public string Name { get => throw new NotImplementedException("CompareInfo.Name"); }
    public SortVersion Version { get => throw new NotImplementedException("CompareInfo.Version"); }
    public int LCID { get => throw new NotImplementedException("CompareInfo.LCID"); }
    public static CompareInfo GetCompareInfo(int culture, Assembly assembly) => throw new NotImplementedException("CompareInfo.GetCompareInfo");
    public static CompareInfo GetCompareInfo(string name, Assembly assembly) => throw new NotImplementedException("CompareInfo.GetCompareInfo");
    public static CompareInfo GetCompareInfo(int culture) => throw new NotImplementedException("CompareInfo.GetCompareInfo");
    public static CompareInfo GetCompareInfo(string name) => throw new NotImplementedException("CompareInfo.GetCompareInfo");
    public static bool IsSortable(char ch) => throw new NotImplementedException("CompareInfo.IsSortable");
    public static bool IsSortable(string text) => throw new NotImplementedException("CompareInfo.IsSortable");
    public static bool IsSortable(ReadOnlySpan<char> text) => throw new NotImplementedException("CompareInfo.IsSortable");
    public static bool IsSortable(Rune value) => throw new NotImplementedException("CompareInfo.IsSortable");
    public int Compare(string string1, string string2) => throw new NotImplementedException("CompareInfo.Compare");
    public int Compare(string string1, string string2, CompareOptions options) => throw new NotImplementedException("CompareInfo.Compare");
    public int Compare(string string1, int offset1, int length1, string string2, int offset2, int length2) => throw new NotImplementedException("CompareInfo.Compare");
    public int Compare(string string1, int offset1, string string2, int offset2, CompareOptions options) => throw new NotImplementedException("CompareInfo.Compare");
    public int Compare(string string1, int offset1, string string2, int offset2) => throw new NotImplementedException("CompareInfo.Compare");
    public int Compare(string string1, int offset1, int length1, string string2, int offset2, int length2, CompareOptions options) => throw new NotImplementedException("CompareInfo.Compare");
    public int Compare(ReadOnlySpan<char> string1, ReadOnlySpan<char> string2, CompareOptions options = CompareOptions.None) => throw new NotImplementedException("CompareInfo.Compare");
    public bool IsPrefix(string source, string prefix, CompareOptions options) => throw new NotImplementedException("CompareInfo.IsPrefix");
    public bool IsPrefix(ReadOnlySpan<char> source, ReadOnlySpan<char> prefix, CompareOptions options = CompareOptions.None) => throw new NotImplementedException("CompareInfo.IsPrefix");
    public bool IsPrefix(ReadOnlySpan<char> source, ReadOnlySpan<char> prefix, CompareOptions options, out int matchLength) => throw new NotImplementedException("CompareInfo.IsPrefix");
    public bool IsPrefix(string source, string prefix) => throw new NotImplementedException("CompareInfo.IsPrefix");
    public bool IsSuffix(string source, string suffix, CompareOptions options) => throw new NotImplementedException("CompareInfo.IsSuffix");
    public bool IsSuffix(ReadOnlySpan<char> source, ReadOnlySpan<char> suffix, CompareOptions options = CompareOptions.None) => throw new NotImplementedException("CompareInfo.IsSuffix");
    public bool IsSuffix(ReadOnlySpan<char> source, ReadOnlySpan<char> suffix, CompareOptions options, out int matchLength) => throw new NotImplementedException("CompareInfo.IsSuffix");
    public bool IsSuffix(string source, string suffix) => throw new NotImplementedException("CompareInfo.IsSuffix");
    public int IndexOf(string source, char value) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(string source, string value) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(string source, char value, CompareOptions options) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(string source, string value, CompareOptions options) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(string source, char value, int startIndex) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(string source, string value, int startIndex) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(string source, char value, int startIndex, CompareOptions options) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(string source, string value, int startIndex, CompareOptions options) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(string source, char value, int startIndex, int count) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(string source, string value, int startIndex, int count) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(string source, char value, int startIndex, int count, CompareOptions options) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(string source, string value, int startIndex, int count, CompareOptions options) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options = CompareOptions.None) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options, out int matchLength) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int IndexOf(ReadOnlySpan<char> source, Rune value, CompareOptions options = CompareOptions.None) => throw new NotImplementedException("CompareInfo.IndexOf");
    public int LastIndexOf(string source, char value) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(string source, string value) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(string source, char value, CompareOptions options) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(string source, string value, CompareOptions options) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(string source, char value, int startIndex) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(string source, string value, int startIndex) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(string source, char value, int startIndex, CompareOptions options) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(string source, string value, int startIndex, CompareOptions options) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(string source, char value, int startIndex, int count) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(string source, string value, int startIndex, int count) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(string source, char value, int startIndex, int count, CompareOptions options) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(string source, string value, int startIndex, int count, CompareOptions options) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options = CompareOptions.None) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(ReadOnlySpan<char> source, ReadOnlySpan<char> value, CompareOptions options, out int matchLength) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public int LastIndexOf(ReadOnlySpan<char> source, Rune value, CompareOptions options = CompareOptions.None) => throw new NotImplementedException("CompareInfo.LastIndexOf");
    public SortKey GetSortKey(string source, CompareOptions options) => throw new NotImplementedException("CompareInfo.GetSortKey");
    public SortKey GetSortKey(string source) => throw new NotImplementedException("CompareInfo.GetSortKey");
    public int GetSortKey(ReadOnlySpan<char> source, Span<byte> destination, CompareOptions options = CompareOptions.None) => throw new NotImplementedException("CompareInfo.GetSortKey");
    public int GetSortKeyLength(ReadOnlySpan<char> source, CompareOptions options = CompareOptions.None) => throw new NotImplementedException("CompareInfo.GetSortKeyLength");
    public override bool Equals(object value) => throw new NotImplementedException("CompareInfo.Equals");
    public override int GetHashCode() => throw new NotImplementedException("CompareInfo.GetHashCode");
    public int GetHashCode(string source, CompareOptions options) => throw new NotImplementedException("CompareInfo.GetHashCode");
    public int GetHashCode(ReadOnlySpan<char> source, CompareOptions options) => throw new NotImplementedException("CompareInfo.GetHashCode");
    public override string ToString() => throw new NotImplementedException("CompareInfo.ToString");
    void IDeserializationCallback.OnDeserialization(object sender) => throw new NotImplementedException();
}
