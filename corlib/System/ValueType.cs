using System.Runtime.CompilerServices;

namespace System;

/// <summary>The base of all structs and enums.</summary>
[Serializable]
public abstract class ValueType
{
    /// <summary>1 or 0 when the two boxes (of one type) can be compared bit by bit, -1 when their fields must be asked.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern int EqualsBits(object a, object b);

    /// <summary>The values of the instance fields, each boxed.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern object[] GetFieldBoxes(object value);

    /// <summary>Same type and equal fields.</summary>
    public override bool Equals(object obj)
    {
        if (obj == null || GetType() != obj.GetType())
            return false;
        int bits = EqualsBits(this, obj);
        if (bits >= 0)
            return bits != 0;
        object[] a = GetFieldBoxes(this);
        object[] b = GetFieldBoxes(obj);
        for (int i = 0; i < a.Length; i++)
        {
            if (!object.Equals(a[i], b[i]))
                return false;
        }
        return true;
    }

    /// <summary>A hash of the type and its first non-null field.</summary>
    public override int GetHashCode()
    {
        int hash = RuntimeHelpers.GetHashCode(GetType());
        object[] fields = GetFieldBoxes(this);
        for (int i = 0; i < fields.Length; i++)
        {
            if (fields[i] != null)
                return hash ^ fields[i].GetHashCode();
        }
        return hash;
    }

    /// <summary>The full name of the type.</summary>
    public override string ToString() => GetType().ToString();
}
