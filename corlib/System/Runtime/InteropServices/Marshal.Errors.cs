using System.IO;

namespace System.Runtime.InteropServices;

/// <summary>COM's error numbers and the exceptions that stand for them.</summary>
public static unsafe partial class Marshal
{
    public static int GetHRForException(Exception e) => e?.HResult ?? 0;

    /// <summary>The last P/Invoke's error as an HRESULT of the Win32 facility.</summary>
    public static int GetHRForLastWin32Error()
    {
        int error = GetLastPInvokeError();
        return (error & 0x80000000) == 0x80000000 ? error : (error & 0xFFFF) | unchecked((int)0x80070000);
    }

    /// <summary>null for a success.</summary>
    public static Exception GetExceptionForHR(int errorCode) => GetExceptionForHR(errorCode, 0);

    public static Exception GetExceptionForHR(int errorCode, nint errorInfo) => errorCode >= 0 ? null : ExceptionFor(errorCode);
    public static Exception GetExceptionForHR(int errorCode, in Guid iid, nint pUnk) => GetExceptionForHR(errorCode, 0);

    public static void ThrowExceptionForHR(int errorCode)
    {
        if (errorCode < 0)
            throw ExceptionFor(errorCode);
    }

    public static void ThrowExceptionForHR(int errorCode, nint errorInfo) => ThrowExceptionForHR(errorCode);
    public static void ThrowExceptionForHR(int errorCode, in Guid iid, nint pUnk) => ThrowExceptionForHR(errorCode);

    private static Exception ExceptionFor(int hr)
    {
        Exception e = Known((uint)hr) ?? new COMException(Text(hr, "Error " + (uint)hr));
        e.HResult = hr;
        return e;
    }

    // "Text\n (0x80070005 (E_ACCESSDENIED))": the system's text ends its line before the number.
    private static string Text(int hr, string text)
    {
        string number = "0x" + ((uint)hr).ToString("X8");
        string name = (uint)hr switch
        {
            0x80070005 => "E_ACCESSDENIED",
            0x8000FFFF => "E_UNEXPECTED",
            _ => null,
        };
        return text + " (" + number + (name == null ? ")" : " (" + name + "))");
    }

    private static Exception Known(uint hr) => hr switch
    {
        0x80004001 => new NotImplementedException(),
        0x80004002 => new InvalidCastException(),
        0x80004003 => new NullReferenceException(),
        0x80004005 => new COMException("Unexpected HRESULT has been returned from a call to a COM component."),
        0x80020012 => new DivideByZeroException(),
        0x80070002 => new FileNotFoundException(Text((int)hr, "The system cannot find the file specified.\n")),
        0x80070003 => new DirectoryNotFoundException(Text((int)hr, "The system cannot find the path specified.\n")),
        0x80070005 => new UnauthorizedAccessException(Text((int)hr, "Access is denied.\n")),
        0x8007000B => new BadImageFormatException(Text((int)hr, "An attempt was made to load a program with an incorrect format.\n")),
        0x8007000E => new OutOfMemoryException(),
        0x80070020 => new FileLoadException(Text((int)hr, "The process cannot access the file because it is being used by another process.\n")),
        0x80070057 => new ArgumentException(),
        0x800700CE => new PathTooLongException(),
        0x800703E9 => new StackOverflowException(),
        0x80131430 => new System.Security.Cryptography.CryptographicException(),
        0x80131500 => new Exception(),
        0x80131501 => new SystemException(),
        0x80131502 => new ArgumentOutOfRangeException(),
        0x80131503 => new ArrayTypeMismatchException(),
        0x80131504 => new ContextMarshalException(),
        0x80131506 => new ExecutionEngineException(),
        0x80131507 => new FieldAccessException(),
        0x80131508 => new IndexOutOfRangeException(),
        0x80131509 => new InvalidOperationException(),
        0x8013150A => new System.Security.SecurityException(),
        0x8013150C => new System.Runtime.Serialization.SerializationException(),
        0x8013150D => new System.Security.VerificationException(),
        0x80131510 => new MethodAccessException(),
        0x80131511 => new MissingFieldException(),
        0x80131512 => new MissingMemberException(),
        0x80131513 => new MissingMethodException(),
        0x80131514 => new MulticastNotSupportedException(),
        0x80131515 => new NotSupportedException(),
        0x80131516 => new OverflowException(),
        0x80131517 => new RankException(),
        0x80131518 => new System.Threading.SynchronizationLockException(),
        0x80131519 => new System.Threading.ThreadInterruptedException(),
        0x8013151A => new MemberAccessException(),
        0x80131520 => new System.Threading.ThreadStateException(),
        0x80131522 => new TypeLoadException(),
        0x80131523 => new EntryPointNotFoundException(),
        0x80131524 => new DllNotFoundException(),
        0x80131527 => new InvalidComObjectException(),
        0x80131528 => new NotFiniteNumberException(),
        0x80131529 => new DuplicateWaitObjectException(),
        0x8013152F => new InvalidOleVariantTypeException(),
        0x80131532 => new System.Resources.MissingManifestResourceException(),
        0x80131534 => new TypeInitializationException(null, null),
        0x80131535 => new MarshalDirectiveException(),
        0x80131537 => new FormatException(),
        0x80131539 => new PlatformNotSupportedException(),
        0x80131543 => new TypeAccessException(),
        0x80131577 => new System.Collections.Generic.KeyNotFoundException(),
        0x80131600 => new ApplicationException(),
        0x80131620 => new IOException(),
        0x80131621 => new FileLoadException(),
        _ => null,
    };
}
