namespace System.ComponentModel;

/// <summary>Names the property of an event.</summary>
public class PropertyChangingEventArgs : EventArgs
{
    public PropertyChangingEventArgs(string propertyName) => PropertyName = propertyName;
    public virtual string PropertyName { get; }
}
