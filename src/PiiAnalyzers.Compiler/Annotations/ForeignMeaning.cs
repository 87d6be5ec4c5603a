namespace PiiAnalyzers.Compiler.Annotations;

/// <summary>What a foreign attribute says of the member that carries it.</summary>
internal enum ForeignMeaning
{
    /// <summary>It is personal data: as good as our own mark.</summary>
    Mark,

    /// <summary>What the value looks like: personal data, unless the type holds settings.</summary>
    Value,

    /// <summary>It is sensitive, and masked where Serilog destructures the object.</summary>
    Masked,

    /// <summary>It is left out where Serilog destructures the object: personal data only if its name says so.</summary>
    Hidden,
}
