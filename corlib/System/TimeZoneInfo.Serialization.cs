using System.Collections.Generic;
using System.Globalization;
using System.Runtime.Serialization;
using System.Text;

namespace System;

/* The text form: id;offset in minutes;display name;standard name;daylight name;[rule][rule]; with ';', '[', ']' and '\' escaped by '\'. */
public sealed partial class TimeZoneInfo
{
    /// <summary>A text that <see cref="FromSerializedString"/> makes the same zone from.</summary>
    public string ToSerializedString()
    {
        StringBuilder text = new StringBuilder();
        AppendText(text, Id);
        AppendNumber(text, (long)BaseUtcOffset.TotalMinutes);
        AppendText(text, DisplayName);
        AppendText(text, StandardName);
        AppendText(text, DaylightName);
        foreach (AdjustmentRule rule in GetAdjustmentRules())
        {
            text.Append('[');
            AppendText(text, rule.DateStart.ToString("MM:dd:yyyy", CultureInfo.InvariantCulture));
            AppendText(text, rule.DateEnd.ToString("MM:dd:yyyy", CultureInfo.InvariantCulture));
            AppendNumber(text, (long)rule.DaylightDelta.TotalMinutes);
            AppendTransition(text, rule.DaylightTransitionStart);
            AppendTransition(text, rule.DaylightTransitionEnd);
            if (rule.BaseUtcOffsetDelta != TimeSpan.Zero)
                AppendNumber(text, (long)rule.BaseUtcOffsetDelta.TotalMinutes);
            text.Append(']');
        }
        return text.Append(';').ToString();
    }

    private static void AppendText(StringBuilder text, string value)
    {
        foreach (char c in value)
        {
            if (c is ';' or '[' or ']' or '\\')
                text.Append('\\');
            text.Append(c);
        }
        text.Append(';');
    }

    private static void AppendNumber(StringBuilder text, long value) => text.Append(value.ToString(CultureInfo.InvariantCulture)).Append(';');

    private static void AppendTransition(StringBuilder text, TransitionTime time)
    {
        text.Append('[').Append(time.IsFixedDateRule ? "1;" : "0;");
        text.Append(time.TimeOfDay.ToString("HH:mm:ss.FFF", CultureInfo.InvariantCulture)).Append(';');
        AppendNumber(text, time.Month);
        AppendNumber(text, time.IsFixedDateRule ? time.Day : time.Week);
        if (!time.IsFixedDateRule)
            AppendNumber(text, (int)time.DayOfWeek);
        text.Append("];");
    }

    /// <exception cref="ArgumentException">The text is empty.</exception>
    /// <exception cref="SerializationException">The text is none.</exception>
    public static TimeZoneInfo FromSerializedString(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Length == 0)
            throw new ArgumentException(string.Format(SR.Argument_InvalidSerializedString, source), nameof(source));
        Reader reader = new Reader(source);
        string id = reader.Text();
        TimeSpan offset = reader.Minutes();
        string display = reader.Text(), standard = reader.Text(), daylight = reader.Text();
        AdjustmentRule[] rules = reader.Rules();
        try
        {
            return CreateCustomTimeZone(id, offset, display, standard, daylight, rules);
        }
        catch (Exception e) when (e is ArgumentException || e is InvalidTimeZoneException)
        {
            throw new SerializationException(SR.Serialization_CorruptData, e);
        }
    }

    private sealed class Reader
    {
        private readonly string _text;
        private int _at;

        internal Reader(string text) => _text = text;

        private static SerializationException Corrupt(Exception inner = null) => new SerializationException(SR.Serialization_CorruptData, inner);

        private bool Take(char c)
        {
            if (_at >= _text.Length || _text[_at] != c)
                return false;
            _at++;
            return true;
        }

        private void Expect(char c)
        {
            if (!Take(c))
                throw Corrupt();
        }

        internal string Text()
        {
            StringBuilder value = new StringBuilder();
            for (; ; )
            {
                if (_at >= _text.Length)
                    throw Corrupt();
                char c = _text[_at++];
                if (c == ';')
                    return value.ToString();
                if (c is '[' or ']')
                    throw Corrupt();
                if (c == '\\')
                {
                    if (_at >= _text.Length)
                        throw Corrupt();
                    c = _text[_at++];
                }
                value.Append(c);
            }
        }

        private int Number() => int.TryParse(Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : throw Corrupt();

        internal TimeSpan Minutes() => new TimeSpan(0, Number(), 0);

        private DateTime Date(string format) => DateTime.TryParseExact(Text(), format, DateTimeFormatInfo.InvariantInfo, DateTimeStyles.NoCurrentDateDefault, out DateTime value) ? value : throw Corrupt();

        private TransitionTime Transition()
        {
            Expect('[');
            bool isFixed = Number() == 1;
            DateTime time = Date("HH:mm:ss.FFF");
            int month = Number(), number = Number();
            TransitionTime result = isFixed ? TransitionTime.CreateFixedDateRule(time, month, number) : TransitionTime.CreateFloatingDateRule(time, month, number, (DayOfWeek)Number());
            Expect(']');
            Expect(';');
            return result;
        }

        internal AdjustmentRule[] Rules()
        {
            var rules = new List<AdjustmentRule>();
            try
            {
                while (Take('['))
                {
                    DateTime start = Date("MM:dd:yyyy"), end = Date("MM:dd:yyyy");
                    TimeSpan delta = Minutes();
                    TransitionTime first = Transition(), last = Transition();
                    TimeSpan baseDelta = TimeSpan.Zero;
                    if (_at < _text.Length && _text[_at] != ']')
                        baseDelta = Minutes();
                    while (_at < _text.Length && _text[_at] != ']')
                        Text();
                    Expect(']');
                    rules.Add(AdjustmentRule.CreateAdjustmentRule(start, end, delta, first, last, baseDelta));
                }
            }
            catch (ArgumentException e)
            {
                throw Corrupt(e);
            }
            Expect(';');
            return rules.ToArray();
        }
    }
}
