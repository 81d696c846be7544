import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import program from '../../package.json' with { type: 'json' };
import type { ToolCall, ToolOutcome } from './call.ts';
import type { Tool } from './tool.ts';
import { TOOLS } from './tools.ts';

/** Answers a call; where and within what limits is for the front door to say. */
export type CallTool = (
  tool: Tool,
  call: Omit<ToolCall, 'site'>,
  signal: AbortSignal,
) => Promise<ToolOutcome>;

/** A server of the Model Context Protocol with all tools, to be connected to a transport. */
export function createMcpServer(call: CallTool): McpServer {
  const server = new McpServer(
    { name: program.name, title: 'Clausary', version: program.version },
    { instructions: INSTRUCTIONS, maxToolInputElements: MOST_ARGUMENTS },
  );
  for (const tool of TOOLS) {
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        inputSchema: tool.input,
        outputSchema: tool.output,
        annotations: {
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        },
      },
      async (input: Record<string, unknown>, { signal }: { readonly signal: AbortSignal }) =>
        resultOf(await call(tool, { tool: tool.name, input }, signal)),
    );
  }
  return server;
}

const INSTRUCTIONS = `Clausary is a database of the resolutions and reports of international organizations, clause by clause: what they say, what they cite, how their wording changed. Answers rest on the texts in the data set alone; that something is not found does not mean that it does not exist.

References are understood in any spelling ("A/RES/58/208", "resolution 58/208, para. 10 (a)"). When you quote, paste the \`citation\` of the answer, and give its \`page\` as the link. Before you say that language is new, ask find_agreed_language.`;

/** More arguments than any tool knows. */
const MOST_ARGUMENTS = 50;

/** The same twice: as a value for programs, and as text for models whose client passes on nothing else. */
const resultOf = (outcome: ToolOutcome) =>
  'error' in outcome
    ? { content: [{ type: 'text' as const, text: outcome.error }], isError: true }
    : {
        content: [{ type: 'text' as const, text: JSON.stringify(outcome.value) }],
        structuredContent: outcome.value,
      };
