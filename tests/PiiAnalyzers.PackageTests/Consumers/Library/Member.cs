using System;
using System.Collections.Generic;
using PiiAnalyzers;

namespace Library;

/// <summary>Marks and generated code on the oldest framework that the package supports, and on the oldest .NET still in support.</summary>
public partial class Member
{
    [PersonalData(Category.Name)]
    public string Name { get; set; } = "";

    [PersonalData(Category.BirthDate)]
    public DateTime? Born { get; set; }

    public List<Visit> Visits { get; } = new();

    public string Print() => ToRedactedOrNothing(this) + this.ExportPersonalData();

    private static string ToRedactedOrNothing(Member? member) => member?.ToRedactedString() ?? "";
}
