/** The versions of OpenAPI in which the document is to be had: generators that do not know 3.1 take 3.0. */
export const OPENAPI_VERSIONS = ['3.1', '3.0'] as const;

export type OpenApiVersion = (typeof OPENAPI_VERSIONS)[number];

/** What zod calls the dialect of JSON Schema that each version has. */
export const SCHEMA_DIALECT = { '3.1': 'draft-2020-12', '3.0': 'openapi-3.0' } as const;

/** What a document says of its own version. */
export const FULL_VERSION = { '3.1': '3.1.1', '3.0': '3.0.4' } as const;
