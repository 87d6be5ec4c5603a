using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace PiiAnalyzers;

/// <summary>
/// One erasure of one object graph: decides for each member whether it may be erased and writes the receipt. Used by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PersonalDataErasure
{
    /// <summary>What stands for a text that must not be empty.</summary>
    public const string Tombstone = "[erased]";

    /// <summary>Deep enough for every model, and shallow enough for the stack; what lies deeper is kept and named.</summary>
    private const int MaximumDepth = 500;

    private readonly List<ErasureEntry> _entries = [];
    private readonly HashSet<object> _visited = new(ByReference.Instance);
    private readonly Dictionary<object, object> _copies = new(ByReference.Instance);
    private readonly List<(PersonalDataMember? Member, int Index)> _path = [];
    private readonly ErasureGround? _ground;
    private readonly ErasureOptions? _options;
    private readonly DateTimeOffset? _now;
    private readonly PersonalDataShape _rootShape;
    private object? _rootSubject;
    private string? _hold;
    private RetentionCheck? _due;
    private bool _leadsToOriginal;
    private int _depth;

    private PersonalDataErasure(object root, PersonalDataShape shape, ErasureGround? ground, ErasureOptions? options, DateTimeOffset? now)
    {
        (_ground, _options, _now, _rootShape) = (ground, options, now, shape);
        _rootSubject = shape.Subject(root);
    }

    /// <summary>Whether a copy can take the place of the object at hand.</summary>
    public bool CanCopy { get; private set; }

    internal static ErasureReceipt Erase(ref object? value, PersonalDataShape shape, ErasureGround ground, ErasureOptions? options, bool canCopy = false)
    {
        if (ground is < ErasureGround.NoLongerNecessary or > ErasureGround.LegalDuty)
        {
            throw new ArgumentOutOfRangeException(nameof(ground), ground, "Name one of the five grounds of erasure.");
        }

        return value is null ? new ErasureReceipt(shape.TypeName, null, ground, []) : Run(ref value, shape, ground, options, null, canCopy);
    }

    internal static ErasureReceipt EraseDue(ref object? value, PersonalDataShape shape, DateTimeOffset now, ErasureOptions? options, bool canCopy = false) =>
        value is null ? new ErasureReceipt(shape.TypeName, null, null, []) : Run(ref value, shape, null, options, now, canCopy);

    private static ErasureReceipt Run(ref object value, PersonalDataShape shape, ErasureGround? ground, ErasureOptions? options, DateTimeOffset? now, bool canCopy)
    {
        var exact = shape.For(value);
        var erasure = new PersonalDataErasure(value, exact, ground, options, now);
        var subject = erasure._rootSubject is { } key ? ScalarText.TryFormat(key) : null;
        erasure.Any(ref value, exact, canCopy || value.GetType().IsValueType);
        if (erasure._leadsToOriginal)
        {
            // A cycle leads back to an object whose copy did not exist yet. Now it does, and everything else is erased already.
            var second = new PersonalDataErasure(value, exact, ground, options, now) { _rootSubject = erasure._rootSubject };
            second.Any(ref value, exact, canCopy);
        }

        return new ErasureReceipt(exact.TypeName, subject, ground, erasure._entries);
    }

    /// <summary>Erases an object as what it is at run time.</summary>
    private void Any(ref object value, PersonalDataShape shape, bool canCopy)
    {
        var original = value;
        if (!value.GetType().IsValueType && !Visit(ref value, canCopy))
        {
            return;
        }

        if (_depth > 0 && IsOtherSubject(value, shape))
        {
            Kept("the record of another person, who can ask for its erasure");
            return;
        }

        if (_depth >= MaximumDepth)
        {
            Kept("nested too deeply");
            return;
        }

        var (hold, due, outer) = (_hold, _due, CanCopy);
        _hold ??= HoldOf(value);
        _due = _now is { } now ? RetentionCheck.Of(value, shape, now, due) : null;
        CanCopy = canCopy;
        _depth++;
        shape.EraseMembers(ref value, this);
        _depth--;
        (_hold, _due, CanCopy) = (hold, due, outer);
        if (canCopy && _copies.ContainsKey(original))
        {
            _copies[original] = value;
        }
    }

    /// <summary>
    /// An object is met once, except that one that can only be copied is met once where the copy has a place and once where it has none:
    /// there it stays, and the receipt says so.
    /// </summary>
    private bool Visit(ref object value, bool canCopy)
    {
        if (!canCopy)
        {
            return _visited.Add(value);
        }

        if (!_copies.TryGetValue(value, out var copy))
        {
            _copies.Add(value, value);
            return true;
        }

        _leadsToOriginal |= ReferenceEquals(copy, value);
        value = copy;
        return false;
    }

    private bool IsOtherSubject(object value, PersonalDataShape shape) =>
        shape.IsDataSubject && _rootShape.IsDataSubject && _options?.IncludeOtherSubjects != true
        && !(_rootSubject is not null && shape.Type == _rootShape.Type && _rootSubject.Equals(shape.Subject(value)));

    private string? HoldOf(object value)
    {
        if (value is ILegalHold { LegalHoldReason: { } reason })
        {
            return $"{ErasureRefusal.LegalClaims}: {reason}";
        }

        return value is IProcessingRestriction { IsProcessingRestricted: true } && _ground is null or ErasureGround.NoLongerNecessary
            ? $"{ErasureRefusal.Restricted}: the processing is restricted instead"
            : null;
    }

    private string? Refusal(PersonalDataMember member)
    {
        if (_hold is not null)
        {
            return _hold;
        }

        if (_options?.RefusalOf(member, _ground ?? ErasureGround.NoLongerNecessary) is { } refusal)
        {
            return refusal;
        }

        return null;
    }

    private void Log(PersonalDataMember member, ErasureOutcome outcome, string? reason = null)
    {
        _path.Add((member, -1));
        _entries.Add(new ErasureEntry(Path(), member.Category, outcome, reason));
        _path.RemoveAt(_path.Count - 1);
    }

    private void Kept(string reason) => _entries.Add(new ErasureEntry(Path(), "", ErasureOutcome.Kept, reason));

    private string Path()
    {
        var text = new StringBuilder();
        foreach (var (member, index) in _path)
        {
            if (member is null)
            {
                text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else
            {
                text.Append(text.Length == 0 ? "" : ".").Append(member.Path);
            }
        }

        return text.ToString();
    }

    private sealed class ByReference : IEqualityComparer<object>
    {
        internal static readonly ByReference Instance = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object value) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value);
    }
}
