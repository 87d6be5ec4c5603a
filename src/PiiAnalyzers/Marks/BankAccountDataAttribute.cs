namespace PiiAnalyzers;

/// <summary>Bank account (pd:BankAccount). Marks <see cref="Category.BankAccount"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.BankAccount)]
public sealed class BankAccountDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.BankAccount"/>.</summary>
    public BankAccountDataAttribute()
        : base(Category.BankAccount)
    {
    }
}
