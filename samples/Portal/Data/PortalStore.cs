using System.Collections.Concurrent;

namespace Portal.Data;

/// <summary>Everything the portal keeps.</summary>
public sealed class PortalStore
{
    private int _last;

    public ConcurrentDictionary<int, Contact> Contacts { get; } = [];

    public ConcurrentDictionary<int, ServiceRequest> Requests { get; } = [];

    public ConcurrentDictionary<int, Order> Orders { get; } = [];

    public ConcurrentDictionary<int, Visit> Visits { get; } = [];

    public ConcurrentDictionary<int, Meeting> Meetings { get; } = [];

    public int NextId() => Interlocked.Increment(ref _last);
}
