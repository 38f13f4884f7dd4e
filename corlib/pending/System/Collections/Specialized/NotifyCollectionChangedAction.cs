using System;

namespace System.Collections.Specialized;

/// <summary>Notify collection changed action values.</summary>
public enum NotifyCollectionChangedAction
{
    Add = 0,
    Remove = 1,
    Replace = 2,
    Move = 3,
    Reset = 4,
}
