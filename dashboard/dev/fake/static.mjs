/** The built dashboard under /app and drawn portraits, with the policy the real server sends. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'";

export function page(response, path) {
  const wanted = join(DIST, normalize(path.replace(/^\/app/, '')));
  const isFile = wanted.startsWith(DIST) && existsSync(wanted) && statSync(wanted).isFile();
  const file = isFile ? wanted : join(DIST, 'index.html');
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': POLICY,
  });
  createReadStream(file).pipe(response);
}

export function description(response) {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  createReadStream(fileURLToPath(new URL('../../../api/openapi.json', import.meta.url))).pipe(response);
}

export function portrait(response, path) {
  const hue = [...path].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360;
  response.writeHead(200, { 'Content-Type': 'image/svg+xml' });
  response.end(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="hsl(${hue} 45% 32%)"/>` +
      `<circle cx="32" cy="25" r="12" fill="hsl(${hue} 45% 78%)"/><path d="M8 64c2-18 12-24 24-24s22 6 24 24z" fill="hsl(${hue} 45% 62%)"/></svg>`,
  );
}
