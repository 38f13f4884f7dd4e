using System;

namespace System.IO.Enumeration;

/// <summary>File system name; not done yet.</summary>
public static class FileSystemName
{
    public static string TranslateWin32Expression(string expression) => throw new NotImplementedException("FileSystemName.TranslateWin32Expression");
    public static bool MatchesWin32Expression(ReadOnlySpan<char> expression, ReadOnlySpan<char> name, bool ignoreCase = true) => throw new NotImplementedException("FileSystemName.MatchesWin32Expression");
    public static bool MatchesSimpleExpression(ReadOnlySpan<char> expression, ReadOnlySpan<char> name, bool ignoreCase = true) => throw new NotImplementedException("FileSystemName.MatchesSimpleExpression");
}
