using System;

namespace System.ComponentModel;

/// <summary>Property changed event args; not done yet.</summary>
public class PropertyChangedEventArgs : EventArgs
{
    public PropertyChangedEventArgs(string propertyName) { throw new NotImplementedException("PropertyChangedEventArgs"); }
    public virtual string PropertyName { get => throw new NotImplementedException("PropertyChangedEventArgs.PropertyName"); }
}
