using System;

namespace System.Diagnostics.Tracing;

/// <summary>Event task values.</summary>
public enum EventTask
{
    None = 0,
}
