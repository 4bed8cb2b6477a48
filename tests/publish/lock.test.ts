import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAlive, thisBuilder } from '../../src/publish/builder.ts';
import { nodeDisk, type Disk } from '../../src/publish/disk.ts';
import { lock } from '../../src/publish/lock.ts';
import { publish, type PublishTarget } from '../../src/publish/publish.ts';
import { deadBuilder } from './faulty-disk.ts';
import { createProject, filesOf, removeProject } from './site.ts';

let project: PublishTarget;
let output: string;

beforeEach(() => {
  project = createProject();
  output = project.outputDirectory;
  fs.mkdirSync(output);
});

afterEach(() => {
  vi.restoreAllMocks();
  removeProject(project);
});

const claims = (): string[] => fs.readdirSync(output).filter((name) => name.startsWith('.offprint-lock-'));
const failing = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};
/** A disk of a system without `/proc`. */
const withoutProc: Disk = { ...nodeDisk, read: (path) => (path.startsWith('/proc/') ? failing('ENOENT') : nodeDisk.read(path)) };

describe('the lock', () => {
  it('keeps a second build out, naming process and time, and lets it in after', async () => {
    const release = await lock(output, thisBuilder(nodeDisk), nodeDisk);
    const second = publish(filesOf({ 'index.html': 'x' }), project);
    await expect(second).rejects.toMatchObject({ kind: 'locked' });
    await expect(second).rejects.toThrow(new RegExp(`process ${String(process.pid)}, since \\d{4}-\\d\\d-\\d\\dT`));
    expect(claims()).toHaveLength(1);
    release();
    release();
    expect(await publish(filesOf({ 'index.html': 'x' }), project)).toMatchObject({ total: 1 });
    expect(claims()).toEqual([]);
  });

  it('gives way where the other claim vanishes while being described', async () => {
    const release = await lock(output, thisBuilder(nodeDisk), nodeDisk);
    const disk = { ...nodeDisk, inspect: () => undefined };
    await expect(lock(output, thisBuilder(disk), disk)).rejects.toThrow('since a moment ago');
    release();
  });

  it('lets only one of many builders in at a time, also when all find the claim of a dead one', async () => {
    await lock(output, deadBuilder, nodeDisk);
    let inside = 0;
    let most = 0;
    const work = async (): Promise<boolean> => {
      try {
        const release = await lock(output, thisBuilder(nodeDisk), nodeDisk);
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside--;
        release();
        return true;
      } catch {
        return false;
      }
    };
    const outcomes = await Promise.all(Array.from({ length: 12 }, work));
    expect(most).toBe(1);
    expect(outcomes).toContain(true);
    expect(claims()).toEqual([]);
  });

  it.runIf(fs.existsSync('/proc/self/stat'))('is taken over from a killed process, and from an older one of the same number', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const pid = child.pid ?? 0;
    const start = Number(
      fs
        .readFileSync(`/proc/${String(pid)}/stat`, 'latin1')
        .split(') ')[1]
        ?.split(' ')[19],
    );
    expect(isAlive({ pid, start }, nodeDisk)).toBe(true);
    expect(isAlive({ pid, start: 0 }, nodeDisk)).toBe(true);
    await lock(output, { pid, start: start - 1 }, nodeDisk);
    const release = await lock(output, { pid, start }, nodeDisk);
    expect(claims()).toHaveLength(1);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect(isAlive({ pid, start }, nodeDisk)).toBe(false);
    (await lock(output, thisBuilder(nodeDisk), nodeDisk))();
    release();
    expect(claims()).toEqual([]);
  });

  it('counts a killed process as gone though nobody has asked how it ended', () => {
    const disk = { ...nodeDisk, read: () => Buffer.from('7 (node) (x) Z 1 7 7 0 -1 4194560 0 0 0 0 0 0 0 0 20 0 11 0 4242 0') };
    expect(isAlive({ pid: 7, start: 4242 }, disk)).toBe(false);
  });

  it('asks the system where there is no /proc, and believes in life when in doubt', () => {
    expect(thisBuilder(withoutProc)).toEqual({ pid: process.pid, start: 0 });
    expect(isAlive({ pid: process.pid, start: 0 }, withoutProc)).toBe(true);
    expect(isAlive(deadBuilder, withoutProc)).toBe(false);
    vi.spyOn(process, 'kill').mockImplementation(() => failing('EPERM'));
    expect(isAlive(deadBuilder, withoutProc)).toBe(true);
  });

  it('survives another builder that removes the same dead claim first', async () => {
    await lock(output, deadBuilder, nodeDisk);
    let isFirst = true;
    const disk: Disk = {
      ...nodeDisk,
      removeFile: (path) => {
        nodeDisk.removeFile(path);
        if (isFirst) {
          isFirst = false;
          nodeDisk.removeFile(path);
        }
      },
    };
    (await lock(output, thisBuilder(disk), disk))();
    await lock(output, deadBuilder, nodeDisk);
    await expect(lock(output, thisBuilder(nodeDisk), { ...nodeDisk, removeFile: () => failing('EACCES') })).rejects.toThrow('EACCES');
  });

  it('leaves files alone that only look like a claim', async () => {
    fs.writeFileSync(join(output, '.offprint-lock-notes'), 'mine');
    (await lock(output, thisBuilder(nodeDisk), nodeDisk))();
    expect(claims()).toEqual(['.offprint-lock-notes']);
  });

  it('lets bugs through when it asks after a process', () => {
    const bug = new Error('bug');
    expect(() =>
      thisBuilder({
        ...nodeDisk,
        read: () => {
          throw bug;
        },
      }),
    ).toThrow(bug);
  });
});
