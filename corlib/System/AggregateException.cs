using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.Serialization;
using System.Text;

namespace System;

/// <summary>Several exceptions at once.</summary>
[Serializable]
public class AggregateException : Exception
{
    private readonly Exception[] _innerExceptions;
    private ReadOnlyCollection<Exception> _view;

    public AggregateException() : this(SR.Default_AggregateException) { }
    public AggregateException(string message) : base(message) { _innerExceptions = Array.Empty<Exception>(); }

    public AggregateException(string message, Exception innerException) : base(message, innerException)
    {
        ArgumentNullException.ThrowIfNull(innerException);
        _innerExceptions = new[] { innerException };
    }

    public AggregateException(IEnumerable<Exception> innerExceptions) : this(SR.Default_AggregateException, innerExceptions) { }
    public AggregateException(params Exception[] innerExceptions) : this(SR.Default_AggregateException, innerExceptions) { }

    public AggregateException(string message, IEnumerable<Exception> innerExceptions)
        : this(message, new List<Exception>(innerExceptions ?? throw new ArgumentNullException(nameof(innerExceptions))).ToArray(), false) { }

    public AggregateException(string message, params Exception[] innerExceptions)
        : this(message, innerExceptions ?? throw new ArgumentNullException(nameof(innerExceptions)), true) { }

    internal AggregateException(string message, Exception[] innerExceptions, bool clone) : base(message, innerExceptions.Length > 0 ? innerExceptions[0] : null)
    {
        _innerExceptions = clone ? (Exception[])innerExceptions.Clone() : innerExceptions;
        for (int i = 0; i < _innerExceptions.Length; i++)
        {
            if (_innerExceptions[i] == null)
                throw new ArgumentException(SR.AggregateException_ctor_InnerExceptionNull);
        }
    }

    protected AggregateException(SerializationInfo info, StreamingContext context) : base(info, context)
        => _innerExceptions = (Exception[])info.GetValue("InnerExceptions", typeof(Exception[]));

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("InnerExceptions", _innerExceptions, typeof(Exception[]));
    }

    /// <summary>Goes through aggregates of one exception.</summary>
    public override Exception GetBaseException()
    {
        Exception back = this;
        AggregateException aggregate = this;
        while (aggregate != null && aggregate._innerExceptions.Length == 1)
        {
            back = aggregate._innerExceptions[0];
            aggregate = back as AggregateException;
        }
        return back;
    }

    public ReadOnlyCollection<Exception> InnerExceptions => _view ??= new ReadOnlyCollection<Exception>(_innerExceptions);

    internal Exception[] InternalInnerExceptions => _innerExceptions;

    /// <summary>Asks the predicate for each; throws an aggregate of those it does not handle.</summary>
    public void Handle(Func<Exception, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        List<Exception> unhandled = null;
        for (int i = 0; i < _innerExceptions.Length; i++)
        {
            if (!predicate(_innerExceptions[i]))
                (unhandled ??= new List<Exception>()).Add(_innerExceptions[i]);
        }
        if (unhandled != null)
            throw new AggregateException(Message, unhandled.ToArray(), false);
    }

    /// <summary>One aggregate of all exceptions in this tree of aggregates.</summary>
    public AggregateException Flatten()
    {
        List<Exception> flat = new List<Exception>();
        List<AggregateException> queue = new List<AggregateException> { this };
        for (int at = 0; at < queue.Count; at++)
        {
            foreach (Exception e in queue[at]._innerExceptions)
            {
                if (e is AggregateException aggregate)
                    queue.Add(aggregate);
                else
                    flat.Add(e);
            }
        }
        return new AggregateException(GetType() == typeof(AggregateException) ? base.Message : Message, flat.ToArray(), false);
    }

    public override string Message
    {
        get
        {
            if (_innerExceptions.Length == 0)
                return base.Message;
            StringBuilder text = new StringBuilder();
            text.Append(base.Message);
            text.Append(' ');
            for (int i = 0; i < _innerExceptions.Length; i++)
                text.Append('(').Append(_innerExceptions[i].Message).Append(") ");
            text.Length--;
            return text.ToString();
        }
    }

    public override string ToString()
    {
        StringBuilder text = new StringBuilder();
        text.Append(base.ToString());
        for (int i = 0; i < _innerExceptions.Length; i++)
        {
            if (_innerExceptions[i] == InnerException)
                continue;
            text.Append("\n ---> ");
            text.Append(string.Format(SR.AggregateException_InnerException, i));
            text.Append(_innerExceptions[i].ToString());
            text.Append("<---");
            text.Append('\n');
        }
        return text.ToString();
    }
}
