using System;

namespace System.Windows.Input;

/// <summary>The Command contract.</summary>
public interface ICommand
{
    event EventHandler CanExecuteChanged;
    bool CanExecute(object parameter);
    void Execute(object parameter);
}
