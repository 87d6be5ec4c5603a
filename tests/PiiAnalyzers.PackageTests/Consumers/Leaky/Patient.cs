using PiiAnalyzers;

namespace Leaky;

public sealed class Patient
{
    public int Id { get; set; }

    [PersonalData(Category.Name)]
    public string Name { get; set; } = "";

    [PersonalData(Category.Email)]
    public string Email { get; set; } = "";

    public string Ward { get; set; } = "";
}
