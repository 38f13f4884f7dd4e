namespace System
{
    internal static partial class SR
    {
        internal const string Argument_AdjustmentRulesNoNulls = "The AdjustmentRule array cannot contain null elements.";
        internal const string Argument_AdjustmentRulesOutOfOrder = "The elements of the AdjustmentRule array must be in chronological order and must not overlap.";
        internal const string Argument_ConvertMismatch = "The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local.";
        internal const string Argument_DateTimeHasTicks = "The supplied DateTime must have the Year, Month, and Day properties set to 1.  The time cannot be specified more precisely than whole milliseconds.";
        internal const string Argument_DateTimeHasTimeOfDay = "The supplied DateTime includes a TimeOfDay setting.   This is not supported.";
        internal const string Argument_DateTimeIsInvalid = "The supplied DateTime represents an invalid time.  For example, when the clock is adjusted forward, any time in the period that is skipped is invalid.";
        internal const string Argument_DateTimeIsNotAmbiguous = "The supplied DateTime is not in an ambiguous time range.";
        internal const string Argument_DateTimeKindMustBeUnspecified = "The supplied DateTime must have the Kind property set to DateTimeKind.Unspecified.";
        internal const string Argument_DateTimeOffsetIsNotAmbiguous = "The supplied DateTimeOffset is not in an ambiguous time range.";
        internal const string Argument_InvalidSerializedString = "The specified serialized string '{0}' is not supported.";
        internal const string Argument_OutOfOrderDateTimes = "The DateStart property must come before the DateEnd property.";
        internal const string Argument_TimeSpanHasSeconds = "The TimeSpan parameter cannot be specified more precisely than whole minutes.";
        internal const string Argument_TransitionTimesAreIdentical = "The DaylightTransitionStart property must not equal the DaylightTransitionEnd property.";
        internal const string ArgumentOutOfRange_DayOfWeek = "The DayOfWeek enumeration must be in the range 0 through 6.";
        internal const string ArgumentOutOfRange_DayParam = "The Day parameter must be in the range 1 through 31.";
        internal const string ArgumentOutOfRange_MonthParam = "The Month parameter must be in the range 1 through 12.";
        internal const string ArgumentOutOfRange_UtcOffset = "The TimeSpan parameter must be within plus or minus 14.0 hours.";
        internal const string ArgumentOutOfRange_UtcOffsetAndDaylightDelta = "The sum of the BaseUtcOffset and DaylightDelta properties must within plus or minus 14.0 hours.";
        internal const string ArgumentOutOfRange_Week = "The Week parameter must be in the range 1 through 5.";
        internal const string Serialization_CorruptData = "An error occurred while deserializing the object.  The serialized data is corrupt.";
        internal const string TimeZoneNotFound_MissingData = "The time zone ID '{0}' was not found on the local computer.";
        internal const string InvalidTimeZone_InvalidFileData = "The time zone ID '{0}' was found on the local computer, but the file at '{1}' was corrupt.";
    }
}
