using System;

namespace System.ComponentModel;

/// <summary>The Notify property changed contract.</summary>
public interface INotifyPropertyChanged
{
    event PropertyChangedEventHandler PropertyChanged;
}
