namespace PiiAnalyzers;

/// <summary>Where a value comes from. Portability covers what the person provided, knowingly or by using the service (GDPR Art. 20(1)).</summary>
public enum DataOrigin
{
    /// <summary>The person gave it.</summary>
    Provided = 0,

    /// <summary>It was recorded while the person used the service.</summary>
    Observed = 1,

    /// <summary>It was derived by the controller: a score, a segment. Part of access, not of portability.</summary>
    Inferred = 2,

    /// <summary>Somebody else gave it. Part of access, not of portability.</summary>
    ThirdParty = 3,
}
