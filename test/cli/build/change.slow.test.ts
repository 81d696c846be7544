import { cpSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { resolutionFiles, resolutionText } from '../../text.ts';
import { run } from '../run.ts';

t.test('the next data set is made of the last one', async t => {
  const cwd = t.testdir({ first: resolutionFiles(2), 'more.txt': resolutionText(3) });
  const clausary = (...args: string[]) => run([...args, '--database', 'd.sqlite'], { cwd });

  t.match(clausary('add', 'more.txt'), {
    code: 1,
    errors: ['d.sqlite: no such database; build it with "clausary seed"'],
  });
  t.match(clausary('seed', 'first', '--dry-run'), {
    code: 0,
    stdout: /^first\/A_RES_58_1.txt: new\n.*\n2 new; nothing has been written\n$/,
  });
  t.match(clausary('seed', 'first'), { code: 0, stdout: /^2 sources, 2 documents, .* s: d.sqlite\n/m });
  t.match(clausary('add', 'more.txt', '--dry-run'), {
    code: 0,
    stdout: 'more.txt: new\n1 new; nothing has been written\n',
  });
  t.match(clausary('add', 'more.txt'), { code: 0, stdout: / \(1 read, 2 unchanged\): d.sqlite\n$/ });
  cpSync(join(cwd, 'more.txt'), join(cwd, 'copy.txt'));
  t.match(clausary('add', 'copy.txt'), {
    code: 0,
    stdout: /^4\/4 copy.txt: the same as more.txt\n3 sources, .*, nothing has changed: d.sqlite\n$/,
  });
  t.match(clausary('remove', 'A/RES/58/21'), {
    code: 1,
    errors: [/^"A\/RES\/58\/21": not removed, for the data set does not have it; it has A_RES_58_/],
  });
  t.match(clausary('remove', 'resolution 58/2', '--dry-run'), {
    code: 0,
    stdout: 'A_RES_58_2.txt: gone\n2 unchanged, 1 gone; nothing has been written\n',
  });
  t.match(clausary('remove', 'resolution 58/2'), {
    code: 0,
    stdout: / \(0 read, 2 unchanged, 1 gone\): d.sqlite\n$/,
  });
  t.match(clausary('seed', 'first', '--dry-run'), {
    code: 0,
    stdout:
      'first/A_RES_58_2.txt: new\nmore.txt: gone\n1 new, 1 unchanged, 1 gone; nothing has been written\n',
  });
  t.match(clausary('seed', 'first', '--anew'), { code: 0, stdout: /^2\/2 .*\n2 sources, .* s: d.sqlite\n/m });
});
