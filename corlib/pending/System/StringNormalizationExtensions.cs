using System.Text;

namespace System;

/// <summary>String normalization extensions; not done yet.</summary>
public static class StringNormalizationExtensions
{
    public static bool IsNormalized(this string strInput) => throw new NotImplementedException("StringNormalizationExtensions.IsNormalized");
    public static bool IsNormalized(this string strInput, NormalizationForm normalizationForm) => throw new NotImplementedException("StringNormalizationExtensions.IsNormalized");
    public static bool IsNormalized(this ReadOnlySpan<char> source, NormalizationForm normalizationForm = NormalizationForm.FormC) => throw new NotImplementedException("StringNormalizationExtensions.IsNormalized");
    public static string Normalize(this string strInput) => throw new NotImplementedException("StringNormalizationExtensions.Normalize");
    public static string Normalize(this string strInput, NormalizationForm normalizationForm) => throw new NotImplementedException("StringNormalizationExtensions.Normalize");
    public static bool TryNormalize(this ReadOnlySpan<char> source, Span<char> destination, out int charsWritten, NormalizationForm normalizationForm = NormalizationForm.FormC) => throw new NotImplementedException("StringNormalizationExtensions.TryNormalize");
    public static int GetNormalizedLength(this ReadOnlySpan<char> source, NormalizationForm normalizationForm = NormalizationForm.FormC) => throw new NotImplementedException("StringNormalizationExtensions.GetNormalizedLength");
}
