namespace System;

/// <summary>Object; not done yet.</summary>
public class Object
{
    public Object() { throw new NotImplementedException("Object"); }
    public Type GetType() => throw new NotImplementedException("Object.GetType");
    protected object MemberwiseClone() => throw new NotImplementedException("Object.MemberwiseClone");
    public virtual string ToString() => throw new NotImplementedException("Object.ToString");
    public virtual bool Equals(object obj) => throw new NotImplementedException("Object.Equals");
    public static bool Equals(object objA, object objB) => throw new NotImplementedException("Object.Equals");
    public static bool ReferenceEquals(object objA, object objB) => throw new NotImplementedException("Object.ReferenceEquals");
    public virtual int GetHashCode() => throw new NotImplementedException("Object.GetHashCode");
}
