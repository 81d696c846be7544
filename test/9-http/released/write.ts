import { writeFileSync } from 'node:fs';
import { openapiDocument } from '../../../src/9-http/openapi/document.ts';
import { documented } from '../../../src/9-http/routes/index.ts';

/*
 * Writes the OpenAPI document of a release, which later ones must not break (`openapi.slow.test.ts`). To be
 * run when there is a release: node test/9-http/released/write.ts
 */
const document = JSON.stringify(openapiDocument(documented, '3.0'));
writeFileSync(new URL('openapi-3.0.json', import.meta.url), `${document}\n`);
