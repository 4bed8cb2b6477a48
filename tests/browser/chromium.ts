/** A real browser: the system's Chromium where there is one, else the one that ships inside an npm package. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

// Without these, a headless Chromium looks for updates and hosts of its own on every start.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `OFFPRINT_TEST_BROWSER=npm` takes the npm-shipped one even where the system has its own. */
export async function launchBrowser(): Promise<Browser> {
  const system = process.env['OFFPRINT_TEST_BROWSER'] === 'npm' ? undefined : systemPaths.find((path) => existsSync(path));
  if (system !== undefined) return chromium.launch({ executablePath: system, args: quiet });
  // Tells the package to bring its own shared libraries, which a slim image lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const packaged = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.default.executablePath(), args: quiet });
}
