namespace System;

/// <summary>Formattable string; not done yet.</summary>
public abstract class FormattableString : IFormattable
{
    protected FormattableString() { }
    public abstract string Format { get; }
    public abstract int ArgumentCount { get; }
    public abstract object[] GetArguments();
    public abstract object GetArgument(int index);
    public abstract string ToString(IFormatProvider formatProvider);
    public static string Invariant(FormattableString formattable) => throw new NotImplementedException("FormattableString.Invariant");
    public static string CurrentCulture(FormattableString formattable) => throw new NotImplementedException("FormattableString.CurrentCulture");
    public override string ToString() => throw new NotImplementedException("FormattableString.ToString");
    string IFormattable.ToString(string format, IFormatProvider formatProvider) => throw new NotImplementedException();
}
