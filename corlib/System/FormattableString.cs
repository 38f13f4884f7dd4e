using System.Globalization;

namespace System;

/// <summary>A composite format string with its arguments.</summary>
public abstract class FormattableString : IFormattable
{
    protected FormattableString() { }
    public abstract string Format { get; }
    public abstract int ArgumentCount { get; }
    public abstract object[] GetArguments();
    public abstract object GetArgument(int index);
    public abstract string ToString(IFormatProvider formatProvider);

    public static string Invariant(FormattableString formattable)
    {
        ArgumentNullException.ThrowIfNull(formattable);
        return formattable.ToString(CultureInfo.InvariantCulture);
    }

    public static string CurrentCulture(FormattableString formattable)
    {
        ArgumentNullException.ThrowIfNull(formattable);
        return formattable.ToString(CultureInfo.CurrentCulture);
    }

    public override string ToString() => ToString(CultureInfo.CurrentCulture);
    string IFormattable.ToString(string format, IFormatProvider formatProvider) => ToString(formatProvider);
}
