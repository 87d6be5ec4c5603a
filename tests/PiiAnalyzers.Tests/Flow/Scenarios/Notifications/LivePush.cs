using System.Net.Sockets;
using System.Net.WebSockets;
using System.Threading;
using Microsoft.AspNetCore.SignalR;

namespace Scenarios.Notifications;

public sealed class DeskHub : Hub;

public static class SmsGateway
{
    public static void Send([Sink(SinkKind.Transmission)] string number, [Sink(SinkKind.Transmission)] string text)
    {
        Queue.Enqueue(number.Length + text.Length);
    }

    private static readonly Queue<int> Queue = new();
}

public sealed class LivePush(WebSocket socket, TcpClient tcp, IHubContext<DeskHub> hub)
{
    public async Task SocketAsync(Customer customer, CancellationToken token)
    {
        await socket.SendAsync(BitConverter.GetBytes(customer.Id), WebSocketMessageType.Binary, true, token); // ok id
        await socket.SendAsync(Encoding.UTF8.GetBytes(customer.Name), WebSocketMessageType.Text, true, token); // ! PII1002 Customer.Name
    }

    public async Task StreamAsync(Customer customer, CancellationToken token)
    {
        NetworkStream stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"SEGMENT {customer.Segment}\r\n"), token); // ok unmarked segment
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"PHONE {customer.Phone}\r\n"), token); // ! PII1002 Customer.Phone
    }

    public Task HubAsync(Customer customer) => hub.Clients.All.SendAsync("arrived", customer.Name); // ! PII1002 Customer.Name

    public void Sms(Customer customer)
    {
        SmsGateway.Send("+37100000000", $"Customer {customer.Id} called"); // ok id
        SmsGateway.Send("+37100000000", $"{customer.Name} called"); // ! PII1002 Customer.Name
    }
}
