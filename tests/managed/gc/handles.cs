// Handles of every kind: what they keep, watch, pin; ephemerons; what misuse throws.
using System;
using System.Collections.Generic;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

class Item
{
    public readonly int Id;
    public object Other;
    public Item(int id) => Id = id;
}

class Dying
{
    public static int Seen;
    public GCHandle Short, Long;
    ~Dying()
    {
        if (Short.Target == null && Long.Target == this) Seen++;
    }
}

static class Program
{
    const int Count = 400;

    static void Collect()
    {
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    // Words that calls have left on the stack may keep a few objects.
    static string Few(int alive) => alive < Count / 10 ? "few" : alive.ToString();

    [MethodImpl(MethodImplOptions.NoInlining)]
    static GCHandle[] Make(GCHandleType type)
    {
        var handles = new GCHandle[Count];
        for (int i = 0; i < Count; i++) handles[i] = GCHandle.Alloc(type == GCHandleType.Pinned ? new int[] { i, i + 1 } : new Item(i), type);
        return handles;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Alive(GCHandle[] handles)
    {
        int alive = 0;
        for (int i = 0; i < Count; i++)
        {
            object target = handles[i].Target;
            if (target is Item item && item.Id == i || target is int[] array && array[0] == i && array[1] == i + 1) alive++;
        }
        return alive;
    }

    static unsafe bool SameAddresses(GCHandle[] handles, nint[] addresses)
    {
        for (int i = 0; i < Count; i++)
            if (handles[i].AddrOfPinnedObject() != addresses[i] || *(int*)addresses[i] != i) return false;
        return true;
    }

    static void Kinds()
    {
        GCHandle[] strong = Make(GCHandleType.Normal), weak = Make(GCHandleType.Weak), pinned = Make(GCHandleType.Pinned);
        var addresses = new nint[Count];
        for (int i = 0; i < Count; i++) addresses[i] = pinned[i].AddrOfPinnedObject();
        Collect();
        Console.WriteLine(Alive(strong) + " " + Few(Alive(weak)) + " " + Alive(pinned) + " " + SameAddresses(pinned, addresses));
        for (int i = 0; i < Count; i++) weak[i].Target = strong[i].Target;
        Collect();
        Console.WriteLine(Alive(weak));
        foreach (GCHandle handle in strong) handle.Free();
        Collect();
        Console.WriteLine(Few(Alive(weak)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void MakeDying()
    {
        for (int i = 0; i < Count; i++)
        {
            var dying = new Dying();
            dying.Short = GCHandle.Alloc(dying, GCHandleType.Weak);
            dying.Long = GCHandle.Alloc(dying, GCHandleType.WeakTrackResurrection);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Fill(ConditionalWeakTable<Item, Item> table, Item[] keep, List<WeakReference<Item>> values)
    {
        for (int i = 0; i < Count; i++)
        {
            Item key = new Item(i), value = new Item(i + 5000) { Other = key }; // refers back: must not keep the key
            table.Add(key, value);
            values.Add(new WeakReference<Item>(value));
            if (i % 2 == 0) keep[i / 2] = key;
        }
    }

    static int AliveValues(List<WeakReference<Item>> values)
    {
        int alive = 0;
        foreach (WeakReference<Item> reference in values)
            if (reference.TryGetTarget(out _)) alive++;
        return alive;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static bool AllThere(ConditionalWeakTable<Item, Item> table, Item[] keep)
    {
        foreach (Item key in keep)
            if (!table.TryGetValue(key, out Item value) || value.Id != key.Id + 5000 || value.Other != key) return false;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Look(ConditionalWeakTable<Item, Item> table, Item[] keep)
    {
        int pairs = 0;
        foreach (KeyValuePair<Item, Item> pair in table)
            if (pair.Value.Other == pair.Key) pairs++;
        Console.WriteLine(Few(pairs - keep.Length));
        Console.WriteLine(table.Remove(keep[3]) + " " + table.Remove(keep[3]) + " " + table.TryGetValue(keep[3], out _));
        Console.WriteLine(table.GetValue(keep[3], key => new Item(key.Id + 7000)).Id);
    }

    static void Tables()
    {
        var table = new ConditionalWeakTable<Item, Item>();
        var keep = new Item[Count / 2];
        var values = new List<WeakReference<Item>>();
        Fill(table, keep, values);
        Collect();
        Console.WriteLine(AllThere(table, keep) + " " + Few(AliveValues(values) - keep.Length));
        Look(table, keep);
        Array.Clear(keep);
        Collect();
        Console.WriteLine(Few(AliveValues(values)));
    }

    const int ChainLength = 20;

    // Chains: each key is the dependent of the one before it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static void MakeChains(DependentHandle[] handles, Item[] first)
    {
        for (int c = 0; c < first.Length; c++)
        {
            var key = new Item(ChainLength);
            for (int i = ChainLength - 1; i >= 0; i--)
            {
                var before = new Item(i);
                handles[c * ChainLength + i] = new DependentHandle(before, key);
                key = before;
            }
            first[c] = key;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int AliveLinks(DependentHandle[] handles)
    {
        int alive = 0;
        for (int i = 0; i < Count; i++)
        {
            (object target, object dependent) = handles[i].TargetAndDependent;
            if (target is Item a && a.Id == i % ChainLength && dependent is Item b && b.Id == a.Id + 1) alive++;
        }
        return alive;
    }

    static readonly Item[] first = new Item[Count / ChainLength];

    static void Chains()
    {
        var handles = new DependentHandle[Count];
        MakeChains(handles, first);
        Collect();
        Console.WriteLine(AliveLinks(handles));
        Array.Clear(first);
        Collect();
        Console.WriteLine(AliveLinks(handles) < Count / 2);
        foreach (DependentHandle handle in handles) handle.Dispose();
    }

    static void Try(string what, Action action)
    {
        try
        {
            action();
            Console.WriteLine(what + ": ok");
        }
        catch (Exception e)
        {
            Console.WriteLine(what + ": " + e.GetType().Name + ": " + e.Message);
        }
    }

    static void Misuse()
    {
        Try("pin references", () => GCHandle.Alloc(new object[1], GCHandleType.Pinned));
        Try("pin a string", () => GCHandle.Alloc("text", GCHandleType.Pinned));
        Try("wrong type", () => GCHandle.Alloc("text", (GCHandleType)9));
        Try("address of unpinned", () => GCHandle.Alloc("text").AddrOfPinnedObject());
        Try("free nothing", () => default(GCHandle).Free());
        Try("target of nothing", () => Console.WriteLine(default(GCHandle).Target));
        Try("typed target of nothing", () => default(GCHandle<string>).Target.ToString());
        Try("dispose twice", () =>
        {
            var handle = new WeakGCHandle<string>("text");
            handle.Dispose();
            handle.Dispose();
        });
        Try("dependent target", () => new DependentHandle("a", "b") { Target = "c" });
        Try("add twice", () =>
        {
            var table = new ConditionalWeakTable<string, string>();
            table.Add("key", "a");
            table.Add("key", "b");
        });
    }

    static unsafe void Addresses()
    {
        using var text = new PinnedGCHandle<string>("abc");
        using var array = new PinnedGCHandle<int[]>(new[] { 7, 8, 9 });
        GC.Collect();
        Console.WriteLine(text.GetAddressOfStringData()[2] + " " + array.GetAddressOfArrayData()[1]);
    }

    static int Main()
    {
        Kinds();
        MakeDying();
        Collect();
        Console.WriteLine(Few(Count - Dying.Seen));
        Tables();
        Chains();
        Misuse();
        Addresses();
        return 0;
    }
}
