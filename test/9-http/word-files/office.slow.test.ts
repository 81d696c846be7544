import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { seedsApp } from '../../helper.ts';

const isMissing = spawnSync('soffice', ['--version']).error !== undefined;
const skip = isMissing && 'LibreOffice (soffice) is not installed';

t.test('LibreOffice opens a comparison with its tracked changes and comments', { skip }, async t => {
  const app = await seedsApp();
  const url = '/v1/resolutions/A_RES_59_241/compare.docx?with=A_RES_58_208';
  const folder = t.testdir({});
  writeFileSync(join(folder, 'compared.docx'), (await app.inject(url)).rawPayload);
  execFileSync(
    'soffice',
    [
      ...[`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'fodt'],
      ...['--outdir', folder, join(folder, 'compared.docx')],
    ],
    { timeout: 120_000 },
  );
  const written = readFileSync(join(folder, 'compared.fodt'), 'utf8');
  const count = (element: string): number => written.split(`<${element}>`).length - 1;
  t.ok(count('text:insertion') > 20, 'insertions');
  t.ok(count('text:deletion') > 20, 'deletions');
  t.match(written, /<dc:creator>A\/RES\/59\/241<\/dc:creator>\s*<dc:date>2004-12-22/);
  t.match(written, />Moved here from PP\d+\.</);
});
