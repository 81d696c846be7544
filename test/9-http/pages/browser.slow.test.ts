import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import t from 'tap';
import { build, seedsDatabase } from '../../helper.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(path => existsSync(path));

/** A page of each kind. */
const KINDS = [
  '/',
  '/search',
  '/search?q=migrants',
  '/wordings?text=Requests+the+Secretary-General+to+report+to+the+General+Assembly+on+the+implementation+of+this+resolution',
  '/documents',
  '/A_RES_58_208',
  '/A_58_98',
  '/A_RES_58_208.OP10.a',
  '/A_58_98.P12',
  '/mandates',
  '/mandates/A_RES_58_208.OP4.M1',
  '/overlaps',
  '/organizations',
  '/organizations/secretary-general',
  '/series',
  '/series/general-assembly.international-migration-and-development/matrix',
  '/compare',
  '/compare?a=A_RES_58_208&b=A_RES_59_241',
  '/compare?a=A_RES_58_208&b=A_RES_59_241&view=one&only=changes',
  '/check',
  '/works',
  '/works/A_RES_45_158',
  '/findings',
  '/statistics',
  '/graph?root=A/RES/58/208',
  '/A_RES_58_999',
];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

t.setTimeout(1_200_000);

const skip = CHROMIUM === undefined && 'there is no Chromium (apt-get install chromium)';

t.test('pages in a browser', { skip }, async t => {
  const app = await build(t, { database: await seedsDatabase(t), threads: 1 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  t.teardown(() => browser.close());

  /** A page of a browser of its own, and what went wrong on it. */
  async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; errors: string[] }> {
    const context = await browserContext(browser, `http://127.0.0.1:${port}`, options);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', message => {
      const isMissingPage = message.text().includes('404');
      if (message.type() === 'error' && !isMissingPage) errors.push(message.text());
    });
    return { page, errors };
  }

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280])
      await t.test(`${colorScheme}, ${width} pixels: nothing for axe, nothing too wide`, async t => {
        const { page, errors } = await open({ colorScheme, viewport: { width, height: 900 } });
        for (const address of KINDS) {
          await page.goto(address);
          t.strictSame(await faultsOf(page), [], address);
          const tooWide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          t.ok(Number(tooWide) <= 0, `${address} is as wide as the window`);
        }
        t.strictSame(errors, []);
        await page.context().close();
      });

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';
    await t.test(`a delegate finds what was agreed before, ${how}`, async t => {
      const { page } = await open({ javaScriptEnabled });
      await page.goto('/');
      await page
        .getByLabel('Words, a symbol, or a whole paragraph')
        .fill(
          'Requests the Secretary-General to submit a report on the implementation of the present resolution',
        );
      await page.getByRole('button', { name: 'Find' }).click();
      t.match(await page.title(), 'Has this been agreed before?');
      await page
        .getByRole('link', { name: /General Assembly resolution/ })
        .first()
        .click();
      t.match(await page.textContent('h1'), /paragraph/);
      t.match(await page.textContent('.citation'), /^General Assembly resolution .+, para/);
      await page.context().close();
    });

    await t.test(`a delegate has a draft checked, ${how}`, async t => {
      const { page } = await open({ javaScriptEnabled });
      await page.goto('/check');
      await page
        .getByLabel('Paste the draft, or a part of it')
        .fill('The General Assembly,\n\nRecalling its resolution 58/208 of 22 December 2003,');
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await page.locator('.notices a').first().click();
      t.match(page.url(), '#slip-1');
      t.equal(await page.textContent('#slip-1'), '22 December 2003');
      if (javaScriptEnabled) t.strictSame(await faultsOf(page), []);
      await page.context().close();
    });

    await t.test(`a researcher follows a request to who asked, ${how}`, async t => {
      const { page } = await open({ javaScriptEnabled });
      await page.goto('/');
      await page.getByRole('link', { name: 'Follow' }).click();
      await page.getByLabel('Who is asked').fill('Secretary-General');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.locator('.mandate a').first().click();
      t.match(await page.textContent('h1'), 'asks for');
      await page.locator('h1 a').click();
      t.match(await page.textContent('h1'), 'Operative paragraph');
      await page.context().close();
    });

    await t.test(`a newcomer goes from the picture to a clause, ${how}`, async t => {
      const { page } = await open({ javaScriptEnabled });
      await page.goto('/');
      await page.locator('.census .organ a').first().click();
      await page.locator('.entries a').first().click();
      await page
        .getByRole('link', { name: /by itself/ })
        .first()
        .click();
      t.match(await page.textContent('h1'), /aragraph/);
      await page.getByRole('link', { name: 'In its place' }).click();
      t.match(page.url(), '#');
      await page.context().close();
    });
  }

  await t.test('a symbol leads to its text, by the keyboard alone', async t => {
    const { page } = await open();
    await page.goto('/series');
    await page.keyboard.press('/');
    await page.keyboard.type('res 58/208, para. 10 (a)');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/A_RES_58_208.OP10.a');
    await page.keyboard.press('Tab');
    t.equal(await page.evaluate('document.activeElement.textContent'), 'Skip to the content');
    await page.keyboard.press('Enter');
    t.equal(await page.evaluate('document.activeElement.id'), 'main');
    await page.context().close();
  });

  await t.test('a citation is copied', async t => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/A_RES_58_208.OP10.a');
    await page.getByRole('button', { name: 'Copy citation' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    t.equal(
      await page.evaluate('navigator.clipboard.readText()'),
      'General Assembly resolution 58/208 of 23 December 2003, para. 10 (a)',
    );
    await page.context().close();
  });

  await t.test('paper has the text alone', async t => {
    const { page } = await open();
    await page.goto('/A_RES_58_208');
    await page.emulateMedia({ media: 'print' });
    t.notOk(await page.locator('header.site').isVisible());
    t.notOk(await page.locator('footer.site').isVisible());
    t.ok(await page.locator('.text').isVisible());
    await page.context().close();
  });
});

const browserContext = (browser: Browser, baseURL: string, options: BrowserContextOptions) =>
  browser.newContext({ baseURL, ...options });

/** What axe finds: the rule, and the first element that breaks it. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
