import fs from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './failure.ts';

/** What stands at a path. A link is described itself, never what it leads to. */
export interface Entry {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Bytes. */
  readonly size: number;
  /** File serial number; with `device` it tells whether two names are one file. */
  readonly inode: number;
  readonly device: number;
  readonly modified: Date;
}

/**
 * All that publishing ever does to the disk. Tests wrap a fault injector around it, so nothing in `publish/` may go past it.
 *
 * Synchronous on purpose: a small file costs 7 µs this way and several times that through promises or workers.
 * Nothing is flushed to the platter (`fsync`): a killed process cannot tear a file, a power cut within seconds of a build may; build again then.
 */
export interface Disk {
  /** Undefined when there is nothing at the path. */
  readonly inspect: (path: string) => Entry | undefined;
  readonly read: (path: string) => Uint8Array;
  /** Make a new file; fails with EEXIST where there is anything, a dangling link included. */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** Names in a folder, in no order. */
  readonly list: (path: string) => readonly string[];
  /** Make a folder and what is missing above it. Gives the outermost one it made. */
  readonly makeFolder: (path: string) => string | undefined;
  /** Atomic within one file system; replaces a file, never follows a link. */
  readonly rename: (from: string, to: string) => void;
  readonly removeFile: (path: string) => void;
  /** Fails with ENOTEMPTY while anything is inside. */
  readonly removeFolder: (path: string) => void;
  /** Remove a folder and all in it; links inside are removed, not followed. Nothing there: nothing happens. */
  readonly removeTree: (path: string) => void;
  /** The path with every link followed, in the spelling that the file system keeps. */
  readonly resolve: (path: string) => string;
}

/** The real disk. Functions are looked up on `fs` at each call, so that whoever patches `node:fs` is heard. */
export const nodeDisk: Disk = {
  inspect: (path) => entry(path),
  read: (path) => naming(path, () => fs.readFileSync(path)),
  write: (path, bytes) => {
    naming(path, () => {
      fs.writeFileSync(path, bytes, { flag: 'wx' });
    });
  },
  list: (path) => fs.readdirSync(path),
  makeFolder,
  rename: (from, to) => {
    fs.renameSync(from, to);
  },
  removeFile: (path) => {
    fs.unlinkSync(path);
  },
  removeFolder: (path) => {
    fs.rmdirSync(path);
  },
  removeTree: (path) => {
    fs.rmSync(path, { recursive: true, force: true });
  },
  resolve: (path) => fs.realpathSync.native(path),
};

function entry(path: string): Entry | undefined {
  const found = fs.lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'other';
  return { kind, size: found.size, inode: found.ino, device: found.dev, modified: found.mtime };
}

/** Folder by folder, as the recursive `mkdirSync` says ENOENT where a read-only or failing disk said EROFS or EIO. */
function makeFolder(path: string): string | undefined {
  if (entry(path)?.kind === 'folder') return undefined;
  try {
    fs.mkdirSync(path);
    return path;
  } catch (error) {
    // Another build has just made it.
    if (codeOf(error) === 'EEXIST' && entry(path)?.kind === 'folder') return undefined;
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
  }
  const outermost = makeFolder(dirname(path));
  fs.mkdirSync(path);
  return outermost ?? path;
}

/** A full disk is reported on the open descriptor, without a path; a message without a path helps nobody. */
function naming<T>(path: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    if (codeOf(error) !== undefined && error instanceof Error && !('path' in error)) Object.assign(error, { path });
    throw error;
  }
}
