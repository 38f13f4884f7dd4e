using System;

namespace System.Runtime.CompilerServices;

/// <summary>Formattable string factory; not done yet.</summary>
public static class FormattableStringFactory
{
    public static FormattableString Create(string format, params object[] arguments) => throw new NotImplementedException("FormattableStringFactory.Create");
}
