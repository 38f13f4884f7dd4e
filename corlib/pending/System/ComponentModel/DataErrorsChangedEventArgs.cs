using System;

namespace System.ComponentModel;

/// <summary>Data errors changed event args; not done yet.</summary>
public class DataErrorsChangedEventArgs : EventArgs
{
    public DataErrorsChangedEventArgs(string propertyName) { throw new NotImplementedException("DataErrorsChangedEventArgs"); }
    public virtual string PropertyName { get => throw new NotImplementedException("DataErrorsChangedEventArgs.PropertyName"); }
}
