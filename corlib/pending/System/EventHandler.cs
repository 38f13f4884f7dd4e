namespace System;

/// <summary>Event handler: a method with this signature.</summary>
public delegate void EventHandler(object sender, EventArgs e);

/// <summary>Event handler: a method with this signature.</summary>
public delegate void EventHandler<in TEventArgs>(object sender, TEventArgs e)
    where TEventArgs : allows ref struct;

/// <summary>Event handler: a method with this signature.</summary>
public delegate void EventHandler<in TSender, in TEventArgs>(TSender sender, TEventArgs e)
    where TSender : allows ref struct
    where TEventArgs : allows ref struct;
