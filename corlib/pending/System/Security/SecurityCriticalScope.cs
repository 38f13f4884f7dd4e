using System;

namespace System.Security;

/// <summary>Security critical scope values.</summary>
public enum SecurityCriticalScope
{
    Explicit = 0,
    Everything = 1,
}
