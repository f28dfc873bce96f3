import { Agent, createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The least a bot can do in node: read the JSON, post one reply, acknowledge. No token is looked at. */
const agent = new Agent({ keepAlive: true });

interface Said {
  readonly text: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
}

function reply({ text, serviceUrl, conversation }: Said, done: (status: number) => void): void {
  const body = JSON.stringify({ type: 'message', text: `Echo: ${text}` });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const url = `${serviceUrl}v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
  const request = httpRequest(url, { method: 'POST', agent, headers }, (response) => {
    response.on('end', () => done(200));
    response.resume();
  });
  request.on('error', () => done(502));
  request.end(body);
}

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () =>
    reply(JSON.parse(Buffer.concat(parts).toString()) as Said, (status) => {
      response.writeHead(status);
      response.end();
    }),
  );
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}/api/messages\n`);
});
process.on('SIGTERM', () => process.exit(0));
