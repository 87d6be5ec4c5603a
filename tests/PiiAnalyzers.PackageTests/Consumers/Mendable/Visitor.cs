using PiiAnalyzers;

namespace Mendable;

public sealed record Visitor(int Id, [PersonalData(Category.Name)] string Name)
{
    [PersonalData(Category.Email)]
    public string? Email { get; init; }

    [PersonalData(Category.BirthDate)]
    public DateOnly Born { get; init; }
}
