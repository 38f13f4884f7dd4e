using System;

namespace System.Collections.Generic;

/// <summary>Linked list node; not done yet.</summary>
public sealed class LinkedListNode<T>
{
    public LinkedListNode(T value) { throw new NotImplementedException("LinkedListNode"); }
    public LinkedList<T> List { get => throw new NotImplementedException("LinkedListNode.List"); }
    public LinkedListNode<T> Next { get => throw new NotImplementedException("LinkedListNode.Next"); }
    public LinkedListNode<T> Previous { get => throw new NotImplementedException("LinkedListNode.Previous"); }
    public T Value { get => throw new NotImplementedException("LinkedListNode.Value"); set => throw new NotImplementedException("LinkedListNode.Value"); }
    public ref T ValueRef { get => throw new NotImplementedException("LinkedListNode.ValueRef"); }
}
