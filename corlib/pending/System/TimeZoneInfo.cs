using System.Collections.ObjectModel;
using System.Runtime.Serialization;

namespace System;

/// <summary>Time zone info; not done yet.</summary>
public sealed class TimeZoneInfo : IEquatable<TimeZoneInfo>, ISerializable, IDeserializationCallback
{
    internal TimeZoneInfo() { }
    public string Id { get => throw new NotImplementedException("TimeZoneInfo.Id"); }
    public bool HasIanaId { get => throw new NotImplementedException("TimeZoneInfo.HasIanaId"); }
    public string DisplayName { get => throw new NotImplementedException("TimeZoneInfo.DisplayName"); }
    public string StandardName { get => throw new NotImplementedException("TimeZoneInfo.StandardName"); }
    public string DaylightName { get => throw new NotImplementedException("TimeZoneInfo.DaylightName"); }
    public TimeSpan BaseUtcOffset { get => throw new NotImplementedException("TimeZoneInfo.BaseUtcOffset"); }
    public bool SupportsDaylightSavingTime { get => throw new NotImplementedException("TimeZoneInfo.SupportsDaylightSavingTime"); }
    public static TimeZoneInfo Local { get => throw new NotImplementedException("TimeZoneInfo.Local"); }
    public static TimeZoneInfo Utc { get => throw new NotImplementedException("TimeZoneInfo.Utc"); }
    public TimeSpan[] GetAmbiguousTimeOffsets(DateTimeOffset dateTimeOffset) => throw new NotImplementedException("TimeZoneInfo.GetAmbiguousTimeOffsets");
    public TimeSpan[] GetAmbiguousTimeOffsets(DateTime dateTime) => throw new NotImplementedException("TimeZoneInfo.GetAmbiguousTimeOffsets");
    public TimeSpan GetUtcOffset(DateTimeOffset dateTimeOffset) => throw new NotImplementedException("TimeZoneInfo.GetUtcOffset");
    public TimeSpan GetUtcOffset(DateTime dateTime) => throw new NotImplementedException("TimeZoneInfo.GetUtcOffset");
    public bool IsAmbiguousTime(DateTimeOffset dateTimeOffset) => throw new NotImplementedException("TimeZoneInfo.IsAmbiguousTime");
    public bool IsAmbiguousTime(DateTime dateTime) => throw new NotImplementedException("TimeZoneInfo.IsAmbiguousTime");
    public bool IsDaylightSavingTime(DateTimeOffset dateTimeOffset) => throw new NotImplementedException("TimeZoneInfo.IsDaylightSavingTime");
    public bool IsDaylightSavingTime(DateTime dateTime) => throw new NotImplementedException("TimeZoneInfo.IsDaylightSavingTime");
    public bool IsInvalidTime(DateTime dateTime) => throw new NotImplementedException("TimeZoneInfo.IsInvalidTime");
    public static void ClearCachedData() => throw new NotImplementedException("TimeZoneInfo.ClearCachedData");
    public static DateTimeOffset ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, string destinationTimeZoneId) => throw new NotImplementedException("TimeZoneInfo.ConvertTimeBySystemTimeZoneId");
    public static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string destinationTimeZoneId) => throw new NotImplementedException("TimeZoneInfo.ConvertTimeBySystemTimeZoneId");
    public static TimeZoneInfo FindSystemTimeZoneById(string id) => throw new NotImplementedException("TimeZoneInfo.FindSystemTimeZoneById");
    public static bool TryFindSystemTimeZoneById(string id, out TimeZoneInfo timeZoneInfo) => throw new NotImplementedException("TimeZoneInfo.TryFindSystemTimeZoneById");
    public static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string sourceTimeZoneId, string destinationTimeZoneId) => throw new NotImplementedException("TimeZoneInfo.ConvertTimeBySystemTimeZoneId");
    public static DateTimeOffset ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone) => throw new NotImplementedException("TimeZoneInfo.ConvertTime");
    public static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone) => throw new NotImplementedException("TimeZoneInfo.ConvertTime");
    public static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone) => throw new NotImplementedException("TimeZoneInfo.ConvertTime");
    public static DateTime ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone) => throw new NotImplementedException("TimeZoneInfo.ConvertTimeFromUtc");
    public static DateTime ConvertTimeToUtc(DateTime dateTime) => throw new NotImplementedException("TimeZoneInfo.ConvertTimeToUtc");
    public static DateTime ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone) => throw new NotImplementedException("TimeZoneInfo.ConvertTimeToUtc");
    public bool Equals(TimeZoneInfo other) => throw new NotImplementedException("TimeZoneInfo.Equals");
    public override bool Equals(object obj) => throw new NotImplementedException("TimeZoneInfo.Equals");
    public static TimeZoneInfo FromSerializedString(string source) => throw new NotImplementedException("TimeZoneInfo.FromSerializedString");
    public override int GetHashCode() => throw new NotImplementedException("TimeZoneInfo.GetHashCode");
    public static ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones() => throw new NotImplementedException("TimeZoneInfo.GetSystemTimeZones");
    public static ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones(bool skipSorting) => throw new NotImplementedException("TimeZoneInfo.GetSystemTimeZones");
    public bool HasSameRules(TimeZoneInfo other) => throw new NotImplementedException("TimeZoneInfo.HasSameRules");
    public string ToSerializedString() => throw new NotImplementedException("TimeZoneInfo.ToSerializedString");
    public override string ToString() => throw new NotImplementedException("TimeZoneInfo.ToString");
    public static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName) => throw new NotImplementedException("TimeZoneInfo.CreateCustomTimeZone");
    public static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, TimeZoneInfo.AdjustmentRule[] adjustmentRules) => throw new NotImplementedException("TimeZoneInfo.CreateCustomTimeZone");
    public static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, TimeZoneInfo.AdjustmentRule[] adjustmentRules, bool disableDaylightSavingTime) => throw new NotImplementedException("TimeZoneInfo.CreateCustomTimeZone");
    public static bool TryConvertIanaIdToWindowsId(string ianaId, out string windowsId) => throw new NotImplementedException("TimeZoneInfo.TryConvertIanaIdToWindowsId");
    public static bool TryConvertWindowsIdToIanaId(string windowsId, out string ianaId) => throw new NotImplementedException("TimeZoneInfo.TryConvertWindowsIdToIanaId");
    public static bool TryConvertWindowsIdToIanaId(string windowsId, string region, out string ianaId) => throw new NotImplementedException("TimeZoneInfo.TryConvertWindowsIdToIanaId");
    public TimeZoneInfo.AdjustmentRule[] GetAdjustmentRules() => throw new NotImplementedException("TimeZoneInfo.GetAdjustmentRules");
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
    void IDeserializationCallback.OnDeserialization(object sender) => throw new NotImplementedException();
    /// <summary>Adjustment rule; not done yet.</summary>
    public sealed class AdjustmentRule : IEquatable<TimeZoneInfo.AdjustmentRule>, ISerializable, IDeserializationCallback
    {
        internal AdjustmentRule() { }
        public DateTime DateStart { get => throw new NotImplementedException("AdjustmentRule.DateStart"); }
        public DateTime DateEnd { get => throw new NotImplementedException("AdjustmentRule.DateEnd"); }
        public TimeSpan DaylightDelta { get => throw new NotImplementedException("AdjustmentRule.DaylightDelta"); }
        public TimeZoneInfo.TransitionTime DaylightTransitionStart { get => throw new NotImplementedException("AdjustmentRule.DaylightTransitionStart"); }
        public TimeZoneInfo.TransitionTime DaylightTransitionEnd { get => throw new NotImplementedException("AdjustmentRule.DaylightTransitionEnd"); }
        public TimeSpan BaseUtcOffsetDelta { get => throw new NotImplementedException("AdjustmentRule.BaseUtcOffsetDelta"); }
        public bool Equals(TimeZoneInfo.AdjustmentRule other) => throw new NotImplementedException("AdjustmentRule.Equals");
        public override bool Equals(object obj) => throw new NotImplementedException("AdjustmentRule.Equals");
        public override int GetHashCode() => throw new NotImplementedException("AdjustmentRule.GetHashCode");
        public static TimeZoneInfo.AdjustmentRule CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta, TimeZoneInfo.TransitionTime daylightTransitionStart, TimeZoneInfo.TransitionTime daylightTransitionEnd, TimeSpan baseUtcOffsetDelta) => throw new NotImplementedException("AdjustmentRule.CreateAdjustmentRule");
        public static TimeZoneInfo.AdjustmentRule CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta, TimeZoneInfo.TransitionTime daylightTransitionStart, TimeZoneInfo.TransitionTime daylightTransitionEnd) => throw new NotImplementedException("AdjustmentRule.CreateAdjustmentRule");
        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
        void IDeserializationCallback.OnDeserialization(object sender) => throw new NotImplementedException();
    }
    /// <summary>Transition time; not done yet.</summary>
    public struct TransitionTime : IEquatable<TimeZoneInfo.TransitionTime>, ISerializable, IDeserializationCallback
    {
        public DateTime TimeOfDay { get => throw new NotImplementedException("TransitionTime.TimeOfDay"); }
        public int Month { get => throw new NotImplementedException("TransitionTime.Month"); }
        public int Week { get => throw new NotImplementedException("TransitionTime.Week"); }
        public int Day { get => throw new NotImplementedException("TransitionTime.Day"); }
        public DayOfWeek DayOfWeek { get => throw new NotImplementedException("TransitionTime.DayOfWeek"); }
        public bool IsFixedDateRule { get => throw new NotImplementedException("TransitionTime.IsFixedDateRule"); }
        public override bool Equals(object obj) => throw new NotImplementedException("TransitionTime.Equals");
        public static bool operator ==(TimeZoneInfo.TransitionTime t1, TimeZoneInfo.TransitionTime t2) => throw new NotImplementedException("TransitionTime");
        public static bool operator !=(TimeZoneInfo.TransitionTime t1, TimeZoneInfo.TransitionTime t2) => throw new NotImplementedException("TransitionTime");
        public bool Equals(TimeZoneInfo.TransitionTime other) => throw new NotImplementedException("TransitionTime.Equals");
        public override int GetHashCode() => throw new NotImplementedException("TransitionTime.GetHashCode");
        public static TimeZoneInfo.TransitionTime CreateFixedDateRule(DateTime timeOfDay, int month, int day) => throw new NotImplementedException("TransitionTime.CreateFixedDateRule");
        public static TimeZoneInfo.TransitionTime CreateFloatingDateRule(DateTime timeOfDay, int month, int week, DayOfWeek dayOfWeek) => throw new NotImplementedException("TransitionTime.CreateFloatingDateRule");
        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException();
        void IDeserializationCallback.OnDeserialization(object sender) => throw new NotImplementedException();
    }
}
