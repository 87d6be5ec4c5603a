using System.ComponentModel;

namespace PiiAnalyzers;

/// <summary>Which members of one object have been kept long enough. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RetentionCheck
{
    private readonly DateTimeOffset _now;
    private readonly HashSet<PersonalDataMember> _ruled = [];
    private readonly HashSet<PersonalDataMember> _dueMembers = [];
    private readonly bool _wasDue;
    private bool _isDue;
    private DateTimeOffset? _next;

    private RetentionCheck(DateTimeOffset now, bool wasDue) => (_now, _wasDue) = (now, wasDue);

    /// <summary>Whether anything of the object itself is due.</summary>
    internal bool Any => _isDue || _dueMembers.Count > 0;

    /// <summary>When the first rule ends that has not ended yet.</summary>
    internal DateTimeOffset? Next => _next;

    /// <summary>The latest date that any rule of the object counts from: when something last happened with it.</summary>
    internal DateTimeOffset? Latest { get; private set; }

    internal static RetentionCheck Of(object value, PersonalDataShape shape, DateTimeOffset now, RetentionCheck? outer = null)
    {
        var check = new RetentionCheck(now, outer is not null && (outer._isDue || outer._wasDue));
        shape.Check(value, check);
        return check;
    }

    /// <summary>A rule for all marked members of the type that have none of their own.</summary>
    /// <param name="period">ISO 8601 duration.</param>
    /// <param name="anchor">The date it counts from; null if it has not happened yet.</param>
    public void Rule(string period, DateTimeOffset? anchor) => _isDue |= HasEnded(period, anchor);

    /// <summary>A rule for all marked members of the type that have none of their own.</summary>
    /// <param name="period">ISO 8601 duration.</param>
    /// <param name="anchor">The date it counts from; null if it has not happened yet.</param>
    public void Rule(string period, DateTime? anchor) => Rule(period, AsOffset(anchor));

    /// <summary>A rule for one member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="period">ISO 8601 duration.</param>
    /// <param name="anchor">The date it counts from; null if it has not happened yet.</param>
    public void Rule(PersonalDataMember member, string period, DateTimeOffset? anchor)
    {
        if (HasEnded(period, anchor))
        {
            _dueMembers.Add(member);
        }

        // Other rules are ids of the policy, which says how long they are.
        if (RetentionPeriod.TryParse(period, out _))
        {
            _ruled.Add(member);
        }
    }

    /// <summary>A rule for one member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="period">ISO 8601 duration.</param>
    /// <param name="anchor">The date it counts from; null if it has not happened yet.</param>
    public void Rule(PersonalDataMember member, string period, DateTime? anchor) => Rule(member, period, AsOffset(anchor));

#if NET
    /// <summary>A rule for all marked members of the type that have none of their own.</summary>
    /// <param name="period">ISO 8601 duration.</param>
    /// <param name="anchor">The date it counts from; null if it has not happened yet.</param>
    public void Rule(string period, DateOnly? anchor) => Rule(period, anchor?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));

    /// <summary>A rule for one member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="period">ISO 8601 duration.</param>
    /// <param name="anchor">The date it counts from; null if it has not happened yet.</param>
    public void Rule(PersonalDataMember member, string period, DateOnly? anchor) => Rule(member, period, anchor?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
#endif

    internal bool IsDue(PersonalDataMember member) => _ruled.Contains(member) ? _dueMembers.Contains(member) : _isDue || _wasDue;

    private bool HasEnded(string period, DateTimeOffset? anchor)
    {
        // An object whose date was never set is not two thousand years old.
        if (anchor is not { } start || start.UtcDateTime.Year <= 1)
        {
            return false;
        }

        Latest = Latest is { } latest && latest > start ? latest : start;
        if (!RetentionPeriod.TryParse(period, out var length) || length.EndsAt(start) is not { } end)
        {
            return false;
        }

        if (end <= _now)
        {
            return true;
        }

        _next = _next is { } next && next < end ? next : end;
        return false;
    }

    /// <summary>A date without a zone is taken as UTC: the answer must not depend on the machine.</summary>
    private static DateTimeOffset? AsOffset(DateTime? value) => value is not { } date ? null
        : date.Kind == DateTimeKind.Local && date.Year > 1 ? new DateTimeOffset(date)
        : new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc));
}
