namespace System.ComponentModel;

/// <summary>Says which property's errors changed.</summary>
public class DataErrorsChangedEventArgs : EventArgs
{
    /// <param name="propertyName">Null or empty: the whole object's.</param>
    public DataErrorsChangedEventArgs(string propertyName) => PropertyName = propertyName;

    public virtual string PropertyName { get; }
}
