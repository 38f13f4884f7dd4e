using System;

namespace System.ComponentModel;

/// <summary>Editor browsable attribute; not done yet.</summary>
public sealed class EditorBrowsableAttribute : Attribute
{
    public EditorBrowsableAttribute(EditorBrowsableState state) { throw new NotImplementedException("EditorBrowsableAttribute"); }
    public EditorBrowsableAttribute() { throw new NotImplementedException("EditorBrowsableAttribute"); }
    public EditorBrowsableState State { get => throw new NotImplementedException("EditorBrowsableAttribute.State"); }
    public override bool Equals(object obj) => throw new NotImplementedException("EditorBrowsableAttribute.Equals");
    public override int GetHashCode() => throw new NotImplementedException("EditorBrowsableAttribute.GetHashCode");
}
