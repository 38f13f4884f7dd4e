using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace System;

/// <summary>The base of everything that is thrown. The VM writes the trace fields.</summary>
[Serializable]
public partial class Exception : ISerializable
{
    internal string _message;
    internal Exception _inner;
    internal IDictionary _data;
    internal string _helpLink;
    internal string _source;
    internal object _trace;        // long[] of native trace entries, owned by the VM
    internal string _remoteTrace;  // text of earlier traces, for exceptions thrown again
    internal int _hresult = unchecked((int)0x80131500);
    internal int _traceCount;

    public Exception() { }

    public Exception(string message) { _message = message; }

    public Exception(string message, Exception innerException)
    {
        _message = message;
        _inner = innerException;
    }

    [Obsolete]
    protected Exception(SerializationInfo info, StreamingContext context)
    {
        ArgumentNullException.ThrowIfNull(info);
        _message = info.GetString("Message");
        _data = (IDictionary)info.GetValueNoThrow("Data", typeof(IDictionary));
        _inner = (Exception)info.GetValue("InnerException", typeof(Exception));
        _helpLink = info.GetString("HelpURL");
        _remoteTrace = info.GetString("StackTraceString");
        _hresult = info.GetInt32("HResult");
        _source = info.GetString("Source");
    }

    /// <summary>Formats the native trace as lines of text, "   at M(T a) in file:line n" each; empty when nothing was thrown.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern string FormatTrace(Exception e);

    /// <summary>The method that threw, or 0.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern IntPtr ThrowingMethod(Exception e);

    /// <summary>What went wrong, for people.</summary>
    public virtual string Message => _message ?? "Exception of type '" + GetType().ToString() + "' was thrown.";

    /// <summary>The exception that led to this one, or null.</summary>
    public Exception InnerException => _inner;

    /// <summary>Pairs that programs attach.</summary>
    public virtual IDictionary Data => _data ??= new ListDictionaryInternal();

    public virtual string HelpLink
    {
        get => _helpLink;
        set => _helpLink = value;
    }

    /// <summary>The assembly where it was thrown, unless set.</summary>
    public virtual string Source
    {
        get => _source ??= TargetSite?.Module.Assembly.GetName().Name;
        set => _source = value;
    }

    /// <summary>The method that threw.</summary>
    public MethodBase TargetSite
    {
        get
        {
            IntPtr method = ThrowingMethod(this);
            return method == 0 ? null : RuntimeMethod.FromHandle(method, null);
        }
    }

    /// <summary>The frames between throw and catch, one line each; null when never thrown.</summary>
    public virtual string StackTrace
    {
        get
        {
            if (_traceCount == 0)
                return _remoteTrace;
            string own = FormatTrace(this);
            return _remoteTrace == null ? own : _remoteTrace + own;
        }
    }

    /// <summary>A number for callers that know no exceptions.</summary>
    public int HResult
    {
        get => _hresult;
        set => _hresult = value;
    }

    /// <summary>The innermost exception.</summary>
    public virtual Exception GetBaseException()
    {
        Exception e = this;
        while (e.InnerException != null)
            e = e.InnerException;
        return e;
    }

    /// <summary>Never raised: exceptions carry no safe serialisation state any more.</summary>
    protected event EventHandler<SafeSerializationEventArgs> SerializeObjectState
    {
        add => throw new PlatformNotSupportedException();
        remove => throw new PlatformNotSupportedException();
    }

    [Obsolete]
    public virtual void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        ArgumentNullException.ThrowIfNull(info);
        info.AddValue("ClassName", GetType().FullName, typeof(string));
        info.AddValue("Message", _message, typeof(string));
        info.AddValue("Data", _data, typeof(IDictionary));
        info.AddValue("InnerException", _inner, typeof(Exception));
        info.AddValue("HelpURL", _helpLink, typeof(string));
        info.AddValue("StackTraceString", StackTrace, typeof(string));
        info.AddValue("RemoteStackTraceString", _remoteTrace, typeof(string));
        info.AddValue("RemoteStackIndex", 0, typeof(int));
        info.AddValue("ExceptionMethod", null, typeof(string));
        info.AddValue("HResult", _hresult);
        info.AddValue("Source", _source, typeof(string));
        info.AddValue("WatsonBuckets", null, typeof(byte[]));
    }

    public new Type GetType() => base.GetType();

    /// <summary>Type, message, inner exceptions and the trace.</summary>
    public override string ToString()
    {
        string text = GetType().ToString();
        string message = Message;
        if (!string.IsNullOrEmpty(message))
            text = text + ": " + message;
        if (_inner != null)
            text = text + "\n ---> " + _inner.ToString() + "\n   " + SR.Exception_EndOfInnerExceptionStack;
        string trace = StackTrace;
        if (trace != null)
            text = text + "\n" + trace;
        return text;
    }

    internal void KeepTrace()
    {
        string trace = StackTrace;
        if (trace != null)
            _remoteTrace = trace + "\n" + SR.Exception_EndStackTraceFromPreviousThrow + "\n";
        _traceCount = 0;
        _trace = null;
    }
}
