using System;

namespace System.Text;

/// <summary>Normalization form values.</summary>
public enum NormalizationForm
{
    FormC = 1,
    FormD = 2,
    FormKC = 5,
    FormKD = 6,
}
