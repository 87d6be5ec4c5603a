namespace PiiAnalyzers.CodeFixes;

/// <summary>How a mark is written. Tried in this order: the first that leaves the file as correct as it was is taken.</summary>
internal enum MarkForm
{
    /// <summary><c>[PersonalData(Category.Email)]</c>, and a using.</summary>
    WithCategory,

    /// <summary><c>[EmailData]</c>, and a using: where ASP.NET Core Identity's <c>PersonalData</c> or another <c>Category</c> is in scope.</summary>
    PerCategory,

    /// <summary><c>[PiiAnalyzers.EmailData]</c>: where the using itself would make other names ambiguous.</summary>
    Qualified,

    /// <summary><c>[global::PiiAnalyzers.EmailData]</c>: where something else is named PiiAnalyzers.</summary>
    Global,
}
