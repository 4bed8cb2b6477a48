#!/usr/bin/env node
import process from 'node:process';
import { exitCodes } from './exit-codes.ts';
import { tellFailure } from './failure.ts';
import { run, wantsDetails } from './run.ts';
import { terminalOf } from './terminal.ts';

const commandLine = process.argv.slice(2);
const terminal = terminalOf(process, process.env);

// Reading no further (`offprint parse list.md | head`) is the reader's right; any other failure is the disk's.
process.stdout.on('error', (error: Error) => {
  const code: unknown = Reflect.get(error, 'code');
  if (code === 'EPIPE') return;
  terminal.messages.write(`error: cannot write the answer to stdout (${String(code)})\n`);
  process.exit(exitCodes.disk);
});
// A closed stderr leaves nobody to tell.
process.stderr.on('error', () => undefined);

// Errors that no `await` leads back to `run`; rejections without a handler arrive here too.
process.on('uncaughtException', (error) => process.exit(tellFailure(error, terminal, wantsDetails(commandLine, terminal))));

// Not `process.exit`: what has been written to a pipe must still get through.
process.exitCode = await run(commandLine, terminal);
