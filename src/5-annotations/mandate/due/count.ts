const WORDS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  fifteen: '15',
  eighteen: '18',
  thirty: '30',
  'forty-five': '45',
  sixty: '60',
  ninety: '90',
  'one hundred and twenty': '120',
  'one hundred and eighty': '180',
};

/** Matches the number of a period as texts print it, the longest first: "six", "90". */
export const COUNT_PATTERN = [String.raw`\d{1,3}`, ...Object.keys(WORDS).reverse()].join('|');

/** "six" -> "6"; figures as they are. */
export const readCount = (printed: string): string => WORDS[printed] ?? printed;
