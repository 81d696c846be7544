/** A share or a similarity with as many digits as say something. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
