using System;
using System.IO;

namespace Microsoft.Win32.SafeHandles;

/// <summary>Owns a file descriptor.</summary>
public sealed class SafeFileHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    internal string Path;
    internal bool Append;

    public SafeFileHandle() : base(true) { }
    public SafeFileHandle(IntPtr preexistingHandle, bool ownsHandle) : base(ownsHandle) => SetHandle(preexistingHandle);

    public bool IsAsync => false;

    public override bool IsInvalid => handle < 0;

    internal int Descriptor
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            return (int)handle;
        }
    }

    protected override bool ReleaseHandle() => OS.CloseFile((int)handle) == 0;
}
