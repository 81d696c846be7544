import { attributeOf, type Frame, scan } from './scan.ts';

/** An element that holds text, and where in its paragraph something can be put before or behind it. */
export interface TextElement {
  readonly frame: Frame;
  /** Its characters, as they are meant. */
  text: string;
  /** Which of them count: not the blanks at the ends, unless the element says so. */
  from: number;
  to: number;
  /** What stands before and behind the text as a whole: its run, or what the run is in. */
  readonly whole: Frame;
  /** Whether `whole` is a run that can be divided within this text. */
  readonly isDivisible: boolean;
  /** The properties of `whole`, if it is a run that has some. */
  properties: Frame | null;
  /** The part of the paragraph that holds the text, or is it. */
  readonly outermost: Frame;
}

/**
 * Finds elements by their numbers. Those that stand in no paragraph are left out.
 *
 * @param numbers in the order of the start tags, from 0
 */
export function textElements(xml: string, numbers: ReadonlySet<number>): Map<number, TextElement> {
  const found = new Map<number, TextElement>();
  const open = new Map<Frame, TextElement>();
  let properties: Frame | null = null;
  scan(xml, {
    open: (frame, index) => {
      const element = numbers.has(index) ? elementOf(frame) : null;
      if (element === null) return;
      if (properties?.parent === element.whole) element.properties = properties;
      found.set(index, element);
      open.set(frame, element);
    },
    text: (text, within) => {
      const element = open.get(within);
      if (element !== undefined) element.text += text;
    },
    close: frame => {
      const element = open.get(frame);
      if (element !== undefined) Object.assign(element, countedIn(element));
      open.delete(frame);
      if (frame.name === 'w:rPr' && frame.parent?.name === 'w:r') properties = frame;
    },
  });
  return found;
}

function elementOf(frame: Frame): TextElement | null {
  const path = pathOf(frame);
  const within = path.slice(path.findIndex(({ name }) => name === 'w:p') + 1);
  const [outermost] = within;
  const whole = within.find(({ name }) => !TRANSPARENT.has(name));
  if (within.length === path.length || outermost === undefined || whole === undefined) return null;
  const isDivisible = whole.name === 'w:r' && frame.parent === whole && TEXTS.has(frame.name);
  return { frame, text: '', from: 0, to: 0, whole, isDivisible, properties: null, outermost };
}

function countedIn({ frame, text }: TextElement): Pick<TextElement, 'from' | 'to'> {
  if (attributeOf(frame.tag, 'xml:space') === 'preserve') return { from: 0, to: text.length };
  let [from, to] = [0, text.length];
  while (from < to && BLANKS.includes(text.charAt(from))) from++;
  while (to > from && BLANKS.includes(text.charAt(to - 1))) to--;
  return { from, to };
}

const BLANKS = ' \t\r\n';

/** The element with those that it is in, from the root on. */
function pathOf(frame: Frame): Frame[] {
  const path: Frame[] = [];
  for (let at: Frame | null = frame; at !== null; at = at.parent) path.push(at);
  return path.reverse();
}

const TEXTS: ReadonlySet<string> = new Set(['w:t', 'w:delText']);

/** What runs stand in and comments may begin and end in; what is in anything else is one with it. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:customXml',
  'w:del',
  'w:ins',
  'w:moveFrom',
  'w:moveTo',
  'w:smartTag',
]);
