using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>An element of a LinkedList.</summary>
public sealed class LinkedListNode<T>
{
    internal LinkedList<T> _list;
    internal LinkedListNode<T> _next, _previous;
    internal T _item;

    public LinkedListNode(T value) => _item = value;

    internal LinkedListNode(LinkedList<T> list, T value)
    {
        _list = list;
        _item = value;
    }

    public LinkedList<T> List => _list;
    public LinkedListNode<T> Next => _next == null || _next == _list._head ? null : _next;
    public LinkedListNode<T> Previous => _previous == null || this == _list._head ? null : _previous;
    public T Value { get => _item; set => _item = value; }
    public ref T ValueRef => ref _item;

    internal void Invalidate()
    {
        _list = null;
        _next = _previous = null;
    }
}
