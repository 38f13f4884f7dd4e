namespace System.ComponentModel;

/// <summary>Names the property of an event.</summary>
public class PropertyChangedEventArgs : EventArgs
{
    public PropertyChangedEventArgs(string propertyName) => PropertyName = propertyName;
    public virtual string PropertyName { get; }
}
