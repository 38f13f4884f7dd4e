namespace System.Runtime.CompilerServices;

/// <summary>Makes what interpolated strings convert to.</summary>
public static class FormattableStringFactory
{
    public static FormattableString Create(string format, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(arguments);
        return new Concrete(format, arguments);
    }

    private sealed class Concrete : FormattableString
    {
        private readonly string _format;
        private readonly object[] _arguments;

        internal Concrete(string format, object[] arguments)
        {
            _format = format;
            _arguments = arguments;
        }

        public override string Format => _format;
        public override object[] GetArguments() => _arguments;
        public override int ArgumentCount => _arguments.Length;
        public override object GetArgument(int index) => _arguments[index];
        public override string ToString(IFormatProvider formatProvider) => string.Format(formatProvider, _format, _arguments);
    }
}
