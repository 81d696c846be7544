import t from 'tap';
import { actionOf } from '../../../src/5-annotations/phrase/action.ts';

const TABLE: readonly [string, string][] = [
  ['Requests', 'request'],
  ['Also requests', 'request'],
  ['Further request', 'request'],
  ['Recalling further', 'recall'],
  ['Noting', 'note'],
  ['Notes', 'note'],
  ['Urges', 'urge'],
  ['Recognizing also', 'recognize'],
  ['Expresses its deep appreciation', 'express appreciation'],
  ['Expressing grave concern', 'express concern'],
  ['Notes with satisfaction', 'note with satisfaction'],
  ['Taking note with appreciation', 'take note with appreciation'],
  ['Takes note', 'take note'],
  ['Calls once again upon', 'call upon'],
  ['Strongly calls upon', 'call upon'],
  ['Calls for', 'call for'],
  ['Bearing in mind', 'bear in mind'],
  ['Takes into account', 'take into account'],
  ['Looking forward', 'look forward'],
  ['Pays tribute', 'pay tribute'],
  ['Having considered', 'have considered'],
  ['Deeply concerned also', 'concerned'],
  ['Aware', 'aware'],
  ['Convinced', 'convinced'],
  ['Guided', 'guided'],
  ['Re-emphasizes', 're-emphasize'],
  ['Unequivocally condemning', 'condemn'],
];

t.test('the normal form of phrases', async t => {
  for (const [phrase, action] of TABLE) t.equal(actionOf(phrase), action, phrase);
});
