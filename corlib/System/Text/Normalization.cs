namespace System.Text;

/// <summary>Unicode normal forms. Without language data every text counts as normal, as in .NET's invariant mode.</summary>
internal static class Normalization
{
    private static void Check(NormalizationForm form)
    {
        if (form is not (NormalizationForm.FormC or NormalizationForm.FormD or NormalizationForm.FormKC or NormalizationForm.FormKD))
            throw new ArgumentException(SR.Argument_InvalidNormalizationForm, "normalizationForm");
    }

    internal static bool IsNormalized(string text, NormalizationForm form)
    {
        Check(form);
        return true;
    }

    internal static string Normalize(string text, NormalizationForm form)
    {
        Check(form);
        return text;
    }
}
