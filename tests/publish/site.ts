import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PublishTarget } from '../../src/publish/publish.ts';
import type { OutputFile } from '../../src/types.ts';

/** Path → text. */
export type Tree = Readonly<Record<string, string>>;

// Thousands of small trees are made and removed: in memory where the system offers that.
const temporary = fs.existsSync('/dev/shm') ? '/dev/shm' : fs.realpathSync(tmpdir());

/** A project in a fresh temporary folder, with `content/` and nothing else. */
export function createProject(): PublishTarget {
  const projectDirectory = fs.mkdtempSync(join(temporary, 'publish-'));
  const contentDirectory = join(projectDirectory, 'content');
  fs.mkdirSync(contentDirectory);
  return { projectDirectory, contentDirectory, outputDirectory: join(projectDirectory, 'public') };
}

export function removeProject({ projectDirectory }: PublishTarget): void {
  fs.rmSync(projectDirectory, { recursive: true });
}

/** The files of a site as the earlier stages hand them over. */
export function filesOf(tree: Tree): OutputFile[] {
  return Object.entries(tree).map(([path, text]) => ({ path, key: text, content: () => text }));
}

/** Write files as a user would. */
export function writeTree(folder: string, tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.writeFileSync(join(folder, path), text);
  }
}

/** All there is in a folder: files with their text, empty folders as `name/`, links as `-> target`. */
export function readTree(folder: string): Record<string, string> {
  const tree: Record<string, string> = {};
  if (!fs.existsSync(folder)) return tree;
  const walk = (below: string): void => {
    const names = fs.readdirSync(join(folder, below));
    if (names.length === 0 && below !== '') tree[`${below}/`] = '';
    for (const name of names.sort()) {
      const path = below === '' ? name : `${below}/${name}`;
      const entry = fs.lstatSync(join(folder, path));
      if (entry.isDirectory()) walk(path);
      else tree[path] = entry.isSymbolicLink() ? `-> ${fs.readlinkSync(join(folder, path))}` : fs.readFileSync(join(folder, path), 'utf8');
    }
  };
  walk('');
  return tree;
}

/** The tree without what is the publisher's own: manifest, journal, lock, staging. */
export function withoutOwn(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith('.offprint-')));
}

/** Links that lead nowhere, on the pages that can be reached from `index.html`. */
export function deadLinks(tree: Tree): string[] {
  const dead: string[] = [];
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, target = ''] of (tree[path] ?? '').matchAll(/href="([^"]+)"/g)) {
      const goal = join(dirname(path), target);
      if (tree[goal] === undefined) dead.push(`${path} → ${goal}`);
      else if (goal.endsWith('.html')) visit(goal);
    }
  };
  if (tree['index.html'] !== undefined) visit('index.html');
  return dead;
}

/** A page that links to others; `mark` tells its versions apart, the tail shows a cut. */
export function page(mark: string, ...links: readonly string[]): string {
  return `<html>${mark}${links.map((link) => `<a href="${link}">${link}</a>`).join('')}</html>`;
}
