namespace PiiAnalyzers.Runtime.Tests.Generated;

[DataSubject(UnmarkedIsPersonal = true)]
public partial class Guest
{
    [DataSubjectId] public int Id { get; set; }
    public int Room { get; set; }
    public string Wish { get; set; } = "";
}
