namespace System.Globalization;

/// <summary>How a culture writes numbers.</summary>
public sealed class NumberFormatInfo : IFormatProvider, ICloneable
{
    private static NumberFormatInfo s_invariant;

    internal int[] _numberGroupSizes = { 3 };
    internal int[] _currencyGroupSizes = { 3 };
    internal int[] _percentGroupSizes = { 3 };
    private string _positiveSign = "+";
    private string _negativeSign = "-";
    private string _numberDecimalSeparator = ".";
    private string _numberGroupSeparator = ",";
    private string _currencyGroupSeparator = ",";
    private string _currencyDecimalSeparator = ".";
    private string _currencySymbol = "\u00a4";
    private string _nanSymbol = "NaN";
    private string _positiveInfinitySymbol = "Infinity";
    private string _negativeInfinitySymbol = "-Infinity";
    private string _percentDecimalSeparator = ".";
    private string _percentGroupSeparator = ",";
    private string _percentSymbol = "%";
    private string _perMilleSymbol = "\u2030";
    private string[] _nativeDigits = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" };
    private int _numberDecimalDigits = 2;
    private int _currencyDecimalDigits = 2;
    private int _currencyPositivePattern;
    private int _currencyNegativePattern;
    private int _numberNegativePattern = 1;
    private int _percentPositivePattern;
    private int _percentNegativePattern;
    private int _percentDecimalDigits = 2;
    private int _digitSubstitution = 1;
    internal bool _isReadOnly;

    public NumberFormatInfo() { }

    public static NumberFormatInfo InvariantInfo => s_invariant ??= new NumberFormatInfo { _isReadOnly = true };

    public static NumberFormatInfo CurrentInfo => CultureInfo.CurrentNumberFormat ?? InvariantInfo;

    public static NumberFormatInfo GetInstance(IFormatProvider formatProvider)
    {
        if (formatProvider == null)
            return CurrentInfo;
        if (formatProvider is CultureInfo culture && !culture.IsDerived)
            return culture.NumberFormat;
        return formatProvider as NumberFormatInfo ?? (NumberFormatInfo)formatProvider.GetFormat(typeof(NumberFormatInfo)) ?? CurrentInfo;
    }

    // A culture whose negative sign is one of the hyphens or minus signs also reads "-".
    internal bool AllowHyphenDuringParsing => _negativeSign.Length == 1 && _negativeSign[0] is '\u2012' or '\u207B' or '\u208B' or '\u2212' or '\u2796' or '\uFE63' or '\uFF0D';

    public object Clone()
    {
        NumberFormatInfo copy = (NumberFormatInfo)MemberwiseClone();
        copy._isReadOnly = false;
        return copy;
    }

    public object GetFormat(Type formatType) => formatType == typeof(NumberFormatInfo) ? this : null;

    public static NumberFormatInfo ReadOnly(NumberFormatInfo nfi)
    {
        ArgumentNullException.ThrowIfNull(nfi);
        if (nfi._isReadOnly)
            return nfi;
        NumberFormatInfo copy = (NumberFormatInfo)nfi.MemberwiseClone();
        copy._isReadOnly = true;
        return copy;
    }

    public bool IsReadOnly => _isReadOnly;

    private void CheckWritable()
    {
        if (_isReadOnly)
            throw new InvalidOperationException(SR.InvalidOperation_ReadOnly);
    }

    private void Set(ref string field, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckWritable();
        field = value;
    }

    private void SetSeparator(ref string field, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        CheckWritable();
        field = value;
    }

    private void Set(ref int field, int value, int max, string name)
    {
        if ((uint)value > (uint)max)
            throw new ArgumentOutOfRangeException(name, value, string.Format(SR.ArgumentOutOfRange_Range, 0, max));
        CheckWritable();
        field = value;
    }

    private void SetSizes(ref int[] field, int[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckWritable();
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] > 9 || value[i] < 0 || (value[i] == 0 && i != value.Length - 1))
                throw new ArgumentException(SR.Argument_InvalidGroupSize, nameof(value));
        }
        field = (int[])value.Clone();
    }

    public int CurrencyDecimalDigits { get => _currencyDecimalDigits; set => Set(ref _currencyDecimalDigits, value, 99, nameof(value)); }
    public string CurrencyDecimalSeparator { get => _currencyDecimalSeparator; set => SetSeparator(ref _currencyDecimalSeparator, value); }
    public int[] CurrencyGroupSizes { get => (int[])_currencyGroupSizes.Clone(); set => SetSizes(ref _currencyGroupSizes, value); }
    public int[] NumberGroupSizes { get => (int[])_numberGroupSizes.Clone(); set => SetSizes(ref _numberGroupSizes, value); }
    public int[] PercentGroupSizes { get => (int[])_percentGroupSizes.Clone(); set => SetSizes(ref _percentGroupSizes, value); }
    public string CurrencyGroupSeparator { get => _currencyGroupSeparator; set => Set(ref _currencyGroupSeparator, value); }
    public string CurrencySymbol { get => _currencySymbol; set => Set(ref _currencySymbol, value); }
    public string NaNSymbol { get => _nanSymbol; set => Set(ref _nanSymbol, value); }
    public int CurrencyNegativePattern { get => _currencyNegativePattern; set => Set(ref _currencyNegativePattern, value, 16, nameof(value)); }
    public int NumberNegativePattern { get => _numberNegativePattern; set => Set(ref _numberNegativePattern, value, 4, nameof(value)); }
    public int PercentPositivePattern { get => _percentPositivePattern; set => Set(ref _percentPositivePattern, value, 3, nameof(value)); }
    public int PercentNegativePattern { get => _percentNegativePattern; set => Set(ref _percentNegativePattern, value, 11, nameof(value)); }
    public string NegativeInfinitySymbol { get => _negativeInfinitySymbol; set => Set(ref _negativeInfinitySymbol, value); }
    public string NegativeSign { get => _negativeSign; set => Set(ref _negativeSign, value); }
    public int NumberDecimalDigits { get => _numberDecimalDigits; set => Set(ref _numberDecimalDigits, value, 99, nameof(value)); }
    public string NumberDecimalSeparator { get => _numberDecimalSeparator; set => SetSeparator(ref _numberDecimalSeparator, value); }
    public string NumberGroupSeparator { get => _numberGroupSeparator; set => Set(ref _numberGroupSeparator, value); }
    public int CurrencyPositivePattern { get => _currencyPositivePattern; set => Set(ref _currencyPositivePattern, value, 3, nameof(value)); }
    public string PositiveInfinitySymbol { get => _positiveInfinitySymbol; set => Set(ref _positiveInfinitySymbol, value); }
    public string PositiveSign { get => _positiveSign; set => Set(ref _positiveSign, value); }
    public int PercentDecimalDigits { get => _percentDecimalDigits; set => Set(ref _percentDecimalDigits, value, 99, nameof(value)); }
    public string PercentDecimalSeparator { get => _percentDecimalSeparator; set => SetSeparator(ref _percentDecimalSeparator, value); }
    public string PercentGroupSeparator { get => _percentGroupSeparator; set => Set(ref _percentGroupSeparator, value); }
    public string PercentSymbol { get => _percentSymbol; set => Set(ref _percentSymbol, value); }
    public string PerMilleSymbol { get => _perMilleSymbol; set => Set(ref _perMilleSymbol, value); }

    public string[] NativeDigits
    {
        get => (string[])_nativeDigits.Clone();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckWritable();
            if (value.Length != 10)
                throw new ArgumentException(SR.Argument_InvalidNativeDigitCount, nameof(value));
            _nativeDigits = (string[])value.Clone();
        }
    }

    public DigitShapes DigitSubstitution { get => (DigitShapes)_digitSubstitution; set => Set(ref _digitSubstitution, (int)value, 2, nameof(value)); }

    // en-US differs from the invariant culture in these.
    internal static NumberFormatInfo CreateEnglish(string currencySymbol) => new NumberFormatInfo
    {
        _currencySymbol = currencySymbol,
        _currencyNegativePattern = 1,
        _numberDecimalDigits = 3,
        _percentDecimalDigits = 3,
        _percentPositivePattern = 1,
        _percentNegativePattern = 1,
        _positiveInfinitySymbol = "\u221E",
        _negativeInfinitySymbol = "-\u221E",
    };
}
