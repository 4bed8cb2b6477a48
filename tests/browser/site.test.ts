/** The built example in a real browser: it opens, shows every entry, its links lead somewhere, and nothing is asked of other sites. */
import { mkdtempSync, cpSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { repository } from '../build/project.ts';
import { launchBrowser } from './chromium.ts';
import { serve, type Host } from './serve.ts';

let browser: Browser;
const project = mkdtempSync(join(tmpdir(), 'offprint-browser-'));

beforeAll(async () => {
  cpSync(join(repository, 'content'), join(project, 'content'), { recursive: true });
  await build({ directory: project });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(project, { recursive: true, force: true });
});

describe.each(['/', '/sub/path/'])('served at %s', (base) => {
  let host: Host;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    host = await serve(join(project, 'public'), base);
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('requestfailed', (request) => {
      // A request that the next navigation cuts short is no failure.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(host.url)) problems.push(`off the site: ${request.url()}`);
    });
  });

  afterAll(async () => {
    await page.close();
    host.server.close();
  });

  it('shows 14 entries on the home page', async () => {
    await page.goto(host.url);
    expect(await page.locator('article').count()).toBe(14);
    expect(await page.title()).toContain('Publications');
  });

  it('leads from each entry to its page, and from there back home', async () => {
    await page.goto(host.url);
    const titles = await page.locator('article h3 a').allTextContents();
    for (const [index, title] of titles.entries()) {
      await page.goto(host.url);
      await page.locator('article h3 a').nth(index).click();
      expect((await page.locator('h1.citation_title').textContent())?.trim()).toBe(title.trim());
      expect(await page.locator('pre').textContent()).toMatch(/^@/);
    }
    await page.locator('header a').first().click();
    expect(await page.locator('article').count()).toBe(14);
  });

  it('has only links that lead to a page or a file', async () => {
    const seen = new Set<string>();
    const queue = [host.url];
    for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
      if (seen.has(url)) continue;
      seen.add(url);
      const response = await page.goto(url);
      expect(response?.status(), url).toBe(200);
      const links = await page
        .locator('a[href]')
        .evaluateAll((anchors) => anchors.map((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href.replace(/#.*$/, '') : '')));
      queue.push(...links.filter((link) => link.startsWith(host.url) && /(?:\/|\.html)$/.test(link)));
    }
    expect(seen.size).toBeGreaterThanOrEqual(16);
  });

  it('needs no sideways scrolling on a phone of 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', 'publications.html', 'papers/cant-be-late.html']) {
      await page.goto(host.url + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });

  it('asks nothing of other sites, breaks no content security policy and logs no error', () => {
    expect(problems).toEqual([]);
  });
});

it('shows the page for what is not there, with links that work from any depth', async () => {
  const host = await serve(join(project, 'public'), '/');
  const page = await browser.newPage();
  const response = await page.goto(`${host.url}no/such/page.html`);
  expect(response?.status()).toBe(404);
  await page.locator('main a').first().click();
  expect(await page.locator('article').count()).toBe(14);
  await page.close();
  host.server.close();
});
