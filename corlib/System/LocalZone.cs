using System.IO;

namespace System;

/// <summary>The machine's time zone: what TZ names, else what /etc/localtime holds, else UTC.</summary>
internal static class LocalZone
{
    internal const string Folder = "/usr/share/zoneinfo/";

    private static ZoneData s_data;
    private static string s_id;

    /// <summary>Name below the folder of zones, such as "Europe/Paris"; "Local" when it cannot be told.</summary>
    internal static string Id
    {
        get
        {
            Load();
            return s_id;
        }
    }

    internal static ZoneData Data => s_data ?? Load();

    private static ZoneData Load()
    {
        if (s_data != null)
            return s_data;
        string id = "UTC";
        ZoneData data = null;
        try
        {
            string path = "/etc/localtime";
            string zone = OS.GetEnvironment("TZ");
            if (zone != null)
            {
                zone = zone.TrimStart(':');
                path = zone.Length == 0 ? null : zone.StartsWith('/') ? zone : Folder + zone;
            }
            if (path != null && File.Exists(path))
            {
                data = ZoneData.Read(File.ReadAllBytes(path));
                string target = File.ResolveLinkTarget(path, true)?.FullName ?? path;
                id = zone != null && !zone.StartsWith('/') ? zone : target.StartsWith(Folder, StringComparison.Ordinal) ? target.Substring(Folder.Length) : "Local";
            }
        }
        catch (IOException)
        {
            // Without zone data local time is UTC.
        }
        catch (UnauthorizedAccessException)
        {
        }
        s_id = data == null ? "UTC" : id;
        return s_data = data ?? ZoneData.Fixed(0, "UTC");
    }

    /// <summary>Forgets what was read.</summary>
    internal static void Clear() => s_data = null;

    internal static long OffsetSeconds(long unixSeconds) => Data.Find(unixSeconds).Offset;

    internal static bool IsDaylight(long unixSeconds) => Data.Find(unixSeconds).IsDaylight;
}
