using PiiAnalyzers;

namespace Quickstart;

/// <summary>Someone who signed up for the clinic's newsletter. The marks are all that is written by hand.</summary>
[DataSubject]
public sealed class Person
{
    [DataSubjectId]
    public int Id { get; set; }

    [PersonalData(Category.Name)]
    public string FullName { get; set; } = "";

    [PersonalData(Category.Email)]
    public string Email { get; set; } = "";

    [PersonalData(Category.Phone)]
    public string Phone { get; set; } = "";

    [PersonalData(Category.BirthDate)]
    public DateOnly BirthDate { get; set; }

    [PersonalData(Category.Health)]
    public string? Allergy { get; set; }

    public Address Home { get; set; } = new();

    /// <summary>Where the form was filled in; says nothing about the person, so it has no mark.</summary>
    public string Channel { get; set; } = "";
}
