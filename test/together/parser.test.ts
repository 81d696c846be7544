import { runTogether } from './run-together.ts';

runTogether(
  'test/1-read',
  'test/2-blocks',
  'test/3-documents',
  'test/4-structure',
  'test/5-annotations',
  'test/model',
  'test/references',
  'test/wording',
);
