import { GROUPS } from './groups.ts';
import { runTogether } from './run-together.ts';

runTogether(GROUPS.parser);
