using System;
using System.Security;

namespace System.Security.Permissions;

/// <summary>Security permission attribute; not done yet.</summary>
public sealed class SecurityPermissionAttribute : CodeAccessSecurityAttribute
{
    public SecurityPermissionAttribute(SecurityAction action) : base(default(SecurityAction)) { throw new NotImplementedException("SecurityPermissionAttribute"); }
    public bool Assertion { get => throw new NotImplementedException("SecurityPermissionAttribute.Assertion"); set => throw new NotImplementedException("SecurityPermissionAttribute.Assertion"); }
    public bool BindingRedirects { get => throw new NotImplementedException("SecurityPermissionAttribute.BindingRedirects"); set => throw new NotImplementedException("SecurityPermissionAttribute.BindingRedirects"); }
    public bool ControlAppDomain { get => throw new NotImplementedException("SecurityPermissionAttribute.ControlAppDomain"); set => throw new NotImplementedException("SecurityPermissionAttribute.ControlAppDomain"); }
    public bool ControlDomainPolicy { get => throw new NotImplementedException("SecurityPermissionAttribute.ControlDomainPolicy"); set => throw new NotImplementedException("SecurityPermissionAttribute.ControlDomainPolicy"); }
    public bool ControlEvidence { get => throw new NotImplementedException("SecurityPermissionAttribute.ControlEvidence"); set => throw new NotImplementedException("SecurityPermissionAttribute.ControlEvidence"); }
    public bool ControlPolicy { get => throw new NotImplementedException("SecurityPermissionAttribute.ControlPolicy"); set => throw new NotImplementedException("SecurityPermissionAttribute.ControlPolicy"); }
    public bool ControlPrincipal { get => throw new NotImplementedException("SecurityPermissionAttribute.ControlPrincipal"); set => throw new NotImplementedException("SecurityPermissionAttribute.ControlPrincipal"); }
    public bool ControlThread { get => throw new NotImplementedException("SecurityPermissionAttribute.ControlThread"); set => throw new NotImplementedException("SecurityPermissionAttribute.ControlThread"); }
    public bool Execution { get => throw new NotImplementedException("SecurityPermissionAttribute.Execution"); set => throw new NotImplementedException("SecurityPermissionAttribute.Execution"); }
    public SecurityPermissionFlag Flags { get => throw new NotImplementedException("SecurityPermissionAttribute.Flags"); set => throw new NotImplementedException("SecurityPermissionAttribute.Flags"); }
    public bool Infrastructure { get => throw new NotImplementedException("SecurityPermissionAttribute.Infrastructure"); set => throw new NotImplementedException("SecurityPermissionAttribute.Infrastructure"); }
    public bool RemotingConfiguration { get => throw new NotImplementedException("SecurityPermissionAttribute.RemotingConfiguration"); set => throw new NotImplementedException("SecurityPermissionAttribute.RemotingConfiguration"); }
    public bool SerializationFormatter { get => throw new NotImplementedException("SecurityPermissionAttribute.SerializationFormatter"); set => throw new NotImplementedException("SecurityPermissionAttribute.SerializationFormatter"); }
    public bool SkipVerification { get => throw new NotImplementedException("SecurityPermissionAttribute.SkipVerification"); set => throw new NotImplementedException("SecurityPermissionAttribute.SkipVerification"); }
    public bool UnmanagedCode { get => throw new NotImplementedException("SecurityPermissionAttribute.UnmanagedCode"); set => throw new NotImplementedException("SecurityPermissionAttribute.UnmanagedCode"); }
    public override IPermission CreatePermission() => throw new NotImplementedException("SecurityPermissionAttribute.CreatePermission");
}
