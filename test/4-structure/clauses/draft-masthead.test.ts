import t from 'tap';
import { outline, parseOne } from '../../pipeline/parse/outline.ts';

const MASTHEAD = `A/C.3/80/L.5

**Third Committee**

Agenda item 25 (b)

**Social development**

**Iraq: draft resolution**

**Follow-up to the Second World Assembly on Ageing**

The General Assembly,

1. Decides to act.
`;

t.test('the title of a draft is the last line above the formula, whatever is set like one above', async t => {
  t.strictSame(outline(parseOne(MASTHEAD)).slice(0, -1), [
    'SYMBOL: A/C.3/80/L.5',
    'ORGAN: Third Committee',
    'AGENDA: Agenda item 25 (b)',
    'AGENDA~2: Social development',
    'SPONSORS: Iraq: draft resolution',
    'TITLE: Follow-up to the Second World Assembly on Ageing',
    'ENACTING: The General Assembly,',
  ]);
});
