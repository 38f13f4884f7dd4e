using System;
using System.Collections;

namespace System.ComponentModel;

/// <summary>The Notify data error info contract.</summary>
public interface INotifyDataErrorInfo
{
    bool HasErrors { get; }
    event EventHandler<DataErrorsChangedEventArgs> ErrorsChanged;
    IEnumerable GetErrors(string propertyName);
}
