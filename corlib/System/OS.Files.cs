using System.Runtime.CompilerServices;

namespace System;

/// <summary>What the C side asks the operating system for: a negative result is an errno with its sign turned.</summary>
internal static unsafe partial class OS
{
    // Flags of OpenFile.
    internal const int Read = 1, Write = 2, Create = 4, Exclusive = 8, Truncate = 16, Append = 32, WriteThrough = 64;

    // Values of errno that have an exception of their own.
    internal const int NotPermitted = 1, NoEntry = 2, Access = 13, Exists = 17, NotDirectory = 20, IsDirectory = 21, Invalid = 22,
        ReadOnlySystem = 30, BadFile = 9, SeekError = 29, BrokenPipe = 32, NameTooLong = 36, NotEmpty = 39, WouldBlock = 11, CrossDevice = 18;

    internal const int TypeFile = 1, TypeDirectory = 2, TypeLink = 3;

    /// <summary>What stat tells. Times are nanoseconds since 1970.</summary>
    internal struct FileStatus
    {
        internal long Type, Mode, Size, Accessed, Modified, Changed, Born, Device, Inode, Links, User, Group;
    }

    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int OpenFile(string path, int flags, int mode);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int CloseFile(int descriptor);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern long ReadFile(int descriptor, byte* buffer, long count, long offset);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern long WriteFile(int descriptor, byte* buffer, long count, long offset);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern long SeekFile(int descriptor, long offset, int whence);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int TruncateFile(int descriptor, long length);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int SyncFile(int descriptor);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int LockFile(int descriptor, int kind);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int StatPath(string path, bool followLinks, FileStatus* status);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int StatFile(int descriptor, FileStatus* status);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int MakeDirectory(string path, int mode);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int RemoveDirectory(string path);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int RemoveFile(string path);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int Rename(string from, string to);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int MakeLink(string target, string path, bool symbolic);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern string ReadLink(string path);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int SetMode(string path, int mode);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int SetTimes(string path, long accessed, long modified);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int CanAccess(string path, int mode);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr OpenDirectory(string path, ref int error);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern string ReadDirectory(IntPtr directory, ref int type);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void CloseDirectory(IntPtr directory);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern string CurrentDirectory();
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int ChangeDirectory(string path);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern string ErrorText(int error);
}
