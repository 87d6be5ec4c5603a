namespace PiiAnalyzers.Runtime.Tests.Generated;

public record Member([DataSubjectId] string Key, [PersonalData(Category.Name)] string Name)
{
    [PersonalData] public DateOnly? Since { get; init; }
}
