namespace System
{
    /// <summary>The texts that collections, tasks, threads and streams share.</summary>
    internal static partial class SR
    {
        internal const string InvalidOperation_CollectionModified = "Collection was modified after the enumerator was instantiated.";
        internal const string Arg_IncompatibleArrayType = "Target array type is not compatible with the type of items in the collection.";
        internal const string Arg_WrongType = "The value \"{0}\" is not of type \"{1}\" and cannot be used in this generic collection.";
        internal const string ArgumentOutOfRange_NeedNonNegOrNegative1 = "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.";
        internal const string ArgumentOutOfRange_MustBeNonNegInt32 = "Number must be non-negative and less than or equal to Int32.MaxValue.";
        internal const string ArgumentOutOfRange_BiggerThanCollection = "Larger than collection size.";
        internal const string Arg_NonZeroLowerBound = "The lower bound of target array must be zero.";
        internal const string InvalidOperation_EmptyQueue = "Queue empty.";
        internal const string InvalidOperation_EmptyStack = "Stack empty.";
        internal const string NotSupported_KeyCollectionSet = "Mutating a key collection derived from a dictionary is not allowed.";
        internal const string NotSupported_ValueCollectionSet = "Mutating a value collection derived from a dictionary is not allowed.";
        internal const string NotSupported_SortedListNestedWrite = "This operation is not supported on SortedList nested types because they require modifying the original SortedList.";
        internal const string IO_StreamClosed = "Cannot access a closed Stream.";
        internal const string IO_FileClosed = "Cannot access a closed file.";
        internal const string NotSupported_UnreadableStream = "Stream does not support reading.";
        internal const string NotSupported_UnwritableStream = "Stream does not support writing.";
        internal const string NotSupported_UnseekableStream = "Stream does not support seeking.";
        internal const string Task_WaitMulti_NullTask = "The tasks argument included a null value.";
    }
}
