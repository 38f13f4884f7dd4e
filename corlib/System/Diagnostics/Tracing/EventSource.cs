using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Threading;

namespace System.Diagnostics.Tracing;

/// <summary>A named source of events, which are delivered to the EventListeners of this process that enabled it.</summary>
/// <remarks>Without a listener a source is disabled and its methods do nothing. No sessions from outside of the process exist.</remarks>
public partial class EventSource : IDisposable
{
    private sealed class Subscription
    {
        internal EventListener Listener;
        internal EventLevel Level;
        internal EventKeywords Keywords;
        internal HashSet<int> Off; // events that a command switched off
    }

    private static readonly Lock s_lock = new Lock();
    private static readonly List<WeakReference<EventSource>> s_sources = new List<WeakReference<EventSource>>();
    private static readonly List<EventListener> s_listeners = new List<EventListener>();
    [ThreadStatic] private static Guid t_activity;

    private readonly string[] _traits;
    private volatile Subscription[] _subscriptions = Array.Empty<Subscription>();
    private Dictionary<int, EventDescription> _events;
    private EventHandler<EventCommandEventArgs> _commandExecuted;
    private bool _disposed;

    protected EventSource() : this(EventSourceSettings.EtwManifestEventFormat) { }
    protected EventSource(bool throwOnEventWriteErrors) : this(EventSourceSettings.EtwManifestEventFormat | (throwOnEventWriteErrors ? EventSourceSettings.ThrowOnEventWriteErrors : 0)) { }
    protected EventSource(EventSourceSettings settings) : this(settings, null) { }

    protected EventSource(EventSourceSettings settings, params string[] traits)
    {
        _traits = traits;
        Settings = settings;
        Type type = GetType();
        Name = GetName(type);
        Guid = GetGuid(type);
        Register();
    }

    public EventSource(string eventSourceName) : this(eventSourceName, EventSourceSettings.EtwSelfDescribingEventFormat) { }
    public EventSource(string eventSourceName, EventSourceSettings config) : this(eventSourceName, config, null) { }

    /// <exception cref="ArgumentNullException">eventSourceName is null.</exception>
    public EventSource(string eventSourceName, EventSourceSettings config, params string[] traits)
    {
        ArgumentNullException.ThrowIfNull(eventSourceName);
        if (traits != null && traits.Length % 2 != 0)
            throw new ArgumentException(SR.EventSource_TraitEven, nameof(traits));
        _traits = traits;
        Settings = config;
        Name = eventSourceName;
        Guid = GuidOf(eventSourceName);
        Register();
    }

    // Some framework sources are made with a name and a GUID by a constructor that is not public.
    internal EventSource(Guid eventSourceGuid, string eventSourceName, EventSourceSettings settings = EventSourceSettings.Default, string[] traits = null)
    {
        _traits = traits;
        Settings = settings;
        Name = eventSourceName;
        Guid = eventSourceGuid;
        Register();
    }

    private void Register()
    {
        EventListener[] listeners;
        lock (s_lock)
        {
            Index = s_sources.Count;
            s_sources.Add(new WeakReference<EventSource>(this));
            listeners = s_listeners.ToArray();
        }
        foreach (EventListener listener in listeners)
            listener.OnEventSourceCreated(this);
    }

    ~EventSource() => Dispose(false);

    public string Name { get; }
    public Guid Guid { get; }
    public EventSourceSettings Settings { get; }
    internal int Index { get; private set; }

    /// <summary>Sources report what is wrong with their events when they are written; their construction always succeeds: null.</summary>
    public Exception ConstructionException => null;

    public static Guid CurrentThreadActivityId => t_activity;

    /// <summary>A new handler is told about the listeners that have enabled the source.</summary>
    public event EventHandler<EventCommandEventArgs> EventCommandExecuted
    {
        add
        {
            _commandExecuted += value;
            foreach (Subscription s in _subscriptions)
                value(this, new EventCommandEventArgs(EventCommand.Enable, null, this, s.Listener));
        }
        remove => _commandExecuted -= value;
    }

    public bool IsEnabled() => _subscriptions.Length != 0;
    public bool IsEnabled(EventLevel level, EventKeywords keywords) => IsEnabled(level, keywords, EventChannel.None);

    public bool IsEnabled(EventLevel level, EventKeywords keywords, EventChannel channel)
    {
        foreach (Subscription s in _subscriptions)
        {
            if (Matches(s, level, keywords))
                return true;
        }
        return false;
    }

    private static bool Matches(Subscription s, EventLevel level, EventKeywords keywords)
        => (level <= s.Level || s.Level == EventLevel.LogAlways) && (keywords == 0 || s.Keywords == 0 || (keywords & s.Keywords) != 0);

    /// <summary>The EventSourceAttribute's GUID, else one that is computed from the name.</summary>
    public static Guid GetGuid(Type eventSourceType)
    {
        ArgumentNullException.ThrowIfNull(eventSourceType);
        EventSourceAttribute attribute = eventSourceType.GetCustomAttribute<EventSourceAttribute>(false);
        if (attribute?.Guid != null && Guid.TryParse(attribute.Guid, out Guid guid))
            return guid;
        return GuidOf(GetName(eventSourceType));
    }

    /// <summary>The EventSourceAttribute's name, else the type's.</summary>
    public static string GetName(Type eventSourceType)
    {
        ArgumentNullException.ThrowIfNull(eventSourceType);
        return eventSourceType.GetCustomAttribute<EventSourceAttribute>(false)?.Name ?? eventSourceType.Name;
    }

    // RFC 4122, version 5, over the upper-case name as big-endian UTF-16, in the name space that ETW's tools use.
    private static Guid GuidOf(string name)
    {
        byte[] text = Encoding.BigEndianUnicode.GetBytes(name.ToUpperInvariant());
        byte[] input = new byte[16 + text.Length];
        new Guid("482C2DB2-C390-47C8-87F8-1A15BFC130FB").TryWriteBytes(input, true, out _);
        text.CopyTo(input, 16);
        byte[] hash = Sha1.Hash(input);
        hash[7] = (byte)((hash[7] & 0x0F) | 0x50);
        return new Guid(new ReadOnlySpan<byte>(hash, 0, 16));
    }

    public static string GenerateManifest(Type eventSourceType, string assemblyPathToIncludeInManifest) => GenerateManifest(eventSourceType, assemblyPathToIncludeInManifest, EventManifestOptions.None);

    /// <exception cref="PlatformNotSupportedException">Manifests describe sources to Windows' tracing, which does not exist here.</exception>
    public static string GenerateManifest(Type eventSourceType, string assemblyPathToIncludeInManifest, EventManifestOptions flags)
    {
        ArgumentNullException.ThrowIfNull(eventSourceType);
        throw new PlatformNotSupportedException();
    }

    public static IEnumerable<EventSource> GetSources()
    {
        List<EventSource> sources = new List<EventSource>();
        lock (s_lock)
        {
            foreach (WeakReference<EventSource> reference in s_sources)
            {
                if (reference.TryGetTarget(out EventSource source) && !source._disposed)
                    sources.Add(source);
            }
        }
        return sources;
    }

    /// <exception cref="ArgumentNullException">eventSource is null.</exception>
    /// <exception cref="ArgumentException">The command is one of the runtime's own (negative).</exception>
    public static void SendCommand(EventSource eventSource, EventCommand command, IDictionary<string, string> commandArguments)
    {
        ArgumentNullException.ThrowIfNull(eventSource);
        if (command <= EventCommand.Update && command != EventCommand.SendManifest)
            throw new ArgumentException(SR.EventSource_InvalidCommand, nameof(command));
        eventSource.Command(new EventCommandEventArgs(command, commandArguments, eventSource, null));
    }

    /// <summary>The value behind a key in the traits; null: none.</summary>
    public string GetTrait(string key)
    {
        for (int i = 0; _traits != null && i + 1 < _traits.Length; i += 2)
        {
            if (_traits[i] == key)
                return _traits[i + 1];
        }
        return null;
    }

    public override string ToString() => "EventSource(" + Name + ", " + Guid + ")";

    public static void SetCurrentThreadActivityId(Guid activityId) => t_activity = activityId;

    public static void SetCurrentThreadActivityId(Guid activityId, out Guid oldActivityThatWillContinue)
    {
        oldActivityThatWillContinue = t_activity;
        t_activity = activityId;
    }

    protected virtual void OnEventCommand(EventCommandEventArgs command) { }

    private void Command(EventCommandEventArgs command)
    {
        OnEventCommand(command);
        _commandExecuted?.Invoke(this, command);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        _disposed = true;
        _subscriptions = Array.Empty<Subscription>();
    }

    /* --- listeners --- */

    internal static void AddListener(EventListener listener)
    {
        lock (s_lock)
            s_listeners.Add(listener);
        foreach (EventSource source in GetSources())
            listener.OnEventSourceCreated(source);
    }

    internal static void RemoveListener(EventListener listener)
    {
        lock (s_lock)
            s_listeners.Remove(listener);
        foreach (EventSource source in GetSources())
            source.Disable(listener);
    }

    internal void Enable(EventListener listener, EventLevel level, EventKeywords keywords, IDictionary<string, string> arguments)
    {
        if (_disposed)
            return;
        lock (s_lock)
            _subscriptions = [.. Without(listener), new Subscription { Listener = listener, Level = level, Keywords = keywords }];
        Command(new EventCommandEventArgs(EventCommand.Enable, arguments ?? new Dictionary<string, string>(), this, listener));
    }

    internal void Disable(EventListener listener)
    {
        lock (s_lock)
        {
            Subscription[] rest = Without(listener);
            if (rest.Length == _subscriptions.Length)
                return;
            _subscriptions = rest;
        }
        Command(new EventCommandEventArgs(EventCommand.Disable, new Dictionary<string, string>(), this, listener));
    }

    private Subscription[] Without(EventListener listener) => Array.FindAll(_subscriptions, s => s.Listener != listener);

    internal bool EnableEvent(EventListener listener, int eventId, bool on)
    {
        if (!Events.ContainsKey(eventId))
            return false;
        lock (s_lock)
        {
            foreach (Subscription s in _subscriptions)
            {
                if (s.Listener != listener)
                    continue;
                HashSet<int> off = s.Off == null ? new HashSet<int>() : new HashSet<int>(s.Off);
                if (on)
                    off.Remove(eventId);
                else
                    off.Add(eventId);
                s.Off = off;
            }
        }
        return true;
    }

    private void Deliver(EventWrittenEventArgs e)
    {
        e.EventSource = this;
        e.TimeStamp = DateTime.UtcNow;
        e.OSThreadId = Environment.CurrentManagedThreadId;
        e.ActivityId = t_activity;
        foreach (Subscription s in _subscriptions)
        {
            if (Matches(s, e.Level, e.Keywords) && s.Off?.Contains(e.EventId) != true)
                s.Listener.OnEventWritten(e);
        }
    }
}
