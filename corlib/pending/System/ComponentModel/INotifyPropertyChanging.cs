using System;

namespace System.ComponentModel;

/// <summary>The Notify property changing contract.</summary>
public interface INotifyPropertyChanging
{
    event PropertyChangingEventHandler PropertyChanging;
}
