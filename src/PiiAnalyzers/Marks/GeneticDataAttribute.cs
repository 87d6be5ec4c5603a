namespace PiiAnalyzers;

/// <summary>Genetic data (GDPR Art. 4(13), 9). Marks <see cref="Category.Genetic"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Genetic)]
public sealed class GeneticDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Genetic"/>.</summary>
    public GeneticDataAttribute()
        : base(Category.Genetic)
    {
    }
}
