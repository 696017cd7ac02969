import { foldText } from "../text/foldText";

/** Points to two decimals, half away from nought, by the fifteen digits that Excel reckons with. */
export function rounded(points: number): number {
  const exact = Number((Math.abs(points) * 100).toPrecision(15));
  return (Math.sign(points) * Math.round(exact)) / 100 || 0;
}

/** `5`, `0.25分` → number; a negative one is none, since it might be meant either way. */
export function pointsIn(text: string): number | undefined {
  const number = /^(\d+(?:\.\d+)?)分?$/.exec(foldText(text))?.[1];
  return number === undefined ? undefined : Number(number);
}
