import { Agent, createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/** The least a bot can do in node: read the JSON, commit what it must not lose, post one reply, acknowledge. No token is looked at. */
const agent = new Agent({ keepAlive: true });
const commits = Number(process.env['BENCH_COMMITS'] ?? 0);
// As many connections as the bot has.
const pool = commits > 0 ? new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 5 }) : null;
await pool?.query('create table said (body text not null)');

interface Said {
  readonly text: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
}

async function keep(body: string): Promise<void> {
  const statement = { name: 'keep', text: 'insert into said values ($1)', values: [body] };
  for (let commit = 0; commit < commits; commit++) await pool?.query(statement);
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
  request.on('end', () => {
    const body = Buffer.concat(parts).toString();
    void keep(body).then(() =>
      reply(JSON.parse(body) as Said, (status) => {
        response.writeHead(status);
        response.end();
      }),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}/api/messages\n`);
});
process.on('SIGTERM', () => process.exit(0));
