namespace PiiAnalyzers;

/// <summary>Biometric data for identification (GDPR Art. 4(14), 9). Marks <see cref="Category.Biometric"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Biometric)]
public sealed class BiometricDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Biometric"/>.</summary>
    public BiometricDataAttribute()
        : base(Category.Biometric)
    {
    }
}
