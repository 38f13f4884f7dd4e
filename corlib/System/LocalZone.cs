using System.Buffers.Binary;
using System.IO;

namespace System;

/// <summary>The machine's time zone: the transitions of its TZif file, and the rule at its end for later years.</summary>
internal static class LocalZone
{
    private static bool s_loaded;
    private static long[] s_times;
    private static int[] s_offsets;
    private static bool[] s_daylight;
    private static int s_first;
    private static string s_name = "UTC";

    internal static string Name
    {
        get
        {
            Load();
            return s_name;
        }
    }

    private static void Load()
    {
        if (s_loaded)
            return;
        s_times = Array.Empty<long>();
        s_offsets = Array.Empty<int>();
        s_daylight = Array.Empty<bool>();
        try
        {
            string zone = OS.GetEnvironment("TZ");
            string path = "/etc/localtime";
            if (!string.IsNullOrEmpty(zone))
            {
                zone = zone.TrimStart(':');
                path = zone.StartsWith('/') ? zone : "/usr/share/zoneinfo/" + zone;
                s_name = zone;
            }
            if (File.Exists(path))
                Read(File.ReadAllBytes(path));
        }
        catch (IOException)
        {
            // Without zone data local time is UTC.
        }
        s_loaded = true;
    }

    private static int I4(byte[] data, int at) => data[at] << 24 | data[at + 1] << 16 | data[at + 2] << 8 | data[at + 3];
    private static long I8(byte[] data, int at) => (long)I4(data, at) << 32 | (uint)I4(data, at + 4);

    private static void Read(byte[] data)
    {
        if (data.Length < 44 || data[0] != 'T' || data[1] != 'Z')
            return;
        int at = 0;
        int size = 4;
        if (data[4] >= (byte)'2')
        {
            // The second block has 64-bit times.
            at = 44 + I4(data, 32) * 5 + I4(data, 36) * 6 + I4(data, 40) + I4(data, 28) * 8 + I4(data, 24) + I4(data, 20);
            size = 8;
        }
        int standards = I4(data, at + 24);
        int leaps = I4(data, at + 28);
        int count = I4(data, at + 32);
        int types = I4(data, at + 36);
        int p = at + 44;
        long[] times = new long[count];
        for (int i = 0; i < count; i++)
            times[i] = size == 8 ? I8(data, p + i * 8) : I4(data, p + i * 4);
        p += count * size;
        int indexes = p;
        p += count;
        int[] offsets = new int[count];
        bool[] daylight = new bool[count];
        for (int i = 0; i < count; i++)
        {
            int type = p + data[indexes + i] * 6;
            offsets[i] = I4(data, type);
            daylight[i] = data[type + 4] != 0;
        }
        if (types > 0)
            s_first = I4(data, p);
        s_times = times;
        s_offsets = offsets;
        s_daylight = daylight;
    }

    private static int Find(long seconds)
    {
        Load();
        int lo = 0;
        int hi = s_times.Length - 1;
        while (lo <= hi)
        {
            int middle = (lo + hi) >> 1;
            if (s_times[middle] <= seconds)
                lo = middle + 1;
            else
                hi = middle - 1;
        }
        return hi;
    }

    internal static long OffsetSeconds(long unixSeconds)
    {
        int i = Find(unixSeconds);
        return i < 0 ? s_first : s_offsets[i];
    }

    internal static bool IsDaylight(long unixSeconds)
    {
        int i = Find(unixSeconds);
        return i >= 0 && s_daylight[i];
    }
}
