using System;

namespace System.Collections;

/// <summary>Stack; not done yet.</summary>
public class Stack : ICollection, IEnumerable, ICloneable
{
    public Stack() { throw new NotImplementedException("Stack"); }
    public Stack(int initialCapacity) { throw new NotImplementedException("Stack"); }
    public Stack(ICollection col) { throw new NotImplementedException("Stack"); }
    public virtual int Count { get => throw new NotImplementedException("Stack.Count"); }
    public virtual bool IsSynchronized { get => throw new NotImplementedException("Stack.IsSynchronized"); }
    public virtual object SyncRoot { get => throw new NotImplementedException("Stack.SyncRoot"); }
    public virtual void Clear() => throw new NotImplementedException("Stack.Clear");
    public virtual object Clone() => throw new NotImplementedException("Stack.Clone");
    public virtual bool Contains(object obj) => throw new NotImplementedException("Stack.Contains");
    public virtual void CopyTo(Array array, int index) => throw new NotImplementedException("Stack.CopyTo");
    public virtual IEnumerator GetEnumerator() => throw new NotImplementedException("Stack.GetEnumerator");
    public virtual object Peek() => throw new NotImplementedException("Stack.Peek");
    public virtual object Pop() => throw new NotImplementedException("Stack.Pop");
    public virtual void Push(object obj) => throw new NotImplementedException("Stack.Push");
    public static Stack Synchronized(Stack stack) => throw new NotImplementedException("Stack.Synchronized");
    public virtual object[] ToArray() => throw new NotImplementedException("Stack.ToArray");
}
