namespace System;

/// <summary>Local data store slot; not done yet.</summary>
public sealed class LocalDataStoreSlot
{
    internal LocalDataStoreSlot() { }
}
