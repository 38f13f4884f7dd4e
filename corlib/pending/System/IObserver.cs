namespace System;

/// <summary>The Observer contract.</summary>
public interface IObserver<in T>
{
    void OnNext(T value);
    void OnError(Exception error);
    void OnCompleted();
}
