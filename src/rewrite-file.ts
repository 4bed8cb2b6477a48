import fs from 'node:fs';
import path from 'node:path';
import { PublishError } from './publish/failure.ts';

/** A file of the author's that is to be written anew. */
export interface Rewrite {
  /** Absolute. */
  readonly file: string;
  /** A symbolic link that leads out of this folder is refused; absolute. */
  readonly boundary: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Replace a text file as a whole or not at all: the new text goes into a file beside it, which then takes its place and its
 * permissions. A link stays a link, and what it leads to is replaced. Throws `PublishError` (`refused`) for a link out of the
 * project and for a file that has changed since it was read.
 */
export function rewriteFile({ file, boundary, before, after }: Rewrite): void {
  const real = fs.realpathSync(file);
  const way = path.relative(fs.realpathSync(boundary), real);
  const isLink = fs.lstatSync(file).isSymbolicLink();
  if (isLink && (way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way)))
    throw new PublishError('refused', `refusing to write ${file}: it is a symbolic link out of the project, to ${real}`, {
      help: 'name the file itself if you mean it; nothing was written there',
    });
  const temporary = path.join(path.dirname(real), `.${path.basename(real)}.offprint-${String(process.pid)}`);
  fs.writeFileSync(temporary, after, { flag: 'wx', mode: 0o600 });
  try {
    fs.chmodSync(temporary, fs.statSync(real).mode & 0o777);
    if (fs.readFileSync(real, 'utf8') !== before)
      throw new PublishError('refused', `${file} has changed while it was being read`, {
        help: 'run the command again; nothing was written there',
      });
    fs.renameSync(temporary, real);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}
