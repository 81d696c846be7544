import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SentFile } from '../../8-services/sent-file.ts';
import { MEDIA_TYPES } from '../../model/media-type.ts';
import { Problem } from './problems.ts';
import type { BodyStream } from './receive-body.ts';
import { assertFewFields } from './sent-body.ts';

/** Bytes of a file that one request may send. */
export const MAX_FILE = 10 * 1024 * 1024;

/** A form with a file in it; a file that is the whole body has no other fields. */
export interface SentForm {
  readonly file: Upload;
  readonly [field: string]: Upload | string | number;
}

/** A file of a form. JSON cannot have one, whatever is in it. */
class Upload {
  readonly sent: SentFile;

  constructor(sent: SentFile) {
    this.sent = sent;
  }

  named(name: string): Upload {
    return new Upload({ ...this.sent, name });
  }
}

export const isForm = (sent: unknown): sent is SentForm =>
  typeof sent === 'object' && sent !== null && 'file' in sent && sent.file instanceof Upload;

export const FORM = 'multipart/form-data';

/** The media types of files that are sent as the body itself; plain text is not one of them. */
export const FILE_TYPES: readonly string[] = [...new Set<string>(Object.values(MEDIA_TYPES))].filter(
  type => type !== MEDIA_TYPES.txt,
);

/** Makes the routes of an app take files: as the body, or as the field `file` of a form. */
export function readFiles(app: FastifyInstance): void {
  const receive = receiverOf(app);
  app.addContentTypeParser([...FILE_TYPES], readFileIn(receive));
  app.addContentTypeParser(FORM, async (request: FastifyRequest, stream: BodyStream): Promise<SentForm> => {
    const body = await receive(request, stream);
    const sent = { body, type: request.headers['content-type'] ?? '' };
    const { file, fields } = await app.workers.readForm(sent, request.answered);
    return { ...fields, file: new Upload(file) };
  });
}

/** Makes the routes of an app take the bytes of a file as the body: of any kind, and plain text, too. */
export function readFileBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addHook('preParsing', app.bodies.letGo);
  app.addContentTypeParser([BYTES, MEDIA_TYPES.txt, ...FILE_TYPES], readFileIn(receiverOf(app)));
  app.addHook('preValidation', async ({ body }) => {
    if (body === undefined)
      throw new Problem('malformed-request', 'The request has no body.', {
        remedy: `Send the bytes of the file as the body, with the Content-Type ${BYTES} or that of the file.`,
      });
  });
}

/** The media type of the bytes of a file of any kind. */
const BYTES = 'application/octet-stream';

type Receive = (request: FastifyRequest, stream: BodyStream) => Promise<Buffer>;

const receiverOf =
  ({ bodies }: FastifyInstance): Receive =>
  (request, stream) =>
    bodies.receive(request, stream, MAX_FILE);

const readFileIn =
  (receive: Receive) =>
  async (request: FastifyRequest, stream: BodyStream): Promise<SentForm> => ({
    file: new Upload({ bytes: await receive(request, stream), name: UNNAMED }),
  });

/** What messages call a file without a name. */
const UNNAMED = 'the file';

/** The body of a request that sends a form, and the media type with its boundary. */
export interface FormBody {
  readonly body: Uint8Array;
  readonly type: string;
}

/** A form as plain values, for another thread. */
export interface FormContent {
  readonly file: SentFile;
  readonly fields: Readonly<Record<string, string | number>>;
}

/** Reads a form. How long that takes, for as many bytes, depends on who sends it. */
export async function readForm({ body, type }: FormBody): Promise<FormContent> {
  const { file, ...fields } = Object.fromEntries(await parseForm(body, type));
  if (!(file instanceof File))
    throw new Problem('malformed-request', 'The form has no field "file" with a file in it.', {
      remedy: 'Send the file in the field "file" of the form, with its name.',
    });
  assertFewFields(fields);
  const values = Object.entries(fields).map(([name, value]) => [name, fieldValue(value)]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { file: { bytes, name: file.name || UNNAMED }, fields: Object.fromEntries(values) };
}

async function parseForm(body: Uint8Array, type: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  } catch {
    throw new Problem('malformed-request', 'The body is not well-formed multipart/form-data.', {
      remedy: 'Send a form with its boundary in Content-Type, or the file itself with its own media type.',
    });
  }
}

/** A form has only texts; what reads as a number is meant as one. */
function fieldValue(value: File | string): string | number {
  if (value instanceof File)
    throw new Problem('malformed-request', 'The form has more than one file.', {
      remedy: 'Send one file, in the field "file".',
    });
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value) ? Number(value) : value;
}
