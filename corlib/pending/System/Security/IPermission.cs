using System;

namespace System.Security;

/// <summary>The Permission contract.</summary>
public interface IPermission : ISecurityEncodable
{
    IPermission Copy();
    void Demand();
    IPermission Intersect(IPermission target);
    bool IsSubsetOf(IPermission target);
    IPermission Union(IPermission target);
}
