namespace PiiAnalyzers.Runtime.Tests.Generated;

[Retention("P2Y", Anchor = nameof(ClosedAt))]
public class Dossier : ILegalHold, IProcessingRestriction
{
    [PersonalData(Category.Name)] public string Name { get; set; } = "";
    public DateTime? ClosedAt { get; set; }
    public string? LegalHoldReason { get; set; }
    public bool IsProcessingRestricted { get; set; }
}
