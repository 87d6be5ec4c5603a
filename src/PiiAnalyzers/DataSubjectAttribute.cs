namespace PiiAnalyzers;

/// <summary>Marks the type that is the person the data is about (GDPR Art. 4(1)).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = false, Inherited = true)]
public sealed class DataSubjectAttribute : Attribute
{
    /// <summary>A person of any kind.</summary>
    public DataSubjectAttribute()
    {
    }

    /// <summary>A person of a kind that the privacy policy names.</summary>
    /// <param name="kind">Id of the data subjects in the policy file, for example <c>customer</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is null, empty or white space.</exception>
    public DataSubjectAttribute(string kind)
    {
        Kind = Argument.NotBlank(kind, nameof(kind), "Name the data subjects of the privacy policy, for example \"customer\", or leave the argument out.");
    }

    /// <summary>Id of the data subjects in the policy file, or null.</summary>
    public string? Kind { get; }

    /// <summary>
    /// Whether members without a mark count as personal data of <see cref="Category.Other"/>: they are then masked, exported and erased,
    /// except the <see cref="DataSubjectIdAttribute"/>. Default: false.
    /// </summary>
    public bool UnmarkedIsPersonal { get; set; }
}
