import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { page } from './page.ts';

const adaptiveCards = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

const files: Readonly<Record<string, { readonly path: string | URL; readonly type: string }>> = {
  '/adaptivecards.js': { path: adaptiveCards, type: 'text/javascript' },
  '/gallery.js': { path: new URL('gallery.js', import.meta.url), type: 'text/javascript' },
  '/gallery.css': { path: new URL('gallery.css', import.meta.url), type: 'text/css' },
};

/** Listens on loopback only; port 0 takes a free one. Resolves to the address of the page. */
export async function serveGallery(port: number): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost').pathname, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

async function answer(pathname: string, response: ServerResponse): Promise<void> {
  const file = files[pathname];
  if (file) {
    const content = await readFile(file.path);
    response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8` });
    response.end(content);
  } else if (pathname === '/') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page());
  } else {
    response.writeHead(404);
    response.end();
  }
}

if (import.meta.main) {
  const { url } = await serveGallery(Number(process.argv[2] ?? 3979));
  console.log(`The card gallery is at ${url} (stop with Ctrl+C)`);
}
