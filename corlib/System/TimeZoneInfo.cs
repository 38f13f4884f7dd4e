using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.IO;
using System.Runtime.Serialization;

namespace System;

/// <summary>A time zone: one of the system's, which knows the transitions of its TZif file, or one that a program made from rules.</summary>
public sealed partial class TimeZoneInfo : IEquatable<TimeZoneInfo>, ISerializable, IDeserializationCallback
{
    private const long MaxOffset = 14 * TimeSpan.TicksPerHour;
    private const string UtcId = "UTC";
    private const string UtcName = "Coordinated Universal Time";

    private static TimeZoneInfo s_local;
    private static readonly TimeZoneInfo s_utc = new TimeZoneInfo(UtcId, TimeSpan.Zero, "(UTC) " + UtcName, UtcName, UtcName, null, null, false) { HasIanaId = true };
    private static readonly Dictionary<string, TimeZoneInfo> s_zones = new Dictionary<string, TimeZoneInfo>(StringComparer.OrdinalIgnoreCase);

    private readonly string _id, _displayName, _standardName, _daylightName;
    private readonly TimeSpan _baseUtcOffset;
    private readonly ZoneData _data;       // of the system's zones
    private AdjustmentRule[] _rules;       // of others; of the system's made when they are asked for
    private readonly bool _supportsDaylight;

    private TimeZoneInfo(string id, TimeSpan baseUtcOffset, string displayName, string standardName, string daylightName, AdjustmentRule[] rules, ZoneData data, bool supportsDaylight)
    {
        _id = id;
        _baseUtcOffset = baseUtcOffset;
        _displayName = displayName;
        _standardName = standardName;
        _daylightName = daylightName;
        _rules = rules;
        _data = data;
        _supportsDaylight = supportsDaylight;
    }

    public string Id => _id;

    /// <summary>Is the name one of the IANA's?</summary>
    public bool HasIanaId { get; private init; }

    public string DisplayName => _displayName ?? "";
    public string StandardName => _standardName ?? "";
    public string DaylightName => _daylightName ?? "";

    /// <summary>Standard time minus universal time.</summary>
    public TimeSpan BaseUtcOffset => _baseUtcOffset;

    /// <summary>Has the zone, or had it ever, another time than its standard time?</summary>
    public bool SupportsDaylightSavingTime => _supportsDaylight;

    /// <summary>The zone of this machine: that of TZ, else of /etc/localtime.</summary>
    public static TimeZoneInfo Local => s_local ??= IsUtcName(LocalZone.Id) ? MakeUtc(LocalZone.Id) : FromData(LocalZone.Id, LocalZone.Data);

    public static TimeZoneInfo Utc => s_utc;

    // --- the system's zones ---

    private static bool IsUtcName(string id) => id.Equals("UTC", StringComparison.OrdinalIgnoreCase) || id is "Etc/UTC" or "Etc/UCT" or "Etc/Universal" or "Etc/Zulu" or "UCT" or "Universal" or "Zulu";

    private static TimeZoneInfo MakeUtc(string id) => id == UtcId ? s_utc : new TimeZoneInfo(id, TimeSpan.Zero, "(UTC) " + UtcName, UtcName, UtcName, null, null, false) { HasIanaId = true };

    private static TimeZoneInfo FromData(string id, ZoneData data)
    {
        ZoneData.Period[] periods = data.Periods;
        long now = ZoneData.ToSeconds(DateTime.UtcNow.Ticks);
        string standardName = null, daylightName = null;
        int standard = periods[0].Offset;
        bool varies = false;
        int current = 0;
        while (current < periods.Length - 1 && periods[current + 1].Start <= now)
            current++;
        for (int i = current; i >= 0; i--)
        {
            if (periods[i].IsDaylight)
                daylightName ??= periods[i].Abbreviation;
            else if (standardName == null)
            {
                standardName = periods[i].Abbreviation;
                standard = periods[i].Offset;
            }
        }
        if (data.Rule != null && current == periods.Length - 1)
        {
            standard = data.Rule.StandardOffset;
            standardName = data.Rule.StandardName;
            if (data.Rule.HasDaylight)
                daylightName = data.Rule.DaylightName;
        }
        TimeSpan offset = Minutes(standard);
        foreach (ZoneData.Period period in periods)
            varies |= period.Offset != standard;
        varies |= data.Rule != null && data.Rule.HasDaylight;
        standardName ??= periods[0].Abbreviation;
        return new TimeZoneInfo(id, offset, OffsetText(offset) + id, standardName, daylightName ?? standardName, null, data, varies) { HasIanaId = true };
    }

    private static string OffsetText(TimeSpan offset) => "(UTC" + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture) + ") ";

    /// <exception cref="TimeZoneNotFoundException">There is none of that name.</exception>
    /// <exception cref="InvalidTimeZoneException">Its file is damaged.</exception>
    public static TimeZoneInfo FindSystemTimeZoneById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        Exception failure = Find(id, out TimeZoneInfo zone);
        return failure == null ? zone : throw failure;
    }

    public static bool TryFindSystemTimeZoneById(string id, out TimeZoneInfo timeZoneInfo)
    {
        timeZoneInfo = null;
        return id != null && Find(id, out timeZoneInfo) == null;
    }

    private static Exception Find(string id, out TimeZoneInfo zone)
    {
        if (id == UtcId)
        {
            zone = s_utc;
            return null;
        }
        lock (s_zones)
            if (s_zones.TryGetValue(id, out zone))
                return null;
        string message = string.Format(SR.TimeZoneNotFound_MissingData, id);
        if (id.Length == 0 || id.Contains('\0') || id.StartsWith('/') || id.Contains("..") || id.Contains('\\'))
            return new TimeZoneNotFoundException(message);
        string path = LocalZone.Folder + id;
        ZoneData data;
        try
        {
            if (!File.Exists(path))
                return new TimeZoneNotFoundException(message, new FileNotFoundException("Could not find file '" + path + "'.", path));
            data = ZoneData.Read(File.ReadAllBytes(path));
        }
        catch (IOException e)
        {
            return new InvalidTimeZoneException(string.Format(SR.InvalidTimeZone_InvalidFileData, id, path), e);
        }
        catch (UnauthorizedAccessException e)
        {
            return new Security.SecurityException(message, e);
        }
        if (data == null)
            return new InvalidTimeZoneException(string.Format(SR.InvalidTimeZone_InvalidFileData, id, path));
        zone = IsUtcName(id) ? MakeUtc(id) : FromData(id, data);
        lock (s_zones)
            s_zones[id] = zone;
        return null;
    }

    public static ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones() => GetSystemTimeZones(false);

    /// <summary>The zones of the system's table.</summary>
    /// <param name="skipSorting">false: ordered by offset, then by name.</param>
    public static ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones(bool skipSorting)
    {
        var zones = new List<TimeZoneInfo>();
        foreach (string id in ZoneNames())
            if (TryFindSystemTimeZoneById(id, out TimeZoneInfo zone))
                zones.Add(zone);
        if (!skipSorting)
            zones.Sort((x, y) => x.BaseUtcOffset != y.BaseUtcOffset ? x.BaseUtcOffset.CompareTo(y.BaseUtcOffset) : string.CompareOrdinal(x.DisplayName, y.DisplayName));
        return new ReadOnlyCollection<TimeZoneInfo>(zones);
    }

    private static List<string> ZoneNames()
    {
        var names = new List<string>();
        string table = LocalZone.Folder + "zone.tab";
        if (!File.Exists(table))
            table = LocalZone.Folder + "zone1970.tab";
        if (File.Exists(table))
        {
            foreach (string line in File.ReadAllLines(table))
            {
                string[] parts = line.Split('\t');
                if (!line.StartsWith('#') && parts.Length >= 3)
                    names.Add(parts[2]);
            }
        }
        if (!names.Contains(UtcId))
            names.Add(UtcId);
        return names;
    }

    public static void ClearCachedData()
    {
        s_local = null;
        LocalZone.Clear();
        lock (s_zones)
            s_zones.Clear();
    }

    // --- offsets ---

    /// <summary>The offset at a universal time.</summary>
    private TimeSpan OffsetAtUtc(long ticks, out bool isDaylight)
    {
        if (_data != null)
        {
            ZoneData.Period period = _data.Find(ZoneData.ToSeconds(ticks));
            isDaylight = period.IsDaylight;
            return Minutes(period.Offset);
        }
        isDaylight = false;
        if (_rules != null)
        {
            long standard = Math.Clamp(ticks + _baseUtcOffset.Ticks, 0, DateTime.MaxValue.Ticks);
            AdjustmentRule rule = FindRule(new DateTime(standard));
            if (rule != null)
            {
                DateTime local = new DateTime(Math.Clamp(standard + rule.BaseUtcOffsetDelta.Ticks, 0, DateTime.MaxValue.Ticks));
                isDaylight = rule.DaylightDelta != TimeSpan.Zero && rule.IsDaylight(local);
                return _baseUtcOffset + rule.BaseUtcOffsetDelta + (isDaylight ? rule.DaylightDelta : TimeSpan.Zero);
            }
        }
        return _baseUtcOffset;
    }

    private AdjustmentRule FindRule(DateTime local)
    {
        foreach (AdjustmentRule rule in _rules)
            if (rule.DateStart <= local && local.Date <= rule.DateEnd)
                return rule;
        return null;
    }

    private enum LocalKind { Normal, Ambiguous, Invalid }

    /// <summary>The offset at a local time: the standard one when two are possible, the one before the gap when none is.</summary>
    private LocalKind OffsetAtLocal(long ticks, out TimeSpan offset, out TimeSpan other, out bool isDaylight)
    {
        TimeSpan before = OffsetAtUtc(Clamp(ticks - TimeSpan.TicksPerDay), out bool daylightBefore);
        TimeSpan after = OffsetAtUtc(Clamp(ticks + TimeSpan.TicksPerDay), out bool daylightAfter);
        offset = other = before;
        isDaylight = daylightBefore;
        if (before == after)
        {
            OffsetAtUtc(Clamp(ticks - before.Ticks), out isDaylight);
            return LocalKind.Normal;
        }
        bool canBefore = OffsetAtUtc(Clamp(ticks - before.Ticks), out bool isBefore) == before && isBefore == daylightBefore;
        bool canAfter = OffsetAtUtc(Clamp(ticks - after.Ticks), out bool isAfter) == after && isAfter == daylightAfter;
        if (canBefore && canAfter)
        {
            bool first = before < after;
            offset = first ? before : after;
            other = first ? after : before;
            isDaylight = first ? daylightBefore : daylightAfter;
            return LocalKind.Ambiguous;
        }
        if (canAfter)
        {
            offset = other = after;
            isDaylight = daylightAfter;
        }
        return canBefore || canAfter ? LocalKind.Normal : LocalKind.Invalid;
    }

    private static long Clamp(long ticks) => Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks);

    // A time given to an instance: as its local time, or as universal ticks (then true).
    private bool IsUniversal(DateTime dateTime, out long ticks)
    {
        ticks = dateTime.Ticks;
        if (dateTime.Kind == DateTimeKind.Utc)
            return true;
        if (dateTime.Kind != DateTimeKind.Local || ReferenceEquals(this, Local))
            return false;
        ticks = dateTime.ToUniversalTime().Ticks;
        return true;
    }

    public TimeSpan GetUtcOffset(DateTimeOffset dateTimeOffset) => OffsetAtUtc(dateTimeOffset.UtcTicks, out _);

    public TimeSpan GetUtcOffset(DateTime dateTime)
    {
        if (IsUniversal(dateTime, out long ticks))
            return OffsetAtUtc(ticks, out _);
        OffsetAtLocal(ticks, out TimeSpan offset, out _, out _);
        return offset;
    }

    public bool IsDaylightSavingTime(DateTimeOffset dateTimeOffset)
    {
        OffsetAtUtc(dateTimeOffset.UtcTicks, out bool isDaylight);
        return isDaylight;
    }

    public bool IsDaylightSavingTime(DateTime dateTime)
    {
        bool isDaylight;
        if (IsUniversal(dateTime, out long ticks))
            OffsetAtUtc(ticks, out isDaylight);
        else
            OffsetAtLocal(ticks, out _, out _, out isDaylight);
        return isDaylight;
    }

    public bool IsInvalidTime(DateTime dateTime) =>
        (dateTime.Kind == DateTimeKind.Unspecified || (dateTime.Kind == DateTimeKind.Local && ReferenceEquals(this, Local))) && OffsetAtLocal(dateTime.Ticks, out _, out _, out _) == LocalKind.Invalid;

    public bool IsAmbiguousTime(DateTimeOffset dateTimeOffset) => _supportsDaylight && IsAmbiguous(dateTimeOffset.UtcTicks, out _, out _);

    public bool IsAmbiguousTime(DateTime dateTime) => _supportsDaylight && IsAmbiguous(dateTime, out _, out _);

    // As a time of this zone, in the given universal time.
    private bool IsAmbiguous(long utcTicks, out TimeSpan low, out TimeSpan high) =>
        OffsetAtLocal(Clamp(utcTicks + OffsetAtUtc(utcTicks, out _).Ticks), out low, out high, out _) == LocalKind.Ambiguous;

    private bool IsAmbiguous(DateTime dateTime, out TimeSpan low, out TimeSpan high) =>
        IsUniversal(dateTime, out long ticks) ? IsAmbiguous(ticks, out low, out high) : OffsetAtLocal(ticks, out low, out high, out _) == LocalKind.Ambiguous;

    /// <summary>The two offsets that an ambiguous time may have, the smaller one first.</summary>
    /// <exception cref="ArgumentException">It is not ambiguous.</exception>
    public TimeSpan[] GetAmbiguousTimeOffsets(DateTimeOffset dateTimeOffset) =>
        _supportsDaylight && IsAmbiguous(dateTimeOffset.UtcTicks, out TimeSpan low, out TimeSpan high) ? new[] { low, high } : throw new ArgumentException(SR.Argument_DateTimeOffsetIsNotAmbiguous, nameof(dateTimeOffset));

    /// <inheritdoc cref="GetAmbiguousTimeOffsets(DateTimeOffset)"/>
    public TimeSpan[] GetAmbiguousTimeOffsets(DateTime dateTime) =>
        _supportsDaylight && IsAmbiguous(dateTime, out TimeSpan low, out TimeSpan high) ? new[] { low, high } : throw new ArgumentException(SR.Argument_DateTimeIsNotAmbiguous, nameof(dateTime));

    // --- conversion ---

    public static DateTimeOffset ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone)
    {
        ArgumentNullException.ThrowIfNull(destinationTimeZone);
        DateTime utc = dateTimeOffset.UtcDateTime;
        TimeSpan offset = destinationTimeZone.OffsetAtUtc(utc.Ticks, out _);
        long ticks = utc.Ticks + offset.Ticks;
        return ticks > DateTimeOffset.MaxValue.Ticks ? DateTimeOffset.MaxValue : ticks < DateTimeOffset.MinValue.Ticks ? DateTimeOffset.MinValue : new DateTimeOffset(ticks, offset);
    }

    public static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone)
    {
        ArgumentNullException.ThrowIfNull(destinationTimeZone);
        return Convert(dateTime, dateTime.Kind == DateTimeKind.Utc ? s_utc : Local, destinationTimeZone);
    }

    /// <exception cref="ArgumentException">The time's kind is not the source's, or the source has no such time.</exception>
    public static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone)
    {
        ArgumentNullException.ThrowIfNull(sourceTimeZone);
        ArgumentNullException.ThrowIfNull(destinationTimeZone);
        return Convert(dateTime, sourceTimeZone, destinationTimeZone);
    }

    private static DateTimeKind KindOf(TimeZoneInfo zone) => ReferenceEquals(zone, s_utc) ? DateTimeKind.Utc : ReferenceEquals(zone, Local) ? DateTimeKind.Local : DateTimeKind.Unspecified;

    private static DateTime Convert(DateTime dateTime, TimeZoneInfo source, TimeZoneInfo destination)
    {
        DateTimeKind sourceKind = KindOf(source);
        if (dateTime.Kind != DateTimeKind.Unspecified && dateTime.Kind != sourceKind)
            throw new ArgumentException(SR.Argument_ConvertMismatch, "sourceTimeZone");
        TimeSpan offset = TimeSpan.Zero;
        if (sourceKind != DateTimeKind.Utc)
        {
            if (source.OffsetAtLocal(dateTime.Ticks, out offset, out _, out _) == LocalKind.Invalid)
                throw new ArgumentException(SR.Argument_DateTimeIsInvalid, nameof(dateTime));
            // A local time that was made from a universal one remembers which of two it is.
            if (dateTime.Kind == DateTimeKind.Local)
                offset = new TimeSpan(dateTime.Ticks - dateTime.ToUniversalTime().Ticks);
        }
        DateTimeKind kind = KindOf(destination);
        if (dateTime.Kind != DateTimeKind.Unspecified && sourceKind != DateTimeKind.Unspecified && sourceKind == kind)
            return dateTime;
        long utc = Clamp(dateTime.Ticks - offset.Ticks);
        if (kind == DateTimeKind.Local)
            return new DateTime(utc, DateTimeKind.Utc).ToLocalTime();
        return new DateTime(Clamp(utc + destination.OffsetAtUtc(utc, out _).Ticks), kind);
    }

    public static DateTime ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone) => ConvertTime(dateTime, s_utc, destinationTimeZone);

    public static DateTime ConvertTimeToUtc(DateTime dateTime) => dateTime.Kind == DateTimeKind.Utc ? dateTime : Convert(dateTime, Local, s_utc);

    public static DateTime ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone) => ConvertTime(dateTime, sourceTimeZone, s_utc);

    public static DateTimeOffset ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, string destinationTimeZoneId) => ConvertTime(dateTimeOffset, FindSystemTimeZoneById(destinationTimeZoneId));

    public static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string destinationTimeZoneId) => ConvertTime(dateTime, FindSystemTimeZoneById(destinationTimeZoneId));

    public static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)
    {
        if (dateTime.Kind == DateTimeKind.Local && sourceTimeZoneId.Equals(Local.Id, StringComparison.OrdinalIgnoreCase))
            return ConvertTime(dateTime, Local, FindSystemTimeZoneById(destinationTimeZoneId));
        if (dateTime.Kind == DateTimeKind.Utc && sourceTimeZoneId.Equals(UtcId, StringComparison.OrdinalIgnoreCase))
            return ConvertTime(dateTime, s_utc, FindSystemTimeZoneById(destinationTimeZoneId));
        return ConvertTime(dateTime, FindSystemTimeZoneById(sourceTimeZoneId), FindSystemTimeZoneById(destinationTimeZoneId));
    }

    // --- zones of a program's own ---

    public static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName) =>
        CreateCustomTimeZone(id, baseUtcOffset, displayName, standardDisplayName, standardDisplayName, null, true);

    public static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, AdjustmentRule[] adjustmentRules) =>
        CreateCustomTimeZone(id, baseUtcOffset, displayName, standardDisplayName, daylightDisplayName, adjustmentRules, false);

    /// <exception cref="ArgumentException">The name is empty, or the offset has seconds.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The offset is beyond 14 hours.</exception>
    /// <exception cref="InvalidTimeZoneException">Rules are null, overlap or are out of order.</exception>
    public static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, AdjustmentRule[] adjustmentRules, bool disableDaylightSavingTime)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Length == 0)
            throw new ArgumentException(SR.Argument_EmptyString, nameof(id));
        if (baseUtcOffset.Ticks > MaxOffset || baseUtcOffset.Ticks < -MaxOffset)
            throw new ArgumentOutOfRangeException(nameof(baseUtcOffset), SR.ArgumentOutOfRange_UtcOffset);
        if (baseUtcOffset.Ticks % TimeSpan.TicksPerMinute != 0)
            throw new ArgumentException(SR.Argument_TimeSpanHasSeconds, nameof(baseUtcOffset));
        AdjustmentRule[] rules = disableDaylightSavingTime || adjustmentRules == null || adjustmentRules.Length == 0 ? null : (AdjustmentRule[])adjustmentRules.Clone();
        if (rules != null)
            CheckRules(baseUtcOffset, rules);
        return new TimeZoneInfo(id, baseUtcOffset, displayName, standardDisplayName, disableDaylightSavingTime ? standardDisplayName : daylightDisplayName, rules, null, rules != null) { HasIanaId = IsUtcName(id) };
    }

    // --- comparing ---

    /// <summary>Do both have the same offset and the same rules?</summary>
    public bool HasSameRules(TimeZoneInfo other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (_baseUtcOffset != other._baseUtcOffset || _supportsDaylight != other._supportsDaylight)
            return false;
        AdjustmentRule[] mine = GetAdjustmentRules(), others = other.GetAdjustmentRules();
        if (mine.Length != others.Length)
            return false;
        for (int i = 0; i < mine.Length; i++)
            if (!mine[i].Equals(others[i]))
                return false;
        return true;
    }

    public bool Equals(TimeZoneInfo other) => other != null && string.Equals(_id, other._id, StringComparison.OrdinalIgnoreCase) && HasSameRules(other);
    public override bool Equals(object obj) => Equals(obj as TimeZoneInfo);
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_id);
    public override string ToString() => DisplayName;

    // --- names of Windows: there is no table of them ---

    public static bool TryConvertIanaIdToWindowsId(string ianaId, out string windowsId)
    {
        ArgumentNullException.ThrowIfNull(ianaId);
        windowsId = null;
        return false;
    }

    public static bool TryConvertWindowsIdToIanaId(string windowsId, out string ianaId) => TryConvertWindowsIdToIanaId(windowsId, null, out ianaId);

    public static bool TryConvertWindowsIdToIanaId(string windowsId, string region, out string ianaId)
    {
        ArgumentNullException.ThrowIfNull(windowsId);
        ianaId = windowsId.Equals(UtcId, StringComparison.OrdinalIgnoreCase) ? "Etc/UTC" : null;
        return ianaId != null;
    }

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
    {
        ArgumentNullException.ThrowIfNull(info);
        info.AddValue("Id", _id);
        info.AddValue("DisplayName", _displayName);
        info.AddValue("StandardName", _standardName);
        info.AddValue("DaylightName", _daylightName);
        info.AddValue("BaseUtcOffset", _baseUtcOffset);
        info.AddValue("AdjustmentRules", GetAdjustmentRules());
        info.AddValue("SupportsDaylightSavingTime", _supportsDaylight);
    }

    void IDeserializationCallback.OnDeserialization(object sender) { }
}
