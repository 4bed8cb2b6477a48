import { stat } from 'node:fs/promises';
import { basename, join, normalize, resolve } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * The folder a command works on, the current one when none is named. Throws a UsageError with a remedy unless it is a
 * folder that holds `content/`; any other failure of the file system goes through.
 */
export async function projectFolder(named: string | undefined): Promise<string> {
  const directory = named ?? '.';
  const kind = directory === '' ? 'absent' : await kindOf(directory);
  if (kind === 'absent')
    throw new UsageError(`there is no folder '${directory}'`, 'check the spelling, or leave it out to use this folder');
  if (kind === 'file') {
    throw new UsageError(
      `'${directory}' is a file, not a folder`,
      `name the folder that holds content/, or read one list: offprint parse ${directory}`,
    );
  }
  const content = await kindOf(join(directory, 'content'));
  if (content === 'folder') return directory;
  if (content === 'file')
    throw new UsageError(`'${join(directory, 'content')}' is a file, not a folder`, 'make it a folder and put the list in it');
  throw new UsageError(`there is no content/ in ${named === undefined ? 'this folder' : `'${directory}'`}`, remedy(directory));
}

/** What a path leads to, symbolic links followed. Anything that is neither folder nor absent counts as a file. */
export async function kindOf(path: string): Promise<'absent' | 'file' | 'folder'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent';
    throw error;
  }
}

function remedy(directory: string): string {
  if (basename(resolve(directory)) === 'content') {
    const parent = normalize(join(directory, '..'));
    return `name the folder above it: offprint build ${parent}`;
  }
  return `put your list into ${normalize(join(directory, 'content', 'publications.md'))}, or name the folder that holds content/`;
}
