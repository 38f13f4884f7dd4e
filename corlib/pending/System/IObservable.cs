namespace System;

/// <summary>The Observable contract.</summary>
public interface IObservable<out T>
{
    IDisposable Subscribe(IObserver<T> observer);
}
