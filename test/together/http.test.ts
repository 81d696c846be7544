import { runTogether } from './run-together.ts';

runTogether('test/9-http', 'test/docs');
