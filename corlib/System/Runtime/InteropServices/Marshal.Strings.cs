using System.Runtime.CompilerServices;
using System.Security;
using System.Text;

namespace System.Runtime.InteropServices;

/// <summary>Strings to and from native memory. The system's narrow encoding ("Ansi", "Auto") is UTF-8.</summary>
public static unsafe partial class Marshal
{
    public static string PtrToStringAnsi(nint ptr) => PtrToStringUTF8(ptr);
    public static string PtrToStringAnsi(nint ptr, int len) => Utf8(ptr, len, nameof(len));
    public static string PtrToStringAuto(nint ptr) => PtrToStringUTF8(ptr);
    public static string PtrToStringAuto(nint ptr, int len) => PtrToStringAnsi(ptr, len);
    public static string PtrToStringUTF8(nint ptr) => ptr == 0 ? null : Encoding.UTF8.GetString((byte*)ptr, string.strlen((byte*)ptr));
    public static string PtrToStringUTF8(nint ptr, int byteLen) => Utf8(ptr, byteLen, nameof(byteLen));
    public static string PtrToStringUni(nint ptr) => ptr == 0 ? null : new string((char*)ptr);

    /// <exception cref="ArgumentNullException">ptr is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">len is negative.</exception>
    public static string PtrToStringUni(nint ptr, int len)
    {
        if (ptr == 0)
            throw new ArgumentNullException(nameof(ptr));
        ArgumentOutOfRangeException.ThrowIfNegative(len);
        return new string((char*)ptr, 0, len);
    }

    private static string Utf8(nint ptr, int count, string name)
    {
        if (ptr == 0)
            throw new ArgumentNullException(nameof(ptr));
        ArgumentOutOfRangeException.ThrowIfNegative(count, name);
        return Encoding.UTF8.GetString((byte*)ptr, count);
    }

    /// <exception cref="ArgumentNullException">ptr is null.</exception>
    public static string PtrToStringBSTR(nint ptr)
    {
        if (ptr == 0)
            throw new ArgumentNullException(nameof(ptr));
        return new string((char*)ptr, 0, (int)(SysStringByteLen(ptr) / sizeof(char)));
    }

    public static nint StringToHGlobalAnsi(string s) => StringToCoTaskMemUTF8(s);
    public static nint StringToHGlobalAuto(string s) => StringToCoTaskMemUTF8(s);
    public static nint StringToHGlobalUni(string s) => StringToCoTaskMemUni(s);
    public static nint StringToCoTaskMemAnsi(string s) => StringToCoTaskMemUTF8(s);
    public static nint StringToCoTaskMemAuto(string s) => StringToCoTaskMemUTF8(s);

    public static nint StringToCoTaskMemUni(string s) => s == null ? 0 : CopyUtf16(s);
    public static nint StringToCoTaskMemUTF8(string s) => s == null ? 0 : CopyUtf8(s);

    private static nint CopyUtf16(ReadOnlySpan<char> s)
    {
        char* copy = (char*)NativeMemory.Alloc(((nuint)s.Length + 1) * sizeof(char));
        s.CopyTo(new Span<char>(copy, s.Length));
        copy[s.Length] = '\0';
        return (nint)copy;
    }

    private static nint CopyUtf8(ReadOnlySpan<char> s)
    {
        int count = Encoding.UTF8.GetByteCount(s);
        byte* copy = (byte*)NativeMemory.Alloc((nuint)count + 1);
        Encoding.UTF8.GetBytes(s, new Span<byte>(copy, count));
        copy[count] = 0;
        return (nint)copy;
    }

    /// <summary>UTF-16 with its length in bytes in the four bytes in front of it.</summary>
    public static nint StringToBSTR(string s) => s == null ? 0 : CopyBstr(s);

    private static nint CopyBstr(ReadOnlySpan<char> s)
    {
        nint bstr = AllocBstr((uint)s.Length * sizeof(char));
        s.CopyTo(new Span<char>((void*)bstr, s.Length));
        return bstr;
    }

    // The block begins a pointer's width before the characters, so that they stay aligned.
    private static nint AllocBstr(uint bytes)
    {
        byte* block = (byte*)NativeMemory.Alloc((nuint)sizeof(nint) + bytes + sizeof(char));
        *(uint*)(block + sizeof(nint) - sizeof(uint)) = bytes;
        *(char*)(block + sizeof(nint) + (bytes & ~1u)) = '\0';
        return (nint)(block + sizeof(nint));
    }

    private static uint SysStringByteLen(nint bstr) => *(uint*)(bstr - sizeof(uint));

    public static void FreeBSTR(nint ptr)
    {
        if (ptr != 0)
            NativeMemory.Free((void*)(ptr - sizeof(nint)));
    }

    public static void ZeroFreeBSTR(nint s)
    {
        if (s == 0)
            return;
        NativeMemory.Clear((void*)s, SysStringByteLen(s));
        FreeBSTR(s);
    }

    public static void ZeroFreeCoTaskMemAnsi(nint s) => ZeroFreeCoTaskMemUTF8(s);
    public static void ZeroFreeGlobalAllocAnsi(nint s) => ZeroFreeCoTaskMemUTF8(s);
    public static void ZeroFreeGlobalAllocUnicode(nint s) => ZeroFreeCoTaskMemUnicode(s);

    public static void ZeroFreeCoTaskMemUTF8(nint s)
    {
        if (s == 0)
            return;
        NativeMemory.Clear((void*)s, (nuint)string.strlen((byte*)s));
        NativeMemory.Free((void*)s);
    }

    public static void ZeroFreeCoTaskMemUnicode(nint s)
    {
        if (s == 0)
            return;
        NativeMemory.Clear((void*)s, (nuint)string.wcslen((char*)s) * sizeof(char));
        NativeMemory.Free((void*)s);
    }

    /// <exception cref="ArgumentNullException">s is null.</exception>
    /// <exception cref="ObjectDisposedException">s is disposed.</exception>
    public static nint SecureStringToBSTR(SecureString s) => Required(s).CopyTo(&CopyBstr);

    /// <exception cref="ArgumentNullException">s is null.</exception>
    /// <exception cref="ObjectDisposedException">s is disposed.</exception>
    public static nint SecureStringToCoTaskMemAnsi(SecureString s) => Required(s).CopyTo(&CopyUtf8);

    /// <exception cref="ArgumentNullException">s is null.</exception>
    /// <exception cref="ObjectDisposedException">s is disposed.</exception>
    public static nint SecureStringToCoTaskMemUnicode(SecureString s) => Required(s).CopyTo(&CopyUtf16);

    /// <exception cref="ArgumentNullException">s is null.</exception>
    /// <exception cref="ObjectDisposedException">s is disposed.</exception>
    public static nint SecureStringToGlobalAllocAnsi(SecureString s) => Required(s).CopyTo(&CopyUtf8);

    /// <exception cref="ArgumentNullException">s is null.</exception>
    /// <exception cref="ObjectDisposedException">s is disposed.</exception>
    public static nint SecureStringToGlobalAllocUnicode(SecureString s) => Required(s).CopyTo(&CopyUtf16);

    private static SecureString Required(SecureString s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return s;
    }
}
