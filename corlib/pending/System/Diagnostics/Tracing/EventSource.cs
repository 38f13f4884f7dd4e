using System;
using System.Collections.Generic;

namespace System.Diagnostics.Tracing;

/// <summary>Event source; not done yet.</summary>
public class EventSource : IDisposable
{
    protected EventSource() { }
    protected EventSource(bool throwOnEventWriteErrors) { throw new NotImplementedException("EventSource"); }
    protected EventSource(EventSourceSettings settings) { throw new NotImplementedException("EventSource"); }
    protected EventSource(EventSourceSettings settings, params string[] traits) { throw new NotImplementedException("EventSource"); }
    public EventSource(string eventSourceName) { throw new NotImplementedException("EventSource"); }
    public EventSource(string eventSourceName, EventSourceSettings config) { throw new NotImplementedException("EventSource"); }
    public EventSource(string eventSourceName, EventSourceSettings config, params string[] traits) { throw new NotImplementedException("EventSource"); }
    public string Name { get => throw new NotImplementedException("EventSource.Name"); }
    public Guid Guid { get => throw new NotImplementedException("EventSource.Guid"); }
    public EventSourceSettings Settings { get => throw new NotImplementedException("EventSource.Settings"); }
    public Exception ConstructionException { get => throw new NotImplementedException("EventSource.ConstructionException"); }
    public static Guid CurrentThreadActivityId { get => throw new NotImplementedException("EventSource.CurrentThreadActivityId"); }
    public event EventHandler<EventCommandEventArgs> EventCommandExecuted { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public bool IsEnabled() => throw new NotImplementedException("EventSource.IsEnabled");
    public bool IsEnabled(EventLevel level, EventKeywords keywords) => throw new NotImplementedException("EventSource.IsEnabled");
    public bool IsEnabled(EventLevel level, EventKeywords keywords, EventChannel channel) => throw new NotImplementedException("EventSource.IsEnabled");
    public static Guid GetGuid(Type eventSourceType) => throw new NotImplementedException("EventSource.GetGuid");
    public static string GetName(Type eventSourceType) => throw new NotImplementedException("EventSource.GetName");
    public static string GenerateManifest(Type eventSourceType, string assemblyPathToIncludeInManifest) => throw new NotImplementedException("EventSource.GenerateManifest");
    public static string GenerateManifest(Type eventSourceType, string assemblyPathToIncludeInManifest, EventManifestOptions flags) => throw new NotImplementedException("EventSource.GenerateManifest");
    public static IEnumerable<EventSource> GetSources() => throw new NotImplementedException("EventSource.GetSources");
    public static void SendCommand(EventSource eventSource, EventCommand command, IDictionary<string, string> commandArguments) => throw new NotImplementedException("EventSource.SendCommand");
    public string GetTrait(string key) => throw new NotImplementedException("EventSource.GetTrait");
    public override string ToString() => throw new NotImplementedException("EventSource.ToString");
    public static void SetCurrentThreadActivityId(Guid activityId) => throw new NotImplementedException("EventSource.SetCurrentThreadActivityId");
    public static void SetCurrentThreadActivityId(Guid activityId, out Guid oldActivityThatWillContinue) => throw new NotImplementedException("EventSource.SetCurrentThreadActivityId");
    protected virtual void OnEventCommand(EventCommandEventArgs command) => throw new NotImplementedException("EventSource.OnEventCommand");
    protected void WriteEvent(int eventId) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, int arg1) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, int arg1, int arg2) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, int arg1, int arg2, int arg3) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, long arg1) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, long arg1, long arg2) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, long arg1, long arg2, long arg3) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, string arg1) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, string arg1, string arg2) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, string arg1, string arg2, string arg3) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, string arg1, int arg2) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, string arg1, int arg2, int arg3) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, string arg1, long arg2) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, long arg1, string arg2) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, int arg1, string arg2) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, byte[] arg1) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, long arg1, byte[] arg2) => throw new NotImplementedException("EventSource.WriteEvent");
    protected unsafe void WriteEventCore(int eventId, int eventDataCount, EventSource.EventData* data) => throw new NotImplementedException("EventSource.WriteEventCore");
    protected unsafe void WriteEventWithRelatedActivityIdCore(int eventId, Guid* relatedActivityId, int eventDataCount, EventSource.EventData* data) => throw new NotImplementedException("EventSource.WriteEventWithRelatedActivityIdCore");
    protected void WriteEvent(int eventId, params EventSource.EventSourcePrimitive[] args) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEvent(int eventId, params object[] args) => throw new NotImplementedException("EventSource.WriteEvent");
    protected void WriteEventWithRelatedActivityId(int eventId, Guid relatedActivityId, params object[] args) => throw new NotImplementedException("EventSource.WriteEventWithRelatedActivityId");
    public void Dispose() => throw new NotImplementedException("EventSource.Dispose");
    protected virtual void Dispose(bool disposing) => throw new NotImplementedException("EventSource.Dispose");
    public void Write(string eventName) => throw new NotImplementedException("EventSource.Write");
    public void Write(string eventName, EventSourceOptions options) => throw new NotImplementedException("EventSource.Write");
    public void Write<T>(string eventName, T data) => throw new NotImplementedException("EventSource.Write");
    public void Write<T>(string eventName, EventSourceOptions options, T data) => throw new NotImplementedException("EventSource.Write");
    public void Write<T>(string eventName, ref EventSourceOptions options, ref T data) => throw new NotImplementedException("EventSource.Write");
    public void Write<T>(string eventName, ref EventSourceOptions options, ref Guid activityId, ref Guid relatedActivityId, ref T data) => throw new NotImplementedException("EventSource.Write");
    /// <summary>Event source primitive; not done yet.</summary>
    public struct EventSourcePrimitive
    {
        public static implicit operator EventSource.EventSourcePrimitive(bool value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(byte value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(short value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(int value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(long value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(sbyte value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(ushort value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(uint value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(ulong value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(nuint value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(float value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(double value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(decimal value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(string value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(byte[] value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(Guid value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(DateTime value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(nint value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(char value) => throw new NotImplementedException("EventSourcePrimitive");
        public static implicit operator EventSource.EventSourcePrimitive(Enum value) => throw new NotImplementedException("EventSourcePrimitive");
    }
    /// <summary>Event data; not done yet.</summary>
    public struct EventData
    {
        public nint DataPointer { get => throw new NotImplementedException("EventData.DataPointer"); set => throw new NotImplementedException("EventData.DataPointer"); }
        public int Size { get => throw new NotImplementedException("EventData.Size"); set => throw new NotImplementedException("EventData.Size"); }
    }
}
