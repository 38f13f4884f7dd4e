using System;

namespace System.Globalization;

/// <summary>Number format info; not done yet.</summary>
public sealed class NumberFormatInfo : IFormatProvider, ICloneable
{
    public NumberFormatInfo() { throw new NotImplementedException("NumberFormatInfo"); }
    public static NumberFormatInfo InvariantInfo { get => throw new NotImplementedException("NumberFormatInfo.InvariantInfo"); }
    public int CurrencyDecimalDigits { get => throw new NotImplementedException("NumberFormatInfo.CurrencyDecimalDigits"); set => throw new NotImplementedException("NumberFormatInfo.CurrencyDecimalDigits"); }
    public string CurrencyDecimalSeparator { get => throw new NotImplementedException("NumberFormatInfo.CurrencyDecimalSeparator"); set => throw new NotImplementedException("NumberFormatInfo.CurrencyDecimalSeparator"); }
    public bool IsReadOnly { get => throw new NotImplementedException("NumberFormatInfo.IsReadOnly"); }
    public int[] CurrencyGroupSizes { get => throw new NotImplementedException("NumberFormatInfo.CurrencyGroupSizes"); set => throw new NotImplementedException("NumberFormatInfo.CurrencyGroupSizes"); }
    public int[] NumberGroupSizes { get => throw new NotImplementedException("NumberFormatInfo.NumberGroupSizes"); set => throw new NotImplementedException("NumberFormatInfo.NumberGroupSizes"); }
    public int[] PercentGroupSizes { get => throw new NotImplementedException("NumberFormatInfo.PercentGroupSizes"); set => throw new NotImplementedException("NumberFormatInfo.PercentGroupSizes"); }
    public string CurrencyGroupSeparator { get => throw new NotImplementedException("NumberFormatInfo.CurrencyGroupSeparator"); set => throw new NotImplementedException("NumberFormatInfo.CurrencyGroupSeparator"); }
    public string CurrencySymbol { get => throw new NotImplementedException("NumberFormatInfo.CurrencySymbol"); set => throw new NotImplementedException("NumberFormatInfo.CurrencySymbol"); }
    public static NumberFormatInfo CurrentInfo { get => throw new NotImplementedException("NumberFormatInfo.CurrentInfo"); }
    public string NaNSymbol { get => throw new NotImplementedException("NumberFormatInfo.NaNSymbol"); set => throw new NotImplementedException("NumberFormatInfo.NaNSymbol"); }
    public int CurrencyNegativePattern { get => throw new NotImplementedException("NumberFormatInfo.CurrencyNegativePattern"); set => throw new NotImplementedException("NumberFormatInfo.CurrencyNegativePattern"); }
    public int NumberNegativePattern { get => throw new NotImplementedException("NumberFormatInfo.NumberNegativePattern"); set => throw new NotImplementedException("NumberFormatInfo.NumberNegativePattern"); }
    public int PercentPositivePattern { get => throw new NotImplementedException("NumberFormatInfo.PercentPositivePattern"); set => throw new NotImplementedException("NumberFormatInfo.PercentPositivePattern"); }
    public int PercentNegativePattern { get => throw new NotImplementedException("NumberFormatInfo.PercentNegativePattern"); set => throw new NotImplementedException("NumberFormatInfo.PercentNegativePattern"); }
    public string NegativeInfinitySymbol { get => throw new NotImplementedException("NumberFormatInfo.NegativeInfinitySymbol"); set => throw new NotImplementedException("NumberFormatInfo.NegativeInfinitySymbol"); }
    public string NegativeSign { get => throw new NotImplementedException("NumberFormatInfo.NegativeSign"); set => throw new NotImplementedException("NumberFormatInfo.NegativeSign"); }
    public int NumberDecimalDigits { get => throw new NotImplementedException("NumberFormatInfo.NumberDecimalDigits"); set => throw new NotImplementedException("NumberFormatInfo.NumberDecimalDigits"); }
    public string NumberDecimalSeparator { get => throw new NotImplementedException("NumberFormatInfo.NumberDecimalSeparator"); set => throw new NotImplementedException("NumberFormatInfo.NumberDecimalSeparator"); }
    public string NumberGroupSeparator { get => throw new NotImplementedException("NumberFormatInfo.NumberGroupSeparator"); set => throw new NotImplementedException("NumberFormatInfo.NumberGroupSeparator"); }
    public int CurrencyPositivePattern { get => throw new NotImplementedException("NumberFormatInfo.CurrencyPositivePattern"); set => throw new NotImplementedException("NumberFormatInfo.CurrencyPositivePattern"); }
    public string PositiveInfinitySymbol { get => throw new NotImplementedException("NumberFormatInfo.PositiveInfinitySymbol"); set => throw new NotImplementedException("NumberFormatInfo.PositiveInfinitySymbol"); }
    public string PositiveSign { get => throw new NotImplementedException("NumberFormatInfo.PositiveSign"); set => throw new NotImplementedException("NumberFormatInfo.PositiveSign"); }
    public int PercentDecimalDigits { get => throw new NotImplementedException("NumberFormatInfo.PercentDecimalDigits"); set => throw new NotImplementedException("NumberFormatInfo.PercentDecimalDigits"); }
    public string PercentDecimalSeparator { get => throw new NotImplementedException("NumberFormatInfo.PercentDecimalSeparator"); set => throw new NotImplementedException("NumberFormatInfo.PercentDecimalSeparator"); }
    public string PercentGroupSeparator { get => throw new NotImplementedException("NumberFormatInfo.PercentGroupSeparator"); set => throw new NotImplementedException("NumberFormatInfo.PercentGroupSeparator"); }
    public string PercentSymbol { get => throw new NotImplementedException("NumberFormatInfo.PercentSymbol"); set => throw new NotImplementedException("NumberFormatInfo.PercentSymbol"); }
    public string PerMilleSymbol { get => throw new NotImplementedException("NumberFormatInfo.PerMilleSymbol"); set => throw new NotImplementedException("NumberFormatInfo.PerMilleSymbol"); }
    public string[] NativeDigits { get => throw new NotImplementedException("NumberFormatInfo.NativeDigits"); set => throw new NotImplementedException("NumberFormatInfo.NativeDigits"); }
    public DigitShapes DigitSubstitution { get => throw new NotImplementedException("NumberFormatInfo.DigitSubstitution"); set => throw new NotImplementedException("NumberFormatInfo.DigitSubstitution"); }
    public static NumberFormatInfo GetInstance(IFormatProvider formatProvider) => throw new NotImplementedException("NumberFormatInfo.GetInstance");
    public object Clone() => throw new NotImplementedException("NumberFormatInfo.Clone");
    public object GetFormat(Type formatType) => throw new NotImplementedException("NumberFormatInfo.GetFormat");
    public static NumberFormatInfo ReadOnly(NumberFormatInfo nfi) => throw new NotImplementedException("NumberFormatInfo.ReadOnly");
}
