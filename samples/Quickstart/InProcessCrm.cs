using System.Net;

namespace Quickstart;

/// <summary>Stands in for the server at the other end, so that nothing leaves this process.</summary>
public sealed class InProcessCrm : HttpMessageHandler
{
    public List<string> Bodies { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
        return new HttpResponseMessage(HttpStatusCode.Accepted);
    }
}
