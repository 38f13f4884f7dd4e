using System.Runtime.Serialization;

namespace System;

public sealed partial class TimeZoneInfo
{
    /// <summary>When daylight saving time is in effect, and by how much, in a range of dates.</summary>
    public sealed class AdjustmentRule : IEquatable<AdjustmentRule>, ISerializable, IDeserializationCallback
    {
        private AdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan delta, TransitionTime start, TransitionTime end, TimeSpan baseDelta)
        {
            DateStart = dateStart;
            DateEnd = dateEnd;
            DaylightDelta = delta;
            DaylightTransitionStart = start;
            DaylightTransitionEnd = end;
            BaseUtcOffsetDelta = baseDelta;
        }

        public DateTime DateStart { get; }
        public DateTime DateEnd { get; }
        public TimeSpan DaylightDelta { get; }
        public TransitionTime DaylightTransitionStart { get; }
        public TransitionTime DaylightTransitionEnd { get; }

        /// <summary>How far the standard time of these dates is from the zone's.</summary>
        public TimeSpan BaseUtcOffsetDelta { get; }

        /// <exception cref="ArgumentException">A date has a time or a kind, is out of order, or a delta has seconds.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A delta is beyond 14 hours.</exception>
        public static AdjustmentRule CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta, TransitionTime daylightTransitionStart, TransitionTime daylightTransitionEnd) =>
            CreateAdjustmentRule(dateStart, dateEnd, daylightDelta, daylightTransitionStart, daylightTransitionEnd, TimeSpan.Zero);

        /// <inheritdoc cref="CreateAdjustmentRule(DateTime, DateTime, TimeSpan, TransitionTime, TransitionTime)"/>
        public static AdjustmentRule CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta, TransitionTime daylightTransitionStart, TransitionTime daylightTransitionEnd, TimeSpan baseUtcOffsetDelta)
        {
            // Dates in universal time are taken from files only.
            if (dateStart.Kind == DateTimeKind.Local)
                throw new ArgumentException(SR.Argument_DateTimeKindMustBeUnspecified, nameof(dateStart));
            if (dateEnd.Kind == DateTimeKind.Local)
                throw new ArgumentException(SR.Argument_DateTimeKindMustBeUnspecified, nameof(dateEnd));
            if (daylightTransitionStart.Equals(daylightTransitionEnd))
                throw new ArgumentException(SR.Argument_TransitionTimesAreIdentical, nameof(daylightTransitionEnd));
            if (dateStart > dateEnd)
                throw new ArgumentException(SR.Argument_OutOfOrderDateTimes, nameof(dateStart));
            if (daylightDelta.Ticks > MaxOffset || daylightDelta.Ticks < -MaxOffset)
                throw new ArgumentOutOfRangeException(nameof(daylightDelta), daylightDelta, SR.ArgumentOutOfRange_UtcOffset);
            if (daylightDelta.Ticks % TimeSpan.TicksPerMinute != 0)
                throw new ArgumentException(SR.Argument_TimeSpanHasSeconds, nameof(daylightDelta));
            if (baseUtcOffsetDelta.Ticks % TimeSpan.TicksPerMinute != 0)
                throw new ArgumentException(SR.Argument_TimeSpanHasSeconds, nameof(baseUtcOffsetDelta));
            if (dateStart.TimeOfDay != TimeSpan.Zero && dateStart.Kind == DateTimeKind.Unspecified)
                throw new ArgumentException(SR.Argument_DateTimeHasTimeOfDay, nameof(dateStart));
            if (dateEnd.TimeOfDay != TimeSpan.Zero && dateEnd.Kind == DateTimeKind.Unspecified)
                throw new ArgumentException(SR.Argument_DateTimeHasTimeOfDay, nameof(dateEnd));
            return new AdjustmentRule(dateStart, dateEnd, daylightDelta, daylightTransitionStart, daylightTransitionEnd, baseUtcOffsetDelta);
        }

        /// <summary>Is daylight saving time in effect at a time of the standard time of the rule?</summary>
        internal bool IsDaylight(DateTime standard)
        {
            int year = standard.Year;
            DateTime start = DaylightTransitionStart.InYear(year);
            DateTime end = DaylightTransitionEnd.InYear(year);
            bool always = DaylightTransitionStart.IsBeginningOfYear, on = DaylightTransitionEnd.IsEndOfYear;
            long from = always ? long.MinValue : start.Ticks;
            long to = on ? long.MaxValue : end.Ticks - DaylightDelta.Ticks;
            return from < to ? from <= standard.Ticks && standard.Ticks < to : !(to <= standard.Ticks && standard.Ticks < from);
        }

        public bool Equals(AdjustmentRule other) =>
            other != null && DateStart == other.DateStart && DateEnd == other.DateEnd && DaylightDelta == other.DaylightDelta && BaseUtcOffsetDelta == other.BaseUtcOffsetDelta &&
            DaylightTransitionStart.Equals(other.DaylightTransitionStart) && DaylightTransitionEnd.Equals(other.DaylightTransitionEnd);

        public override bool Equals(object obj) => obj is AdjustmentRule other && Equals(other);
        public override int GetHashCode() => DateStart.GetHashCode();

        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
        {
            ArgumentNullException.ThrowIfNull(info);
            info.AddValue("DateStart", DateStart);
            info.AddValue("DateEnd", DateEnd);
            info.AddValue("DaylightDelta", DaylightDelta);
            info.AddValue("DaylightTransitionStart", DaylightTransitionStart);
            info.AddValue("DaylightTransitionEnd", DaylightTransitionEnd);
            info.AddValue("BaseUtcOffsetDelta", BaseUtcOffsetDelta);
        }

        void IDeserializationCallback.OnDeserialization(object sender) { }
    }
}
