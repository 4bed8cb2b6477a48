// Remake the pictures of the README from the example: `npm run build && node .config/take-pictures.mjs`.
// The browser is the system's Chromium where there is one, else the one that an npm package ships; the site is opened from the disk.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const pictures = [
  ['docs/images/home.png', 'public/index.html', 900],
  ['docs/images/paper.png', 'public/papers/skyserve.html', 640],
];

process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const executablePath = system ?? (await (await import('@sparticuz/chromium')).default.executablePath());
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'] });
mkdirSync('docs/images', { recursive: true });
for (const [path, page, height] of pictures) {
  const tab = await browser.newPage({ viewport: { width: 1280, height }, colorScheme: 'light' });
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path });
  await tab.close();
  console.log(`${path} ${String(Math.round(statSync(path).size / 1024))} kB`);
}
await browser.close();
