namespace PiiAnalyzers.Runtime.Tests.Generated;

public partial class Token
{
    [DataSubjectId] public required Guid? Id { get; init; }
    [PersonalData(Category.Name)] public required string Name { get; set; }
    public MemoryStream? Log { get; set; }
}
