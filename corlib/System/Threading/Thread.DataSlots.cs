using System.Collections.Generic;

namespace System.Threading;

public sealed partial class Thread
{
    private static readonly Dictionary<string, LocalDataStoreSlot> s_namedSlots = new Dictionary<string, LocalDataStoreSlot>();

    public static LocalDataStoreSlot AllocateDataSlot() => new LocalDataStoreSlot();

    public static LocalDataStoreSlot AllocateNamedDataSlot(string name)
    {
        LocalDataStoreSlot slot = new LocalDataStoreSlot();
        lock (s_namedSlots) s_namedSlots.Add(name, slot);
        return slot;
    }

    public static LocalDataStoreSlot GetNamedDataSlot(string name)
    {
        lock (s_namedSlots)
        {
            if (!s_namedSlots.TryGetValue(name, out LocalDataStoreSlot slot))
            {
                slot = new LocalDataStoreSlot();
                s_namedSlots.Add(name, slot);
            }
            return slot;
        }
    }

    public static void FreeNamedDataSlot(string name)
    {
        lock (s_namedSlots) s_namedSlots.Remove(name);
    }

    public static object GetData(LocalDataStoreSlot slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        object[] slots = CurrentThread._localSlots;
        return slots != null && slot.Index < slots.Length ? slots[slot.Index] : null;
    }

    public static void SetData(LocalDataStoreSlot slot, object data)
    {
        ArgumentNullException.ThrowIfNull(slot);
        Thread thread = CurrentThread;
        if (thread._localSlots == null || slot.Index >= thread._localSlots.Length) Array.Resize(ref thread._localSlots, slot.Index + 8);
        thread._localSlots[slot.Index] = data;
    }
}
