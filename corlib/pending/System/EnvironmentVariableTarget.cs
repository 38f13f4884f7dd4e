namespace System;

/// <summary>Environment variable target values.</summary>
public enum EnvironmentVariableTarget
{
    Process = 0,
    User = 1,
    Machine = 2,
}
