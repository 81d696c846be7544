import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import t from 'tap';
import { build, seedsDatabase } from '../../helper.ts';
import { printedDatabase } from './printed-database.ts';

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

/** Operations that people try first in Swagger UI, and what they may change. */
const TRIED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  searchTexts: { q: 'migrants', year: '2003' },
  resolveReference: {},
  getClause: {},
  findAgreedLanguage: {},
  checkDraft: {},
  lookUpCitations: {},
  listClauses: { phrase: 'Takes note' },
  listDocuments: { session: '58' },
  listMandates: {},
  getGraphImage: {},
};

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
    await keysOf(page);
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
    const copied = async (name: string) => {
      const button = await page.getByRole('button', { name }).last().elementHandle();
      await button?.click();
      await page.waitForFunction(one => one?.textContent === 'Copied', button);
      return page.evaluate('navigator.clipboard.readText()');
    };
    const citation = 'General Assembly resolution 58/208 of 23 December 2003';
    await page.goto('/A_RES_58_208.OP10.a');
    t.equal(await copied('Copy citation'), `${citation}, para. 10 (a)`);
    await page.goto('/A_RES_58_208');
    t.equal(await copied('Copy citation'), citation);
    await page.locator('[id="A_RES_58_208.OP10.a"] p').hover();
    t.equal(await copied('Copy citation'), `${citation}, para. 10 (a)`, 'of the clause at the pointer');
    await page.locator('[id="A_RES_58_208.PP2"] > .number').focus();
    t.match(await copied('Copy link'), /\/A_RES_58_208\.PP2$/, 'of the clause at the focus');
    await page.context().close();
  });

  await t.test('notes and what links lead to are beside them, until Escape', async t => {
    const { page } = await open();
    await page.goto('/A_58_98');
    const hint = page.getByRole('tooltip');
    const mark = page.locator('.note-mark').first();
    await mark.focus();
    t.equal((await hint.textContent())?.trim(), (await page.locator('.note').first().textContent())?.trim());
    t.equal(await mark.getAttribute('aria-describedby'), 'hint');
    t.strictSame(await faultsOf(page), []);
    await page.keyboard.press('Escape');
    t.notOk(await hint.isVisible());
    await page.locator('.text a.outside').first().hover();
    await hint.waitFor();
    t.match(await hint.textContent(), 'not in this data set');
    await hint.hover();
    await page.waitForTimeout(500);
    t.ok(await hint.isVisible(), 'the pointer can go to it');
    await page.mouse.move(0, 0);
    await hint.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  await t.test('keys lead from clause to clause, and can be turned off', async t => {
    const { page } = await open();
    await page.goto('/A_RES_58_208');
    await keysOf(page);
    const place = () => page.evaluate('document.activeElement.closest(".unit")?.id');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    t.equal(await place(), 'A_RES_58_208.PP2');
    await page.keyboard.press('k');
    t.equal(await place(), 'A_RES_58_208.PP1');
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    t.ok(await keys.isVisible());
    t.strictSame(await faultsOf(page), []);
    await keys.getByLabel('Use these keys').uncheck();
    await keys.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('j');
    t.equal(await place(), 'A_RES_58_208.PP1');
    await page.context().close();
  });

  await t.test('a list is filtered as one types', async t => {
    const { page } = await open();
    await page.goto('/organizations');
    const last = (await page.locator('.names a').last().textContent()) ?? '';
    await page.getByLabel('Only those with').fill(last.toLowerCase());
    t.match(await page.locator('.names li:visible').allTextContents(), [last]);
    await page.context().close();
  });

  await t.test('a file is dropped on the form, and what was found is shown in part', async t => {
    const { page } = await open();
    await page.goto('/check');
    const dropped = await page.evaluateHandle(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(['The General Assembly,\\n\\nRecalling its resolution 58/208 of 22 December 2003,'], 'draft.txt'));
      return data;
    })()`);
    await page.dispatchEvent('.draft-form', 'dragover', { dataTransfer: dropped });
    t.match(await page.getAttribute('.draft-form', 'class'), 'over');
    await page.dispatchEvent('.draft-form', 'drop', { dataTransfer: dropped });
    t.match(await page.textContent('.dropped'), 'draft.txt');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.checked');
    const all = await page.locator('.piece:visible').count();
    await page.getByLabel('what is wrong or in doubt').check();
    t.equal(await page.locator('.piece:visible').count(), 1);
    t.ok(all > 1);
    await page.locator('h1').click();
    await page.keyboard.press('j');
    t.equal(await page.evaluate('document.activeElement.className'), 'slip-number');
    await page.context().close();
  });

  await t.test('moved clauses are joined by a line, where the sides stand beside each other', async t => {
    const { page } = await open({ viewport: { width: 1280, height: 900 } });
    await page.goto('/compare?a=A_RES_58_208&b=A_RES_59_241');
    const lines = page.locator('.moves path');
    t.equal(await lines.count(), await page.locator('.old .moved a').count());
    t.match(await lines.first().getAttribute('d'), /^M[\d.]+ [\d.]+C/);
    await page.locator('.old .moved a').first().focus();
    t.equal(await page.locator('.moves path.pointed').count(), 1);
    await page.setViewportSize({ width: 360, height: 900 });
    t.notOk(await page.locator('.moves').isVisible());
    await page.context().close();
  });

  await t.test('the graph is stepped through by the keyboard', async t => {
    const { page } = await open();
    await page.goto('/graph?root=A/RES/58/208');
    await page.locator('.graph').focus();
    await page.keyboard.press('Tab');
    t.equal(await page.evaluate("document.activeElement.closest('svg') !== null"), true);
    await page.getByRole('link', { name: /^Around it.*59\/241/ }).click();
    t.match(await page.textContent('h1'), 'A/RES/59/241');
    await page.context().close();
  });

  await t.test('Swagger UI finds something with what it fills in', async t => {
    const { page, errors } = await open({ viewport: { width: 1280, height: 900 } });
    await page.goto('/docs');
    await page.locator('.operation-filter-input').fill('SEARCH texts');
    await page.locator('.opblock').nth(1).waitFor({ state: 'detached' });
    t.strictSame(await page.locator('.opblock-summary-path').allTextContents(), ['/v1/search']);
    await page.locator('.operation-filter-input').fill('');
    for (const [operation, fields] of Object.entries(TRIED)) {
      const block = page.locator(`.opblock[id$="-${operation}"]`);
      await block.locator('.opblock-summary-control').click();
      for (const [name, value] of Object.entries(fields)) {
        const row = block.locator(`tr[data-param-name="${name}"]`);
        // A filter that takes several values begins with none.
        const add = row.locator('.json-schema-form-item-add');
        if ((await add.count()) > 0) await add.click();
        await row.locator('input').last().fill(value);
      }
      await block.locator('.execute').click();
      const answer = block.locator('.live-responses-table tbody');
      await answer.locator('.response-col_status').first().waitFor();
      t.match(await answer.locator('.response-col_status').first().textContent(), '200', operation);
      if (operation === 'getGraphImage') t.ok(await answer.locator('img.picture').isVisible());
      else t.notMatch(await answer.textContent(), '"data": []', operation);
    }
    t.strictSame(errors, []);
    await page.context().close();
  });

  await t.test('paper has what a page says alone', async t => {
    const { page } = await open({ viewport: { width: 720, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    for (const address of KINDS) {
      await page.goto(address);
      t.notOk(await page.locator('header.site').isVisible(), address);
      t.notOk(await page.locator('footer.site').isVisible(), address);
      t.ok(await page.locator('h1').isVisible(), address);
      const tooWide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      t.ok(Number(tooWide) <= 0, `${address} is as wide as the paper`);
    }
    await page.context().close();
  });
});

t.test('a text beside its pages in a browser', { skip }, async t => {
  const app = await build(t, { database: await printedDatabase(t), threads: 1 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  t.teardown(() => browser.close());

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280])
      await t.test(`${colorScheme}, ${width} pixels`, async t => {
        const viewport = { width, height: 900 };
        const context = await browserContext(browser, `http://127.0.0.1:${port}`, { colorScheme, viewport });
        const page = await context.newPage();
        for (const address of ['/A_RES_58_1', '/A_RES_58_1.PP2', '/A_RES_58_1/pages/1']) {
          await page.goto(address);
          t.strictSame(await faultsOf(page), [], address);
        }
        await page.locator('.page a').last().focus();
        await page.keyboard.press('Enter');
        t.match(page.url(), '#A_RES_58_1.PP2', 'a place leads to what was read there');
        t.ok(await page.locator('[id="A_RES_58_1.PP2"]').isVisible());
        await page.goto('/A_RES_58_1.PP2');
        const isShown = 'document.querySelector(".as-printed img").naturalWidth > 0';
        await page.locator('.as-printed img').first().scrollIntoViewIfNeeded();
        await page.waitForFunction(isShown);
        await context.close();
      });
});

const browserContext = (browser: Browser, baseURL: string, options: BrowserContextOptions) =>
  browser.newContext({ baseURL, ...options });

/** Waits until a page has the module of its keys. */
const keysOf = (page: Page): Promise<void> => page.getByRole('button', { name: 'Keys' }).waitFor();

/** What axe finds: the rule, and the first element that breaks it. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
