import { runTogether } from './run-together.ts';

runTogether('test/6-tables', 'test/7-links', 'test/8-services', 'test/bench', 'test/db', 'test/pipeline');
