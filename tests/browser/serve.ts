/** A static host on the loopback interface, as plain as any: a folder below a path, 404.html for what is not there. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  svg: 'image/svg+xml',
  js: 'text/javascript',
};

export interface Host {
  readonly url: string;
  readonly server: Server;
}

/** Serve `folder` below `base` (`/` or `/sub/path/`). */
export function serve(folder: string, base: string): Promise<Host> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined;
    response.statusCode = file === undefined ? 404 : 200;
    const shown = file ?? join(folder, '404.html');
    response.setHeader('Content-Type', mediaTypes[shown.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    );
    createReadStream(shown).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      resolve({ url: `http://127.0.0.1:${String(address.port)}${base}`, server });
    });
  });
}

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(path === '' || path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder) && (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false) ? file : undefined;
}
