using System;

namespace System.Globalization;

/// <summary>Gregorian calendar types values.</summary>
public enum GregorianCalendarTypes
{
    Localized = 1,
    USEnglish = 2,
    MiddleEastFrench = 9,
    Arabic = 10,
    TransliteratedEnglish = 11,
    TransliteratedFrench = 12,
}
