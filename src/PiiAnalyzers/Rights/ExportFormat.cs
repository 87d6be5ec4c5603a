namespace PiiAnalyzers;

/// <summary>How an export is written.</summary>
public enum ExportFormat
{
    /// <summary>The JSON document: machine-readable, can be imported (GDPR Art. 20).</summary>
    Json = 0,

    /// <summary>A table (RFC 4180), one value a row; cells cannot start a formula.</summary>
    Csv = 1,

    /// <summary>Plain text, one value a line, for people and screen readers (policy §1.5).</summary>
    Text = 2,

    /// <summary>One HTML page with a table that assistive technology can read (policy §1.5).</summary>
    Html = 3,
}
