using System;

namespace System.Diagnostics;

/// <summary>Debugger browsable state values.</summary>
public enum DebuggerBrowsableState
{
    Never = 0,
    Collapsed = 2,
    RootHidden = 3,
}
