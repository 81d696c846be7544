/** The test files that share a process, by what they load. The same patterns are excluded in `.taprc`. */
export const GROUPS = {
  parser: [
    'test/1-read/**',
    'test/2-blocks/**',
    'test/3-documents/**',
    'test/4-structure/**',
    'test/5-annotations/**',
    'test/citation-rules/**',
    'test/forms/**',
    'test/model/**',
    'test/references/**',
    'test/wording/**',
  ],
  data: [
    'test/6-tables/**',
    'test/7-links/**',
    'test/8-services/**',
    'test/bench/**',
    'test/cli/ask/**',
    'test/db/**',
    'test/fetch/**',
    'test/pipeline/**',
    'test/publish/**',
    'test/word-files/**',
  ],
  http: [
    'test/9-http/*.test.ts',
    'test/9-http/pages/*.test.ts',
    'test/9-http/routes/**',
    'test/docs/**',
    'test/mcp/**',
  ],
} as const;
