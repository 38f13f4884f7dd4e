using System;

namespace System.ComponentModel;

/// <summary>Property changing event args; not done yet.</summary>
public class PropertyChangingEventArgs : EventArgs
{
    public PropertyChangingEventArgs(string propertyName) { throw new NotImplementedException("PropertyChangingEventArgs"); }
    public virtual string PropertyName { get => throw new NotImplementedException("PropertyChangingEventArgs.PropertyName"); }
}
