import t from 'tap';
import { TOOLS } from '../../src/mcp/tools.ts';
import { tableHeaded } from './document.ts';

t.test('docs/mcp.md lists every tool, in the same order', t => {
  t.strictSame(
    tableHeaded('Tool', 'docs/mcp.md'),
    TOOLS.map(({ name, title }) => [name, title]),
  );
  t.end();
});
