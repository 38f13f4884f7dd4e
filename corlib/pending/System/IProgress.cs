namespace System;

/// <summary>The Progress contract.</summary>
public interface IProgress<in T>
{
    void Report(T value);
}
