import { stopwatch, type Usage } from './usage.ts';

/** The usage of each stage, by name; the first is loading the modules. */
export type Stages = Readonly<Record<'modules' | 'build' | 'answer' | 'openapi', Usage>>;

/** Prints the usage of the stages of the API; the argument is the path of the database. */
const [, , database = ''] = process.argv;
const lap = stopwatch();
const { buildApp } = await import('../../src/9-http/app.ts');
const modules = lap();
const app = await buildApp({ database });
const build = lap();
await app.inject('/v1/clauses?limit=1');
const answer = lap();
await app.inject('/openapi.json');
const openapi = lap();
await app.close();
const stages: Stages = { modules, build, answer, openapi };
console.log(JSON.stringify(stages));
