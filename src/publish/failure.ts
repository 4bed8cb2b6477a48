/**
 * Why nothing (more) was published, when it is not our bug:
 * `refused` a dangerous output folder or a foreign file in the way, `locked` another build is at work,
 * `disk` the file system said no, `interrupted` the caller's signal fired.
 */
export type FailureKind = 'refused' | 'locked' | 'disk' | 'interrupted';

/** A build that could not be published. The message says what happened, `help` what to do; the CLI maps `kind` to its exit code. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
  readonly kind: FailureKind;
  readonly help: string;

  constructor(kind: FailureKind, message: string, details: { readonly help: string; readonly cause?: unknown }) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.help = details.help;
  }
}

/** The `errno` name of a failed system call (`ENOSPC`); undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  const code = textOf(error, 'code');
  return code !== undefined && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** A failed system call in plain words; any other error, which is a bug or a verdict already, as it is. */
export function inPlainWords(error: unknown, help: string): unknown {
  const code = codeOf(error);
  if (code === undefined || error instanceof PublishError) return error;
  const action = actions.get(textOf(error, 'syscall') ?? '') ?? 'use';
  const path = textOf(error, 'dest') ?? textOf(error, 'path') ?? 'the output folder';
  return new PublishError('disk', `cannot ${action} ${path}: ${causes.get(code) ?? 'the system refused'} (${code})`, {
    help,
    cause: error,
  });
}

/** POSIX.1-2017, 2.3 "Error numbers", and the two of Linux for quotas and read-only disks, as people would say them. */
const causes: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your disk quota is used up'],
  ['EFBIG', 'the file is larger than this file system allows'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'the system does not permit it'],
  ['EROFS', 'the disk is read-only'],
  ['EMFILE', 'too many files are open in this process'],
  ['ENFILE', 'too many files are open on this computer'],
  ['ENOMEM', 'the computer is out of memory'],
  ['EIO', 'the disk reported an error'],
  ['EXDEV', 'it lies on another file system than the folder it is moved from'],
  ['ENAMETOOLONG', 'the name is too long for this file system'],
  ['ENOENT', 'it vanished, or a folder above it does not exist'],
  ['ENOTDIR', 'a file stands where a folder is needed'],
  ['EISDIR', 'a folder stands where a file is needed'],
  ['EEXIST', 'something else has appeared there during the build'],
  ['ENOTEMPTY', 'something else has appeared there during the build'],
  ['EBUSY', 'another program is using it'],
  ['ELOOP', 'its symbolic links go round in a circle'],
]);

const actions: ReadonlyMap<string, string> = new Map([
  ['open', 'open'],
  ['read', 'read'],
  ['write', 'write'],
  ['close', 'write'],
  ['mkdir', 'make the folder'],
  ['rename', 'put in place'],
  ['unlink', 'remove'],
  ['rm', 'remove'],
  ['rmdir', 'remove the folder'],
  ['scandir', 'list the folder'],
  ['lstat', 'look at'],
  ['stat', 'look at'],
  ['fstat', 'look at'],
]);

function textOf(error: unknown, property: string): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const value: unknown = Reflect.get(error, property);
  return typeof value === 'string' ? value : undefined;
}
