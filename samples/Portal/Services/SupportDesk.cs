using PiiAnalyzers;
using Portal.Data;

namespace Portal.Services;

/// <summary>Answers requests, gives support, runs the forum and asks how it was (policy §3 B).</summary>
public sealed partial class SupportDesk(PortalStore store, ProviderClient provider, ILogger<SupportDesk> logger)
{
    [Purpose(PrivacyPolicy.Purposes.RespondRequest)]
    public async Task AnswerAsync(ServiceRequest request, string answer)
    {
        await provider.SendAsync(request.From.Email, "Your request", $"Dear {request.From.Name}, you asked: {request.Details}\n\n{answer}");
        Answered(logger, request.Id);
    }

    [Purpose(PrivacyPolicy.Purposes.RespondSupport)]
    public Task HelpAsync(ServiceRequest request, string steps) =>
        provider.SendAsync(request.From.Email, "Your support case", $"{request.Background}\n\n{steps}");

    [Purpose(PrivacyPolicy.Purposes.RespondForum)]
    public IEnumerable<string> Posts() => store.Requests.Values.Select(static request => request.Post).OfType<string>();

    [Purpose(PrivacyPolicy.Purposes.Survey)]
    public int Answers() => store.Requests.Values.Count(static request => request.Survey is { Length: > 0 });

    [LoggerMessage(LogLevel.Information, "Answered request {Id}")]
    private static partial void Answered(ILogger logger, int id);
}
