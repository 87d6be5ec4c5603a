namespace PiiAnalyzers;

/// <summary>One value that a rectification changed.</summary>
public sealed class RectifiedMember
{
    internal RectifiedMember(string path, PersonalDataMember? member, RectificationKind kind) => (Path, Member, Kind) = (path, member, kind);

    /// <summary>Where the value stands, for example <c>home.street</c>.</summary>
    public string Path { get; }

    /// <summary>What it is; null for what is not described, such as a reference.</summary>
    public PersonalDataMember? Member { get; }

    /// <summary>What happened to it.</summary>
    public RectificationKind Kind { get; }

    /// <summary>One line of a report.</summary>
    /// <returns>For example <c>email: Corrected</c>.</returns>
    public override string ToString() => Path + ": " + Kind;
}
