namespace System.Collections.Generic;

/// <summary>A height-balanced search tree of different elements, which sorted sets and dictionaries share.</summary>
internal sealed class BalancedTree<T>(IComparer<T> comparer)
{
    internal sealed class Node
    {
        internal T Item;
        internal Node Left, Right;
        internal int Height = 1;
    }

    internal Node Root;
    internal int Count, Version;
    internal readonly IComparer<T> Comparer = comparer;
    private bool _changed;

    internal Node Find(T item)
    {
        Node node = Root;
        while (node != null)
        {
            int order = Comparer.Compare(item, node.Item);
            if (order == 0) return node;
            node = order < 0 ? node.Left : node.Right;
        }
        return null;
    }

    private static int Height(Node node) => node == null ? 0 : node.Height;
    private static void Update(Node node) => node.Height = 1 + Math.Max(Height(node.Left), Height(node.Right));

    private static Node RotateRight(Node node)
    {
        Node left = node.Left;
        node.Left = left.Right;
        left.Right = node;
        Update(node);
        Update(left);
        return left;
    }

    private static Node RotateLeft(Node node)
    {
        Node right = node.Right;
        node.Right = right.Left;
        right.Left = node;
        Update(node);
        Update(right);
        return right;
    }

    private static Node Balance(Node node)
    {
        Update(node);
        int lean = Height(node.Left) - Height(node.Right);
        if (lean > 1)
        {
            if (Height(node.Left.Left) < Height(node.Left.Right)) node.Left = RotateLeft(node.Left);
            return RotateRight(node);
        }
        if (lean < -1)
        {
            if (Height(node.Right.Right) < Height(node.Right.Left)) node.Right = RotateRight(node.Right);
            return RotateLeft(node);
        }
        return node;
    }

    internal bool Add(T item)
    {
        _changed = false;
        Root = Insert(Root, item);
        if (_changed)
        {
            Count++;
            Version++;
        }
        return _changed;
    }

    private Node Insert(Node node, T item)
    {
        if (node == null)
        {
            _changed = true;
            return new Node { Item = item };
        }
        int order = Comparer.Compare(item, node.Item);
        if (order == 0) return node;
        if (order < 0) node.Left = Insert(node.Left, item);
        else node.Right = Insert(node.Right, item);
        return _changed ? Balance(node) : node;
    }

    internal bool Remove(T item)
    {
        _changed = false;
        Root = Delete(Root, item);
        if (_changed)
        {
            Count--;
            Version++;
        }
        return _changed;
    }

    private Node Delete(Node node, T item)
    {
        if (node == null) return null;
        int order = Comparer.Compare(item, node.Item);
        if (order < 0) node.Left = Delete(node.Left, item);
        else if (order > 0) node.Right = Delete(node.Right, item);
        else
        {
            _changed = true;
            if (node.Left == null) return node.Right;
            if (node.Right == null) return node.Left;
            Node next = node.Right;
            while (next.Left != null) next = next.Left;
            Node rest = DeleteFirst(node.Right);
            next.Left = node.Left;
            next.Right = rest;
            return Balance(next);
        }
        return _changed ? Balance(node) : node;
    }

    private static Node DeleteFirst(Node node)
    {
        if (node.Left == null) return node.Right;
        node.Left = DeleteFirst(node.Left);
        return Balance(node);
    }

    internal void Clear()
    {
        Root = null;
        Count = 0;
        Version++;
    }

    /// <summary>Walks in order, or backwards, between optional bounds.</summary>
    internal struct Walker
    {
        private readonly Node[] _path;
        private int _depth;
        private readonly bool _reverse;

        internal Walker(BalancedTree<T> tree, bool reverse, bool hasLower, T lower, bool hasUpper, T upper)
        {
            _path = new Node[tree.Root == null ? 0 : tree.Root.Height];
            _depth = 0;
            _reverse = reverse;
            // Down to the first element in the bounds; those passed on the way come later.
            Node node = tree.Root;
            while (node != null)
            {
                bool before = reverse ? hasUpper && tree.Comparer.Compare(node.Item, upper) > 0 : hasLower && tree.Comparer.Compare(node.Item, lower) < 0;
                if (before) node = reverse ? node.Left : node.Right;
                else
                {
                    _path[_depth++] = node;
                    node = reverse ? node.Right : node.Left;
                }
            }
        }

        internal Node Next()
        {
            if (_depth == 0) return null;
            Node node = _path[--_depth];
            for (Node child = _reverse ? node.Left : node.Right; child != null; child = _reverse ? child.Right : child.Left) _path[_depth++] = child;
            return node;
        }
    }
}
