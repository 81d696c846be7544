/**
 * The fields that are open at a place of the text. A field is an instruction and its result
 * ("PAGE" and "3"); only the result is printed. Fields nest, also in instructions.
 */
export class Fields {
  readonly #open: { instruction: string; inResult: boolean; address: string | null }[] = [];
  #instructions = 0;

  /** Whether what stands here is printed. */
  get isPrinted(): boolean {
    return this.#instructions === 0;
  }

  /** The address of the innermost hyperlink. */
  get address(): string | null {
    return this.#open.findLast(field => field.address !== null)?.address ?? null;
  }

  begin(): void {
    if (this.#open.length === MOST_OPEN) return;
    this.#open.push({ instruction: '', inResult: false, address: null });
    this.#instructions++;
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.inResult) field.instruction += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field === undefined || field.inResult) return;
    field.inResult = true;
    field.address = addressOf(field.instruction);
    this.#instructions--;
  }

  end(): void {
    const field = this.#open.pop();
    if (field !== undefined && !field.inResult) this.#instructions--;
  }

  /** No instruction goes on in the next paragraph; one that is never ended must not swallow the text after it. */
  endParagraph(): void {
    while (this.#instructions > 0) this.end();
  }
}

const MOST_OPEN = 100;

const HYPERLINK = /^\s*HYPERLINK\s+"([^"]*)"/i;

/** "https://undocs.org/A/80/1" for `HYPERLINK "https://undocs.org/A/80/1"`. */
export const addressOf = (instruction: string): string | null => HYPERLINK.exec(instruction)?.[1] || null;

/** "PAGE", "NUMPAGES": what differs from page to page is no text. */
export const isPageNumber = (instruction: string): boolean =>
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction);
