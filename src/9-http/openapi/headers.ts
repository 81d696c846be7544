/** The headers of answers that clients use, as components of the OpenAPI document, by their names there. */
export const HEADERS = {
  AcceptRanges: {
    field: 'Accept-Ranges',
    description: 'That `Range` can ask for a part of the file, in bytes.',
    schema: { type: 'string' },
    example: 'bytes',
  },
  Allow: {
    field: 'Allow',
    description: 'The methods that the address has.',
    schema: { type: 'string' },
    example: 'GET, HEAD, OPTIONS',
  },
  ContentRange: {
    field: 'Content-Range',
    description: 'Which part of the file it is, and the length of the whole; of a 416, the length alone.',
    schema: { type: 'string' },
    example: 'bytes 0-1023/40960',
  },
  ETag: {
    field: 'ETag',
    description:
      'Stands for this very answer. Sent back as `If-None-Match`, it is answered with 304 until the data set is replaced.',
    schema: { type: 'string' },
    example: 'W/"3fa1b2c4d5e6f708-9b1c2d3e4f506172"',
  },
  LastModified: {
    field: 'Last-Modified',
    description: 'When the data set was built.',
    schema: { type: 'string' },
    example: 'Mon, 05 Jan 2026 08:00:00 GMT',
  },
  Link: {
    field: 'Link',
    description:
      'The address of the next page (`rel="next"`), if there is one, of the page for people (`rel="alternate"`), or of what tells of a file (`rel="describedby"`).',
    schema: { type: 'string' },
    example: '</v1/clauses?cursor=WyJhIl0>; rel="next"',
  },
  Location: {
    field: 'Location',
    description: 'The same address with the id itself.',
    schema: { type: 'string' },
    example: '/v1/documents/A_RES_58_208',
  },
  RateLimit: {
    field: 'RateLimit',
    description:
      'How many requests are left (`r`), and in how many seconds there are all again (`t`); only where requests are limited.',
    schema: { type: 'string' },
    example: '"default";r=1199;t=60',
  },
  RateLimitPolicy: {
    field: 'RateLimit-Policy',
    description: 'How many requests one address may make (`q`) in how many seconds (`w`).',
    schema: { type: 'string' },
    example: '"default";q=1200;w=60',
  },
  RequestId: {
    field: 'X-Request-Id',
    description: 'The id of this request in the log of the server.',
    schema: { type: 'string' },
    example: '6d0c6f0e-8e1b-4c55-9f0a-0d3a6e1c2b7f',
  },
  RetryAfter: {
    field: 'Retry-After',
    description: 'The number of seconds after which to try again, if that may help.',
    schema: { type: 'integer', minimum: 1 },
    example: 5,
  },
} as const;

export type HeaderName = keyof typeof HEADERS;

const PREFIX = '#/components/headers/';

/** The headers of an answer, by their field names. */
export const headersOf = (names: readonly HeaderName[]): Record<string, object> =>
  Object.fromEntries(names.map(name => [HEADERS[name].field, { $ref: `${PREFIX}${name}` }]));

/** The headers that every answer has. */
export const ON_EVERY_ANSWER: readonly HeaderName[] = ['RequestId', 'RateLimit', 'RateLimitPolicy'];

/** All headers as components. */
export const componentHeaders = (): Record<string, object> =>
  Object.fromEntries(Object.entries(HEADERS).map(([name, { field: _, ...header }]) => [name, header]));
