namespace PiiAnalyzers;

/// <summary>Orders, contracts, deliveries and invoices (pd:Transaction). Marks <see cref="Category.Transaction"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.Transaction)]
public sealed class TransactionDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.Transaction"/>.</summary>
    public TransactionDataAttribute()
        : base(Category.Transaction)
    {
    }
}
