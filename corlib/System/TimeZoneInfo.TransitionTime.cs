using System.Runtime.Serialization;

namespace System;

public sealed partial class TimeZoneInfo
{
    /// <summary>The moment of each year when daylight saving time begins or ends: a day of a month, or a weekday of one of its weeks.</summary>
    public readonly struct TransitionTime : IEquatable<TransitionTime>, ISerializable, IDeserializationCallback
    {
        private readonly DateTime _timeOfDay;
        private readonly byte _month, _week, _day;
        private readonly DayOfWeek _dayOfWeek;
        private readonly bool _isFixed;

        private TransitionTime(DateTime timeOfDay, int month, int week, int day, DayOfWeek dayOfWeek, bool isFixed)
        {
            _timeOfDay = timeOfDay;
            _month = (byte)month;
            _week = (byte)week;
            _day = (byte)day;
            _dayOfWeek = dayOfWeek;
            _isFixed = isFixed;
        }

        public DateTime TimeOfDay => _timeOfDay;
        public int Month => _month;

        /// <summary>Of a floating rule: from 1; 5 is the last one of the month.</summary>
        public int Week => _week;

        /// <summary>Of a fixed rule.</summary>
        public int Day => _day;
        public DayOfWeek DayOfWeek => _dayOfWeek;
        public bool IsFixedDateRule => _isFixed;

        public static TransitionTime CreateFixedDateRule(DateTime timeOfDay, int month, int day)
        {
            Check(timeOfDay, month);
            if (day < 1 || day > 31)
                throw new ArgumentOutOfRangeException(nameof(day), SR.ArgumentOutOfRange_DayParam);
            return new TransitionTime(timeOfDay, month, 1, day, DayOfWeek.Sunday, true);
        }

        public static TransitionTime CreateFloatingDateRule(DateTime timeOfDay, int month, int week, DayOfWeek dayOfWeek)
        {
            Check(timeOfDay, month);
            if (week < 1 || week > 5)
                throw new ArgumentOutOfRangeException(nameof(week), SR.ArgumentOutOfRange_Week);
            if ((int)dayOfWeek < 0 || (int)dayOfWeek > 6)
                throw new ArgumentOutOfRangeException(nameof(dayOfWeek), SR.ArgumentOutOfRange_DayOfWeek);
            return new TransitionTime(timeOfDay, month, week, 1, dayOfWeek, false);
        }

        private static void Check(DateTime timeOfDay, int month)
        {
            if (timeOfDay.Kind != DateTimeKind.Unspecified)
                throw new ArgumentException(SR.Argument_DateTimeKindMustBeUnspecified, nameof(timeOfDay));
            if (month < 1 || month > 12)
                throw new ArgumentOutOfRangeException(nameof(month), SR.ArgumentOutOfRange_MonthParam);
            if (timeOfDay.Ticks >= TimeSpan.TicksPerDay || timeOfDay.Ticks % TimeSpan.TicksPerMillisecond != 0)
                throw new ArgumentException(SR.Argument_DateTimeHasTicks, nameof(timeOfDay));
        }

        /// <summary>The transition of a year, in local time. A day that the month does not have is its last one.</summary>
        internal DateTime InYear(int year)
        {
            DateTime day = _isFixed ? new DateTime(year, _month, Math.Min((int)_day, DateTime.DaysInMonth(year, _month))) : FloatingDay(year, _month, _week, _dayOfWeek);
            return day + _timeOfDay.TimeOfDay;
        }

        /// <summary>Does the rule mean that the year begins in daylight saving time already?</summary>
        internal bool IsBeginningOfYear => _isFixed && _month == 1 && _day == 1 && _timeOfDay.Ticks == 0;

        /// <summary>Does the rule mean that it goes on into the next year?</summary>
        internal bool IsEndOfYear => _isFixed && _month == 12 && _day == 31 && _timeOfDay.Ticks == TimeSpan.TicksPerDay - TimeSpan.TicksPerMillisecond;

        public bool Equals(TransitionTime other)
        {
            if (_isFixed != other._isFixed || _timeOfDay != other._timeOfDay || _month != other._month)
                return false;
            return _isFixed ? _day == other._day : _week == other._week && _dayOfWeek == other._dayOfWeek;
        }

        public override bool Equals(object obj) => obj is TransitionTime other && Equals(other);

        public override int GetHashCode() => _month ^ (_week << 8);

        public static bool operator ==(TransitionTime t1, TransitionTime t2) => t1.Equals(t2);
        public static bool operator !=(TransitionTime t1, TransitionTime t2) => !t1.Equals(t2);

        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
        {
            ArgumentNullException.ThrowIfNull(info);
            info.AddValue("TimeOfDay", _timeOfDay);
            info.AddValue("Month", _month);
            info.AddValue("Week", _week);
            info.AddValue("Day", _day);
            info.AddValue("DayOfWeek", _dayOfWeek);
            info.AddValue("IsFixedDateRule", _isFixed);
        }

        void IDeserializationCallback.OnDeserialization(object sender) { }
    }

    /// <summary>The given weekday in a week of a month; week 5 is the last.</summary>
    internal static DateTime FloatingDay(int year, int month, int week, DayOfWeek dayOfWeek)
    {
        DateTime first = new DateTime(year, month, 1);
        int day = 1 + ((int)dayOfWeek - (int)first.DayOfWeek + 7) % 7 + 7 * (week - 1);
        while (day > DateTime.DaysInMonth(year, month))
            day -= 7;
        return new DateTime(year, month, day);
    }
}
