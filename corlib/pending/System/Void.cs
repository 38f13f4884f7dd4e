namespace System;

/// <summary>Void; not done yet.</summary>
public struct Void
{
}
