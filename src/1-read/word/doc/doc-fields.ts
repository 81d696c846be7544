import { Fields } from '../story/fields.ts';

/** The fields of old Word files: characters begin, divide and end them, and the instruction is text between. */
export class DocFields {
  readonly #fields = new Fields();
  #instruction = '';

  get isPrinted(): boolean {
    return this.#fields.isPrinted;
  }

  get address(): string | null {
    return this.#fields.address;
  }

  /** The instruction of the field that began last. */
  get instruction(): string {
    return this.#instruction;
  }

  /** Takes a character; false where it is printed. */
  take(character: string): boolean {
    if (character === '\x13') {
      this.#fields.begin();
      this.#instruction = '';
    } else if (character === '\x14') this.#fields.separate();
    else if (character === '\x15') this.#fields.end();
    else if (this.#fields.isPrinted) return false;
    else {
      this.#fields.instruct(character);
      if (this.#instruction.length < LONGEST_NAME) this.#instruction += character;
    }
    return true;
  }

  endParagraph(): void {
    this.#fields.endParagraph();
  }
}

/** More of an instruction is not looked at. */
const LONGEST_NAME = 40;
