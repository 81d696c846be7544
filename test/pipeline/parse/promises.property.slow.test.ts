import t from 'tap';
import { assertProperty } from '../../property.ts';
import { promisesHold } from './promises-hold.ts';

t.test('no text makes the parser throw or break a promise', async t => {
  await assertProperty(t, 'the promises hold', promisesHold, 3_000);
});
