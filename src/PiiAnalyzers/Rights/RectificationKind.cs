namespace PiiAnalyzers;

/// <summary>How a rectification changed a value.</summary>
public enum RectificationKind
{
    /// <summary>It was another value.</summary>
    Corrected = 0,

    /// <summary>It was missing.</summary>
    Completed = 1,

    /// <summary>It is gone.</summary>
    Removed = 2,
}
