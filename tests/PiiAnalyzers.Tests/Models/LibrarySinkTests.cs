using Microsoft.CodeAnalysis;
using PiiAnalyzers.Tests.Verify;

namespace PiiAnalyzers.Tests.Models;

/// <summary>Typical calls of each library, as its documentation writes them: the line says which rules speak and who receives.</summary>
public sealed class LibrarySinkTests
{
    private static readonly Lazy<ILookup<int, string>> Found = new(Analyze);

    private static readonly string Source = $$"""
        using PiiAnalyzers;
        namespace Shop;
        public class Calls
        {
            void Stripe_(Customer c) => new Stripe.CustomerService().Create(new Stripe.CustomerCreateOptions { Email = c.Email }); // PII1002 stripe
            void StripeLater(Customer c)
            {
                var options = new Stripe.CustomerCreateOptions();
                options.Email = c.Email;
                new Stripe.CustomerService().CreateAsync(options); // PII1002 stripe
            }
            void StripeClean(Customer c) => new Stripe.CustomerService().Create(new Stripe.CustomerCreateOptions { Description = c.Segment });
            void Sentry1(Customer c) => Sentry.SentrySdk.CaptureMessage("no mail for " + c.Email); // PII1004 sentry
            void Sentry2(Customer c) => Sentry.SentrySdk.ConfigureScope(scope => scope.User = new Sentry.SentryUser { Email = c.Email }); // PII1004 sentry
            void Sentry3(Customer c) => Sentry.SentrySdk.ConfigureScope(scope => scope.SetTag("segment", c.Segment));
            void Insights1(Microsoft.ApplicationInsights.TelemetryClient t, Customer c) => t.TrackEvent("signup", new Dictionary<string, string> { ["mail"] = c.Email }); // PII1004 azure.monitor
            void Insights2(Microsoft.ApplicationInsights.TelemetryClient t, Customer c) => t.TrackTrace($"hello {c.Email}"); // PII1004 azure.monitor
            void Insights3(Microsoft.ApplicationInsights.TelemetryClient t, Customer c) => t.TrackEvent("signup " + c.Segment);
            void Insights4(Microsoft.ApplicationInsights.TelemetryClient t, Customer c)
            {
                var telemetry = new Microsoft.ApplicationInsights.DataContracts.EventTelemetry("signup");
                telemetry.Properties["mail"] = c.Email;
                t.TrackEvent(telemetry); // PII1004 azure.monitor
            }
            void Otel(OpenTelemetry.Trace.TelemetrySpan span, Customer c) => span.SetAttribute("mail", c.Email); // PII1004
            void Prom(Prometheus.Counter counter, Customer c) => counter.WithLabels("web", c.Email).Inc(); // PII1004
            void PromClean(Prometheus.Counter counter, Customer c) => counter.WithLabels(c.Segment).Inc();
            void ZLog(ILogger log, Customer c) => ZLogger.ZLoggerExtensions.ZLogInformation(log, $"{c.Email}"); // PII1001
            Task Rest1(RestSharp.RestClient client, Customer c) => RestSharp.RestClientExtensions.PostAsync(client, RestSharp.RestRequestExtensions.AddJsonBody(new RestSharp.RestRequest("/people"), c)); // PII1002 x3
            void Rest2(RestSharp.RestRequest request, Customer c) => RestSharp.RestRequestExtensions.AddQueryParameter(request, "q", c.Email); // PII1005
            Task Flurl1(Customer c) => Flurl.Http.GeneratedExtensions.PostJsonAsync("https://example.org", new { c.Email }); // PII1002
            Task Hub(Microsoft.AspNetCore.SignalR.Client.HubConnection hub, Customer c) => Microsoft.AspNetCore.SignalR.Client.HubConnectionExtensions.SendAsync(hub, "joined", c.Email); // PII1002
            Task Kafka(Confluent.Kafka.IProducer<string, string> producer, Customer c) => producer.ProduceAsync("people", new Confluent.Kafka.Message<string, string> { Key = c.Segment, Value = c.Email }); // PII1002
            Task Rabbit(RabbitMQ.Client.IChannel channel, Customer c) => RabbitMQ.Client.IChannelExtensions.BasicPublishAsync(channel, "x", "k", System.Text.Encoding.UTF8.GetBytes(c.Email)).AsTask(); // PII1002
            Task Mass(MassTransit.IPublishEndpoint bus, Customer c) => bus.Publish(new Joined(c.Id, c.Email)); // PII1002
            Task MassClean(MassTransit.IPublishEndpoint bus, Customer c) => bus.Publish(new Joined(c.Id, c.Segment));
            Task Rebus1(Rebus.Bus.IBus bus, Customer c) => bus.Publish(new Joined(c.Id, c.Email)); // PII1002
            Task Mqtt(MQTTnet.IMqttClient client, Customer c) => client.PublishAsync(new MQTTnet.MqttApplicationMessageBuilder().WithTopic("people").WithPayload(c.Email).Build()); // PII1002
            Task Redis(StackExchange.Redis.IDatabase db, Customer c) => db.StringSetAsync("person:1", c.Email);
            Task Blob(Azure.Storage.Blobs.BlobClient blob, Customer c) => blob.UploadAsync(BinaryData.FromString(c.Email)); // PII1002 azure.storage
            Task Queue(Azure.Storage.Queues.QueueClient queue, Customer c) => queue.SendMessageAsync(c.Email); // PII1002 azure.storage
            Task Grid(Azure.Messaging.EventGrid.EventGridPublisherClient grid, Customer c) => grid.SendEventAsync(new Azure.Messaging.EventGrid.EventGridEvent("s", "t", "1", c)); // PII1002 azure.eventgrid x3
            Task S3(Amazon.S3.IAmazonS3 s3, Customer c) => s3.PutObjectAsync(new Amazon.S3.Model.PutObjectRequest { BucketName = "b", Key = "k", ContentBody = c.Email }); // PII1002 aws.s3
            Task Sqs(Amazon.SQS.AmazonSQSClient sqs, Customer c) => sqs.SendMessageAsync("https://queue", c.Email); // PII1002 aws.sqs
            Task OpenAi(OpenAI.Chat.ChatClient chat, Customer c) => chat.CompleteChatAsync("Write to " + c.Email); // PII1002 openai
            Task OpenAi2(OpenAI.Chat.ChatClient chat, Customer c) => chat.CompleteChatAsync(new OpenAI.Chat.UserChatMessage($"Write to {c.Email}")); // PII1002 openai
            Task Meai(Microsoft.Extensions.AI.IChatClient chat, Customer c) => Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(chat, "Write to " + c.Email); // PII1002
            Task Meai2(Microsoft.Extensions.AI.IChatClient chat, Customer c) => chat.GetResponseAsync([new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.User, c.Email)]); // PII1002
            Task Sk(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService chat, Customer c)
            {
                var history = new Microsoft.SemanticKernel.ChatCompletion.ChatHistory();
                history.AddUserMessage("Write to " + c.Email);
                return chat.GetChatMessageContentsAsync(history); // PII1002
            }
            Task Inference(Azure.AI.Inference.ChatCompletionsClient chat, Customer c)
            {
                var options = new Azure.AI.Inference.ChatCompletionsOptions();
                options.Messages.Add(new Azure.AI.Inference.ChatRequestUserMessage("Write to " + c.Email));
                return chat.CompleteAsync(options); // PII1002 azure.ai
            }
            Task Telegram1(Telegram.Bot.ITelegramBotClient bot, Customer c) => Telegram.Bot.TelegramBotClientExtensions.SendMessage(bot, 7, "New: " + c.Email); // PII1002 telegram
            Task Refit1(IPeople people, Customer c) => people.Add(c.Email); // PII1002
            Task Refit2(IPeople people, Customer c) => people.Find(c.Email); // PII1002 and PII1005
            Task Claude(Anthropic.Services.IMessageService messages, Customer c) =>
                messages.Create(new Anthropic.Models.Messages.MessageCreateParams { MaxTokens = 9, Model = "m", Messages = [new Anthropic.Models.Messages.UserMessageParam(c.Email)] }); // PII1002 anthropic
            Task Grpc1(Grpc.Core.CallInvoker invoker, Grpc.Core.Method<Joined, Joined> method, Customer c) => invoker.AsyncUnaryCall(method, null, default, new Joined(c.Id, c.Email)).ResponseAsync; // PII1002
            object Moved(Microsoft.AspNetCore.Mvc.ControllerBase page, Customer c) => page.RedirectToActionPermanent("Index", new { mail = c.Email }); // PII1005
            object Made(Microsoft.AspNetCore.Mvc.ControllerBase page, Customer c) => page.CreatedAtAction("Get", new { id = c.Id }, c);
            void Sftp(Renci.SshNet.SftpClient client, Customer c) => client.WriteAllText("/people.csv", c.Email); // PII1002
        }
        public interface IPeople
        {
            [Refit.Post("/people")] Task Add([Refit.Body] string body);
            [Refit.Get("/people/{mail}")] Task Find(string mail);
        }
        public record Joined(int Id, string Who);
        """;

    public static TheoryData<int, string> Lines
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (line, at) in Source.Split('\n').Select(static (line, at) => (line.Trim(), at + 1)))
            {
                if (line.StartsWith("void ", StringComparison.Ordinal) || line.StartsWith("Task ", StringComparison.Ordinal) || line.Contains("// PII", StringComparison.Ordinal))
                {
                    data.Add(at, line);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_call_discloses_what_it_says(int line, string text)
    {
        var mark = text.IndexOf("// ", StringComparison.Ordinal);
        var words = mark < 0 ? [] : text[(mark + 3)..].Split(' ');
        var times = words.Length > 0 && words[^1][0] == 'x' ? words[^1][1] - '0' : 1;
        var expected = words.Length == 0 ? [] : Enumerable.Repeat(string.Join(' ', words.Where(static word => word[0] != 'x')).Split(" and "), times).SelectMany(static one => one);
        Assert.Equal(expected, Found.Value[line]);
    }

    private static ILookup<int, string> Analyze()
    {
        var compilation = RuleSamples.Compile((TestDomain.Path, TestDomain.Source), ("/src/Calls.cs", Source)).WithReferences(ModelReferences.All);
        var errors = compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
        return RuleSamples.FindingsAsync(compilation).GetAwaiter().GetResult()
            .Where(static d => d.Id.StartsWith("PII1", StringComparison.Ordinal))
            .ToLookup(static d => d.Location.GetLineSpan().StartLinePosition.Line + 1, static d => d.Properties.TryGetValue("recipient", out var key) ? $"{d.Id} {key}" : d.Id);
    }
}
