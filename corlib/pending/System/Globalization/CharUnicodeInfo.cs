using System;

namespace System.Globalization;

/// <summary>Char unicode info; not done yet.</summary>
public static class CharUnicodeInfo
{
    public static int GetDecimalDigitValue(char ch) => throw new NotImplementedException("CharUnicodeInfo.GetDecimalDigitValue");
    public static int GetDecimalDigitValue(string s, int index) => throw new NotImplementedException("CharUnicodeInfo.GetDecimalDigitValue");
    public static int GetDigitValue(char ch) => throw new NotImplementedException("CharUnicodeInfo.GetDigitValue");
    public static int GetDigitValue(string s, int index) => throw new NotImplementedException("CharUnicodeInfo.GetDigitValue");
    public static double GetNumericValue(char ch) => throw new NotImplementedException("CharUnicodeInfo.GetNumericValue");
    public static double GetNumericValue(string s, int index) => throw new NotImplementedException("CharUnicodeInfo.GetNumericValue");
    public static UnicodeCategory GetUnicodeCategory(char ch) => throw new NotImplementedException("CharUnicodeInfo.GetUnicodeCategory");
    public static UnicodeCategory GetUnicodeCategory(int codePoint) => throw new NotImplementedException("CharUnicodeInfo.GetUnicodeCategory");
    public static UnicodeCategory GetUnicodeCategory(string s, int index) => throw new NotImplementedException("CharUnicodeInfo.GetUnicodeCategory");
}
