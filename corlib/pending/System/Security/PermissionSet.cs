using System;
using System.Collections;
using System.Runtime.Serialization;
using System.Security.Permissions;

namespace System.Security;

/// <summary>Permission set; not done yet.</summary>
public class PermissionSet : ICollection, IEnumerable, IDeserializationCallback, ISecurityEncodable, IStackWalk
{
    public PermissionSet(PermissionState state) { throw new NotImplementedException("PermissionSet"); }
    public PermissionSet(PermissionSet permSet) { throw new NotImplementedException("PermissionSet"); }
    public virtual int Count { get => throw new NotImplementedException("PermissionSet.Count"); }
    public virtual bool IsReadOnly { get => throw new NotImplementedException("PermissionSet.IsReadOnly"); }
    public virtual bool IsSynchronized { get => throw new NotImplementedException("PermissionSet.IsSynchronized"); }
    public virtual object SyncRoot { get => throw new NotImplementedException("PermissionSet.SyncRoot"); }
    public IPermission AddPermission(IPermission perm) => throw new NotImplementedException("PermissionSet.AddPermission");
    protected virtual IPermission AddPermissionImpl(IPermission perm) => throw new NotImplementedException("PermissionSet.AddPermissionImpl");
    public void Assert() => throw new NotImplementedException("PermissionSet.Assert");
    public bool ContainsNonCodeAccessPermissions() => throw new NotImplementedException("PermissionSet.ContainsNonCodeAccessPermissions");
    public static byte[] ConvertPermissionSet(string inFormat, byte[] inData, string outFormat) => throw new NotImplementedException("PermissionSet.ConvertPermissionSet");
    public virtual PermissionSet Copy() => throw new NotImplementedException("PermissionSet.Copy");
    public virtual void CopyTo(Array array, int index) => throw new NotImplementedException("PermissionSet.CopyTo");
    public void Demand() => throw new NotImplementedException("PermissionSet.Demand");
    public void Deny() => throw new NotImplementedException("PermissionSet.Deny");
    public override bool Equals(object o) => throw new NotImplementedException("PermissionSet.Equals");
    public virtual void FromXml(SecurityElement et) => throw new NotImplementedException("PermissionSet.FromXml");
    public IEnumerator GetEnumerator() => throw new NotImplementedException("PermissionSet.GetEnumerator");
    protected virtual IEnumerator GetEnumeratorImpl() => throw new NotImplementedException("PermissionSet.GetEnumeratorImpl");
    public override int GetHashCode() => throw new NotImplementedException("PermissionSet.GetHashCode");
    public IPermission GetPermission(Type permClass) => throw new NotImplementedException("PermissionSet.GetPermission");
    protected virtual IPermission GetPermissionImpl(Type permClass) => throw new NotImplementedException("PermissionSet.GetPermissionImpl");
    public PermissionSet Intersect(PermissionSet other) => throw new NotImplementedException("PermissionSet.Intersect");
    public bool IsEmpty() => throw new NotImplementedException("PermissionSet.IsEmpty");
    public bool IsSubsetOf(PermissionSet target) => throw new NotImplementedException("PermissionSet.IsSubsetOf");
    public bool IsUnrestricted() => throw new NotImplementedException("PermissionSet.IsUnrestricted");
    public void PermitOnly() => throw new NotImplementedException("PermissionSet.PermitOnly");
    public IPermission RemovePermission(Type permClass) => throw new NotImplementedException("PermissionSet.RemovePermission");
    protected virtual IPermission RemovePermissionImpl(Type permClass) => throw new NotImplementedException("PermissionSet.RemovePermissionImpl");
    public static void RevertAssert() => throw new NotImplementedException("PermissionSet.RevertAssert");
    public IPermission SetPermission(IPermission perm) => throw new NotImplementedException("PermissionSet.SetPermission");
    protected virtual IPermission SetPermissionImpl(IPermission perm) => throw new NotImplementedException("PermissionSet.SetPermissionImpl");
    public override string ToString() => throw new NotImplementedException("PermissionSet.ToString");
    public virtual SecurityElement ToXml() => throw new NotImplementedException("PermissionSet.ToXml");
    public PermissionSet Union(PermissionSet other) => throw new NotImplementedException("PermissionSet.Union");
    void IDeserializationCallback.OnDeserialization(object sender) => throw new NotImplementedException();
}
