namespace System.IO;

/// <summary>Exceptions for errors of the operating system.</summary>
internal static class FileErrors
{
    /// <summary>The exception for an errno; path may be null.</summary>
    internal static Exception Create(int error, string path, bool directory = false)
    {
        switch (error)
        {
            case OS.NoEntry:
                if (directory) return new DirectoryNotFoundException(path == null ? "Could not find a part of the path." : "Could not find a part of the path '" + path + "'.");
                return path == null ? new FileNotFoundException("Unable to find the specified file.") : new FileNotFoundException("Could not find file '" + path + "'.", path);
            case OS.NotDirectory:
                return new DirectoryNotFoundException(path == null ? "Could not find a part of the path." : "Could not find a part of the path '" + path + "'.");
            case OS.Access or OS.NotPermitted:
                return new UnauthorizedAccessException(path == null ? "Access to the path is denied." : "Access to the path '" + path + "' is denied.", new IOException(OS.ErrorText(error), error));
            case OS.NameTooLong:
                return new PathTooLongException(path == null ? "The specified file name or path is too long, or a component of the specified path is too long." : "The path '" + path + "' is too long, or a component of the specified path is too long.");
            case OS.WouldBlock:
                return new IOException(path == null ? "The process cannot access the file because it is being used by another process." : "The process cannot access the file '" + path + "' because it is being used by another process.", error);
            case OS.Exists:
                return new IOException(path == null ? "The file exists." : "The file '" + path + "' already exists.", error);
            default:
                string text = OS.ErrorText(error);
                return new IOException(path == null ? text : text + " : '" + path + "'", error);
        }
    }

    internal static void Check(long result, string path, bool directory = false)
    {
        if (result < 0) throw Create((int)-result, path, directory);
    }
}
