namespace PiiAnalyzers;

/// <summary>Payment card number (pd:PaymentCardNumber). Marks <see cref="Category.PaymentCard"/> so that log redaction sees the category.</summary>
[MarksCategory(Category.PaymentCard)]
public sealed class PaymentCardDataAttribute : PersonalDataAttribute
{
    /// <summary>Marks <see cref="Category.PaymentCard"/>.</summary>
    public PaymentCardDataAttribute()
        : base(Category.PaymentCard)
    {
    }
}
