namespace System;

/// <summary>Hexadecimal digits.</summary>
internal static class HexConverter
{
    /// <summary>The digit's value, or 255.</summary>
    internal static int FromChar(int c)
    {
        if ((uint)(c - '0') <= 9)
            return c - '0';
        int lower = c | 0x20;
        if ((uint)(lower - 'a') <= 5)
            return lower - 'a' + 10;
        return 255;
    }

    internal static char ToUpper(int digit) => (char)(digit < 10 ? '0' + digit : 'A' - 10 + digit);
    internal static char ToLower(int digit) => (char)(digit < 10 ? '0' + digit : 'a' - 10 + digit);
}
