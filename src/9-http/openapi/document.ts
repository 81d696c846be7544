import program from '../../../package.json' with { type: 'json' };
import about from './about.json' with { type: 'json' };
import type { DocumentedOperation } from './documented-operation.ts';
import { componentHeaders } from './headers.ts';
import { COMMON_RESPONSES, operationObject } from './operation-object.ts';
import { type Parameter, sharedParameters } from './parameters.ts';
import { problemComponents } from './problem-responses.ts';
import { componentSchemas } from './schemas.ts';
import { FULL_VERSION, type OpenApiVersion } from './versions.ts';

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly description: string };
  readonly paths: Readonly<Record<string, object>>;
  readonly components: Components;
}

interface Components {
  readonly schemas: Named<object>;
  readonly responses: Named<object>;
  readonly parameters: Named<Parameter>;
  readonly headers: Named<object>;
}

type Named<Component> = Readonly<Record<string, Component>>;

/** The OpenAPI document of some operations, without examples from a data set. */
export function openapiDocument(
  operations: readonly DocumentedOperation[],
  version: OpenApiVersion,
): OpenApiDocument {
  const parameters = sharedParameters(operations, version);
  const names = new Map([...parameters].map(([name, parameter]) => [JSON.stringify(parameter), name]));
  const paths = Object.fromEntries(
    [...Map.groupBy(operations, ({ url }) => url)].map(([url, same]) => [
      url,
      Object.fromEntries(same.map(one => [one.method, operationObject(one, version, names)])),
    ]),
  );
  return {
    openapi: FULL_VERSION[version],
    info: { ...about.info, version: program.version, description: DESCRIPTION },
    externalDocs: about.externalDocs,
    servers: about.servers,
    tags: about.tags,
    security: [],
    paths,
    components: referredTo(paths, {
      schemas: componentSchemas(version),
      responses: { ...COMMON_RESPONSES, ...problemComponents(version) },
      parameters: Object.fromEntries(parameters),
      headers: componentHeaders(),
    }),
  } as OpenApiDocument;
}

const DESCRIPTION = `${program.description}. All offsets count in UTF-16 code units.`;

/** The components that the paths refer to, directly or through others. */
function referredTo(paths: object, all: Components): Components {
  const found = new Set<string>();
  const waiting: object[] = [paths];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [reference, section = '', name = ''] of JSON.stringify(next).matchAll(REFERENCE)) {
      if (found.has(reference)) continue;
      found.add(reference);
      waiting.push(componentIn(all, section, name));
    }
  }
  const kept = <Component>(section: keyof Components, components: Named<Component>): Named<Component> =>
    Object.fromEntries(
      Object.entries(components).filter(([name]) => found.has(`"#/components/${section}/${name}"`)),
    );
  return {
    schemas: kept('schemas', all.schemas),
    responses: kept('responses', all.responses),
    parameters: kept('parameters', all.parameters),
    headers: kept('headers', all.headers),
  };
}

const REFERENCE = /"#\/components\/(\w+)\/(\w+)"/g;

function componentIn(all: Components, section: string, name: string): object {
  const component = all[section as keyof Components]?.[name];
  if (!component) throw new TypeError(`there is no component ${section}/${name}`);
  return component;
}
