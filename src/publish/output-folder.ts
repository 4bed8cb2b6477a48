import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, parse, relative, sep } from 'node:path';
import type { Disk } from './disk.ts';
import { codeOf, PublishError } from './failure.ts';

/** Absolute paths of the project, its content and the folder to publish to. */
export interface ProjectFolders {
  readonly projectDirectory: string;
  readonly contentDirectory: string;
  readonly outputDirectory: string;
}

/**
 * The real path of the output folder, which need not exist yet, once it is known to be a safe place to write and delete in.
 * Throws `refused` otherwise. A folder outside of the project is fine when it is given as it is, not through a link.
 */
export function safeOutputFolder(folders: ProjectFolders, disk: Disk): string {
  const { outputDirectory: output, projectDirectory: project } = folders;
  const found = disk.inspect(output);
  const real = realPath(output, disk);
  const places = {
    output: real,
    project: realPath(project, disk),
    content: realPath(folders.contentDirectory, disk),
    home: realPath(homeOf(project), disk),
  };
  if (found !== undefined && found.kind !== 'folder' && found.kind !== 'link') throw refuse(output, 'it is a file');
  if (isWithin(output, project) && !isWithin(real, places.project)) throw refuse(output, `it leads out of the project, to ${real}`);
  if (!isWithin(output, project) && found?.kind === 'link') throw refuse(output, `it is a symbolic link to ${real}`);
  for (const [reason, applies] of dangers) {
    if (applies(places)) throw refuse(output, reason);
  }
  return real;
}

interface Places {
  readonly output: string;
  readonly project: string;
  readonly content: string;
  readonly home: string;
}

/** Folders of a project that hold what people write or install. */
const sources: ReadonlySet<string> = new Set([
  'content',
  'templates',
  'src',
  'tests',
  'node_modules',
  '.git',
  '.github',
  '.config',
  '.offprint',
]);

/** Folders that belong to the system (Filesystem Hierarchy Standard 3.0, chapter 3; the last row macOS). Folders inside may well be a site's. */
const systemFolders: ReadonlySet<string> = new Set(
  [
    [
      '/bin',
      '/boot',
      '/dev',
      '/dev/shm',
      '/etc',
      '/home',
      '/lib',
      '/lib32',
      '/lib64',
      '/proc',
      '/root',
      '/run',
      '/sbin',
      '/sys',
      '/tmp',
      '/usr',
      '/var',
    ],
    ['/Applications', '/Library', '/System', '/Users', '/Volumes', '/private', '/private/etc', '/private/tmp', '/private/var'],
  ].flat(),
);

const dangers: readonly (readonly [reason: string, applies: (places: Places) => boolean])[] = [
  ['it is the root of the disk', ({ output }) => parse(output).root === output],
  ['it is your home folder, or holds it', ({ output, home }) => isWithin(home, output)],
  ['it is the project itself, or holds it', ({ output, project }) => isWithin(project, output)],
  ['it is the content folder, or lies in it or holds it', ({ output, content }) => isWithin(output, content) || isWithin(content, output)],
  [
    'it is a folder of the project that holds sources',
    ({ output, project }) => isWithin(output, project) && sources.has(firstSegment(project, output)),
  ],
  ['it is a folder of the system', ({ output }) => systemFolders.has(output)],
];

function refuse(output: string, reason: string): PublishError {
  return new PublishError('refused', `refusing to publish to ${output}: ${reason}`, {
    help: 'choose a folder of its own for the site, such as public/; nothing was written',
  });
}

/** Where a path leads once all links are followed; what does not exist yet is taken as written. */
function realPath(path: string, disk: Disk): string {
  try {
    return disk.resolve(path);
  } catch (error) {
    if (codeOf(error) === 'ELOOP') throw refuse(path, 'its symbolic links go round in a circle');
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
  }
  if (disk.inspect(path)?.kind === 'link') throw refuse(path, 'it is a symbolic link that leads nowhere');
  return join(realPath(dirname(path), disk), basename(path));
}

/** The home folder; the project stands in where the system knows of none, as it is protected anyway. */
function homeOf(project: string): string {
  const home = homedir();
  return isAbsolute(home) ? home : project;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function firstSegment(folder: string, path: string): string {
  return (relative(folder, path).split(sep)[0] ?? '').toLowerCase();
}
