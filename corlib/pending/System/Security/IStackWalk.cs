using System;

namespace System.Security;

/// <summary>The Stack walk contract.</summary>
public interface IStackWalk
{
    void Assert();
    void Demand();
    void Deny();
    void PermitOnly();
}
