// Every internal link of a built site must lead to a file, and every fragment to an id.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = process.argv[2] ?? 'public';
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const ids = new Map(
  pages.map((page) => [page, new Set([...readFileSync(join(root, page), 'utf8').matchAll(/\sid="([^"]*)"/g)].map((found) => found[1]))]),
);
let links = 0;
const dead = [];
for (const page of pages) {
  for (const [, written] of readFileSync(join(root, page), 'utf8').matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) continue;
    links++;
    const [path = '', fragment] = written.split('#');
    const target = path === '' ? page : path.startsWith('/') ? path.slice(1) : normalize(join(dirname(page), path));
    const file = target === '' || target.endsWith('/') ? join(target, 'index.html') : target;
    const isFile = existsSync(join(root, file)) && statSync(join(root, file)).isFile();
    if (!isFile || (fragment && ids.has(file) && !ids.get(file).has(decodeURIComponent(fragment)))) dead.push(`${page}: ${written}`);
  }
}
console.log(`${links} internal links on ${pages.length} pages, ${dead.length} dead`);
for (const line of dead) console.error(line);
process.exit(dead.length === 0 ? 0 : 1);
