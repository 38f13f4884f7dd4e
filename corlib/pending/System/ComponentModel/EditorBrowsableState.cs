using System;

namespace System.ComponentModel;

/// <summary>Editor browsable state values.</summary>
public enum EditorBrowsableState
{
    Always = 0,
    Never = 1,
    Advanced = 2,
}
