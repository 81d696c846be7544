import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import type { Test } from 'tap';
import { answerCall } from '../../src/mcp/call.ts';
import { createMcpServer } from '../../src/mcp/server.ts';
import { seedsApp } from '../helper.ts';

export interface Answer {
  readonly isError: boolean;
  readonly text: string;
  readonly value: unknown;
}

export interface TestClient {
  readonly client: Client;
  readonly call: (name: string, input: Record<string, unknown>) => Promise<Answer>;
}

/** The SDK's own client at one end of a transport; it checks answers against the schemas of the tools. */
export async function connected(t: Test, transport: Transport): Promise<TestClient> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  t.teardown(() => client.close());
  await client.listTools();
  return {
    client,
    call: async (name, input) => {
      const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: input }));
      const [content] = result.content;
      return {
        isError: result.isError === true,
        text: content?.type === 'text' ? content.text : '',
        value: result.structuredContent,
      };
    },
  };
}

/** A client of a server in this process, over the documents in `seeds`. */
export async function inMemory(t: Test): Promise<TestClient> {
  const dataset = (await seedsApp()).store.current();
  if (dataset === null) throw new Error('there are no seeds');
  const server = createMcpServer((_tool, call) => answerCall(dataset, { ...call, site: 'https://c.test' }));
  const [near, far] = InMemoryTransport.createLinkedPair();
  await server.connect(far);
  return connected(t, near);
}
