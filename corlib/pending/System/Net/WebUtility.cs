using System;
using System.IO;

namespace System.Net;

/// <summary>Web utility; not done yet.</summary>
public static class WebUtility
{
    public static string HtmlEncode(string value) => throw new NotImplementedException("WebUtility.HtmlEncode");
    public static void HtmlEncode(string value, TextWriter output) => throw new NotImplementedException("WebUtility.HtmlEncode");
    public static string HtmlDecode(string value) => throw new NotImplementedException("WebUtility.HtmlDecode");
    public static void HtmlDecode(string value, TextWriter output) => throw new NotImplementedException("WebUtility.HtmlDecode");
    public static string UrlEncode(string value) => throw new NotImplementedException("WebUtility.UrlEncode");
    public static byte[] UrlEncodeToBytes(byte[] value, int offset, int count) => throw new NotImplementedException("WebUtility.UrlEncodeToBytes");
    public static string UrlDecode(string encodedValue) => throw new NotImplementedException("WebUtility.UrlDecode");
    public static byte[] UrlDecodeToBytes(byte[] encodedValue, int offset, int count) => throw new NotImplementedException("WebUtility.UrlDecodeToBytes");
}
