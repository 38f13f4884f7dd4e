namespace System;

/// <summary>Console special key values.</summary>
public enum ConsoleSpecialKey
{
    ControlC = 0,
    ControlBreak = 1,
}
