namespace System;

/// <summary>Runtime argument handle; not done yet.</summary>
public ref struct RuntimeArgumentHandle
{
}
