namespace System.Text;

/// <summary>Unicode normal forms.</summary>
internal static class Normalization
{
    private static bool IsAscii(string text)
    {
        foreach (char c in text)
        {
            if (c >= 0x80)
                return false;
        }
        return true;
    }

    internal static bool IsNormalized(string text, NormalizationForm form) => IsAscii(text) || Normalize(text, form) == text;

    internal static string Normalize(string text, NormalizationForm form)
    {
        if (IsAscii(text))
            return text;
        throw new NotImplementedException("string.Normalize");
    }
}
