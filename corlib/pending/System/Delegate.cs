using System.Reflection;
using System.Runtime.Serialization;

namespace System;

/// <summary>Delegate; not done yet.</summary>
public abstract class Delegate : ICloneable, ISerializable
{
    protected Delegate(object target, string method) { throw new NotImplementedException("Delegate"); }
    protected Delegate(Type target, string method) { throw new NotImplementedException("Delegate"); }
    public object Target { get => throw new NotImplementedException("Delegate.Target"); }
    public bool HasSingleTarget { get => throw new NotImplementedException("Delegate.HasSingleTarget"); }
    public MethodInfo Method { get => throw new NotImplementedException("Delegate.Method"); }
    protected virtual object DynamicInvokeImpl(object[] args) => throw new NotImplementedException("Delegate.DynamicInvokeImpl");
    public override bool Equals(object obj) => throw new NotImplementedException("Delegate.Equals");
    public override int GetHashCode() => throw new NotImplementedException("Delegate.GetHashCode");
    protected virtual MethodInfo GetMethodImpl() => throw new NotImplementedException("Delegate.GetMethodImpl");
    public static Delegate CreateDelegate(Type type, object target, string method, bool ignoreCase, bool throwOnBindFailure) => throw new NotImplementedException("Delegate.CreateDelegate");
    public static Delegate CreateDelegate(Type type, Type target, string method, bool ignoreCase, bool throwOnBindFailure) => throw new NotImplementedException("Delegate.CreateDelegate");
    public static Delegate CreateDelegate(Type type, MethodInfo method, bool throwOnBindFailure) => throw new NotImplementedException("Delegate.CreateDelegate");
    public static Delegate CreateDelegate(Type type, object firstArgument, MethodInfo method, bool throwOnBindFailure) => throw new NotImplementedException("Delegate.CreateDelegate");
    public virtual object Clone() => throw new NotImplementedException("Delegate.Clone");
    public static Delegate Combine(Delegate a, Delegate b) => throw new NotImplementedException("Delegate.Combine");
    public static Delegate Combine(params Delegate[] delegates) => throw new NotImplementedException("Delegate.Combine");
    public static Delegate Combine(params scoped ReadOnlySpan<Delegate> delegates) => throw new NotImplementedException("Delegate.Combine");
    public static Delegate CreateDelegate(Type type, object firstArgument, MethodInfo method) => throw new NotImplementedException("Delegate.CreateDelegate");
    public static Delegate CreateDelegate(Type type, MethodInfo method) => throw new NotImplementedException("Delegate.CreateDelegate");
    public static Delegate CreateDelegate(Type type, object target, string method) => throw new NotImplementedException("Delegate.CreateDelegate");
    public static Delegate CreateDelegate(Type type, object target, string method, bool ignoreCase) => throw new NotImplementedException("Delegate.CreateDelegate");
    public static Delegate CreateDelegate(Type type, Type target, string method) => throw new NotImplementedException("Delegate.CreateDelegate");
    public static Delegate CreateDelegate(Type type, Type target, string method, bool ignoreCase) => throw new NotImplementedException("Delegate.CreateDelegate");
    protected virtual Delegate CombineImpl(Delegate d) => throw new NotImplementedException("Delegate.CombineImpl");
    protected virtual Delegate RemoveImpl(Delegate d) => throw new NotImplementedException("Delegate.RemoveImpl");
    public virtual Delegate[] GetInvocationList() => throw new NotImplementedException("Delegate.GetInvocationList");
    public static Delegate.InvocationListEnumerator<TDelegate> EnumerateInvocationList<TDelegate>(TDelegate d)
        where TDelegate : Delegate => throw new NotImplementedException("Delegate.EnumerateInvocationList");
    public object DynamicInvoke(params object[] args) => throw new NotImplementedException("Delegate.DynamicInvoke");
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => throw new NotImplementedException("Delegate.GetObjectData");
    public static Delegate Remove(Delegate source, Delegate value) => throw new NotImplementedException("Delegate.Remove");
    public static Delegate RemoveAll(Delegate source, Delegate value) => throw new NotImplementedException("Delegate.RemoveAll");
    public static bool operator ==(Delegate d1, Delegate d2) => throw new NotImplementedException("Delegate");
    public static bool operator !=(Delegate d1, Delegate d2) => throw new NotImplementedException("Delegate");
    /// <summary>Invocation list enumerator; not done yet.</summary>
    public struct InvocationListEnumerator<TDelegate>
        where TDelegate : Delegate
    {
        public TDelegate Current { get => throw new NotImplementedException("InvocationListEnumerator.Current"); }
        public bool MoveNext() => throw new NotImplementedException("InvocationListEnumerator.MoveNext");
        public Delegate.InvocationListEnumerator<TDelegate> GetEnumerator() => throw new NotImplementedException("InvocationListEnumerator.GetEnumerator");
    }
}
