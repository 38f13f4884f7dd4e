namespace System
{
    /// <summary>The texts of native interop, resources and streams over native memory.</summary>
    internal static partial class SR
    {
        internal const string EntryPointNotFound_Name = "Unable to find an entry point named '{0}' in shared library.";
        internal const string InvalidOperation_CannotRegisterSecondResolver = "A resolver is already set for the assembly.";
        internal const string DllNotFound_Linux = "Unable to load shared library '{0}' or one of its dependencies. In order to help diagnose loading problems, consider using a tool like strace. If you're using glibc, consider setting the LD_DEBUG environment variable: \n{1}";
        internal const string ArgumentOutOfRange_UIntPtrMax = "The length of the buffer must be less than the maximum UIntPtr value for your platform.";
        internal const string Argument_NeedStructWithNoRefs = "The specified Type must be a struct containing no references.";
        internal const string Argument_NotEnoughBytesToRead = "Not enough space available in the buffer.";
        internal const string InvalidOperation_MustCallInitialize = "You must call Initialize on this object instance before using it.";
        internal const string Argument_NotIsomorphic = "Object contains references.";
        internal const string Argument_StructArrayTooLarge = "Array size exceeds addressing limitations.";
        internal const string IndexOutOfRange_ArrayWithOffset = "ArrayWithOffset: offset exceeds array size.";
        internal const string PlatformNotSupported_ComInterop = "COM Interop is not supported on this platform.";
        internal const string Argument_TypeMustNotBeComImport = "The type must not be imported from COM.";
        internal const string Argument_NeedNonGenericType = "The specified Type must not be a generic type.";
        internal const string ArgumentOutOfRange_IndexString = "Index was out of range. Must be non-negative and less than the length of the string.";
        internal const string Argument_InvalidSafeBufferOffLen = "Offset and length were greater than the size of the SafeBuffer.";
        internal const string ArgumentOutOfRange_LengthGreaterThanCapacity = "The length cannot be greater than the capacity.";
        internal const string ArgumentOutOfRange_UnmanagedMemStreamWrapAround = "The UnmanagedMemoryStream capacity would wrap around the high end of the address space.";
        internal const string ArgumentOutOfRange_UnmanagedMemStreamLength = "UnmanagedMemoryStream length must be non-negative and less than 2^63 - 1 - baseAddress.";
        internal const string ArgumentOutOfRange_Enum = "Enum value was out of legal range.";
        internal const string InvalidOperation_CalledTwice = "The method cannot be called twice on the same instance.";
        internal const string NotSupported_UmsSafeBuffer = "This operation is not supported for an UnmanagedMemoryStream created from a SafeBuffer.";
        internal const string IndexOutOfRange_UMSPosition = "Unmanaged memory stream position was beyond the capacity of the stream.";
        internal const string IO_SeekBeforeBegin = "An attempt was made to move the position before the beginning of the stream.";
        internal const string Argument_InvalidSeekOrigin = "Invalid seek origin.";
        internal const string IO_FixedCapacity = "Unable to expand length of this stream beyond its capacity.";
        internal const string IO_StreamTooLong = "Stream was too long.";
        internal const string Argument_OffsetAndCapacityOutOfBounds = "Offset and capacity were greater than the size of the view.";
        internal const string Arg_BadDecimal = "Read an invalid decimal value from the buffer.";
        internal const string Argument_NotEnoughBytesToRead_Accessor = "There are not enough bytes remaining in the accessor to read at this position.";
        internal const string Argument_NotEnoughBytesToWrite = "There are not enough bytes remaining in the accessor to write at this position.";
        internal const string ArgumentOutOfRange_PositionLessThanCapacityRequired = "The position may not be greater or equal to the capacity of the accessor.";
        internal const string NotSupported_Reading = "Accessor does not support reading.";
        internal const string NotSupported_Writing = "Accessor does not support writing.";
        internal const string ObjectDisposed_ViewAccessorClosed = "Cannot access a closed accessor.";
        internal const string Argument_StreamNotReadable = "Stream was not readable.";
        internal const string Resources_StreamNotValid = "Stream is not a valid resource file.";
        internal const string BadImageFormat_ResourcesHeaderCorrupted = "Corrupt .resources file. Unable to read resources from this file because of invalid header information. Try regenerating the .resources file.";
        internal const string NotSupported_WrongResourceReader_Type = "This .resources file should not be read with this reader. The resource reader type is \"{0}\".";
        internal const string Arg_ResourceFileUnsupportedVersion = "The ResourceReader class does not know how to read this version of .resources files. Expected version: {0}  This file: {1}";
        internal const string ResourceReaderIsClosed = "ResourceReader is closed.";
        internal const string BadImageFormat_NegativeStringLength = "Corrupt .resources file. String length must be non-negative.";
        internal const string BadImageFormat_ResourceNameCorrupted_NameIndex = "Corrupt .resources file. The resource name for name index {0} extends past the end of the stream.";
        internal const string BadImageFormat_ResourcesDataInvalidOffset = "Corrupt .resources file. Invalid offset '{0}' into data section is outside the stream.";
        internal const string BadImageFormat_ResourceNameCorrupted = "Corrupt .resources file. A resource name extends past the end of the stream.";
        internal const string BadImageFormat_InvalidType = "Corrupt .resources file.  The specified type doesn't exist.";
        internal const string BadImageFormat_TypeMismatch = "Corrupt .resources file.  The specified type doesn't match the available data in the stream.";
        internal const string BadImageFormat_ResourceDataLengthInvalid = "Corrupt .resources file.  The specified data length '{0}' is not a valid position in the stream.";
        internal const string Arg_ResourceNameNotExist = "The specified resource name \"{0}\" does not exist in the resource file.";
        internal const string NotSupported_ResourceObjectSerialization = "Cannot read resources that depend on serialization.";
        internal const string ObjectDisposed_ResourceSet = "Cannot access a closed resource set.";
        internal const string InvalidOperation_ResourceNotString_Name = "Resource '{0}' was not a String - call GetObject instead.";
        internal const string InvalidOperation_ResourceNotStream_Name = "Resource '{0}' was not a Stream - call GetObject instead.";
        internal const string Argument_MustBeRuntimeAssembly = "Assembly must be a runtime Assembly object.";
        internal const string Arg_ResMgrNotResSet = "Type parameter must refer to a subclass of ResourceSet.";
        internal const string Arg_InvalidSatelliteContract_Asm_Ver = "Satellite contract version attribute on the assembly '{0}' specifies an invalid version: {1}.";
        internal const string Arg_InvalidNeutralResourcesLanguage_FallbackLoc = "The NeutralResourcesLanguageAttribute specifies an invalid or unrecognized ultimate resource fallback location: \"{0}\".";
        internal const string Arg_InvalidNeutralResourcesLanguage_Asm_Culture = "The NeutralResourcesLanguageAttribute on the assembly \"{0}\" specifies an invalid culture name: \"{1}\".";
        internal const string MissingManifestResource_NoNeutralDisk = "Could not find any resources appropriate for the specified culture (or the neutral culture) on disk.";
        internal const string MissingManifestResource_NoNeutralAsm = "Could not find the resource \"{0}\" among the resources {2} embedded in the assembly \"{1}\", nor among the resources in any satellite assemblies for the specified culture. Perhaps the resources were embedded with an incorrect name.";
        internal const string MissingManifestResource_MultipleBlobs = "A case-insensitive lookup for resource file \"{0}\" in assembly \"{1}\" found multiple entries. Remove the duplicates or specify the exact case.";
        internal const string MissingSatelliteAssembly_Culture_Name = "Resource lookup fell back to the ultimate fallback resources in a satellite assembly, but that satellite either was not found or could not be loaded. Please consider reinstalling or repairing the application.";
        internal const string UnauthorizedAccess_MemStreamBuffer = "MemoryStream's internal buffer cannot be accessed.";
        internal const string AssemblyLoadContext_Verify_NotUnloading = "AssemblyLoadContext is unloading or was already unloaded.";
        internal const string AssemblyLoadContext_Unload_CannotUnloadIfNotCollectible = "Cannot unload non-collectible AssemblyLoadContext.";
        internal const string Argument_AbsolutePathRequired = "Path '{0}' is not an absolute path.";
        internal const string EventSource_TraitEven = "Must have an even number of strings.";
        internal const string EventSource_InvalidCommand = "Invalid command value.";
    }
}
