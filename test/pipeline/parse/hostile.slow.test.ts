import t from 'tap';
import { processorTime } from '../../processor-time.ts';
import { HOSTILE, type Hostile, hostileText } from './hostile-texts.ts';
import { parse } from './outline.ts';

/**
 * Time in proportion to length. A step whose time grows with the square of its input takes 64 times as long
 * for eight times the text; the limit leaves room for noise, and does not apply to very short times.
 */
const SHORT = 20_000;
const LONG = 8 * SHORT;
const MOST_TIMES = 20;
const MOMENT = 400;
const ATTEMPTS = 3;

t.test('time grows in proportion to length', async t => {
  for (const of of HOSTILE) t.ok(growsInProportion(of), of.name);
});

t.test('five megabytes of each kind', async t => {
  for (const piece of ['(a) (a) (a) ', '7', 'a', '\n', 'Ж', 'Ж-']) {
    const { documents } = parse(
      hostileText({ name: piece, head: 'A/58/1. Migration\n\n', piece }, 5_000_000),
    );
    t.same(
      documents.map(({ symbol }) => symbol),
      ['A/58/1'],
      JSON.stringify(piece),
    );
  }
});

function growsInProportion(of: Hostile): boolean {
  const [short, long] = [hostileText(of, SHORT), hostileText(of, LONG)];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const time = Math.min(parsingTime(short), parsingTime(short));
    const longTime = parsingTime(long);
    if (longTime < MOMENT || longTime < MOST_TIMES * time) return true;
    if (longTime > 3 * MOST_TIMES * time) return false;
  }
  return false;
}

function parsingTime(text: string): number {
  return processorTime(() => parse(text));
}
