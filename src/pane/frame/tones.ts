/** The colours that states share; dueSoon is lighter than behind only in its bar. */
export type Tone =
  "red" | "orange" | "violet" | "yellow" | "straw" | "grey" | "ash" | "mint" | "green";

export interface ToneColors {
  /** Behind a badge. */
  fill: string;
  /** Words and icons, on the fill and on the pane. */
  text: string;
  /** Solid stretches: bars and edges. */
  bar: string;
}

export const TONES: Record<Tone, Record<"light" | "dark", ToneColors>> = {
  red: {
    light: { fill: "#FDE7E9", text: "#9C0006", bar: "#C50F1F" },
    dark: { fill: "#4A1D20", text: "#FFB4B8", bar: "#E8505B" },
  },
  orange: {
    light: { fill: "#FFE8CC", text: "#7F3F00", bar: "#DA6F0B" },
    dark: { fill: "#47300F", text: "#FFC98A", bar: "#E88A2E" },
  },
  violet: {
    light: { fill: "#ECE8F7", text: "#403151", bar: "#8764B8" },
    dark: { fill: "#372E4A", text: "#D9CCF2", bar: "#A58BD0" },
  },
  yellow: {
    light: { fill: "#FFF6CC", text: "#6B5300", bar: "#E3B505" },
    dark: { fill: "#423A10", text: "#FBE27A", bar: "#D9B416" },
  },
  straw: {
    light: { fill: "#FFF6CC", text: "#6B5300", bar: "#F0D264" },
    dark: { fill: "#423A10", text: "#FBE27A", bar: "#8F7D2A" },
  },
  grey: {
    light: { fill: "#F0F0F0", text: "#424242", bar: "#C8C8C8" },
    dark: { fill: "#3D3D3D", text: "#D6D6D6", bar: "#6B6B6B" },
  },
  ash: {
    light: { fill: "#F0F0F0", text: "#424242", bar: "#A8A8A8" },
    dark: { fill: "#3D3D3D", text: "#D6D6D6", bar: "#8A8A8A" },
  },
  mint: {
    light: { fill: "#E6F3EA", text: "#0A552C", bar: "#8ECCA6" },
    dark: { fill: "#1B3A27", text: "#B1DCC1", bar: "#3F7D58" },
  },
  green: {
    light: { fill: "#E6F3EA", text: "#0A552C", bar: "#107C41" },
    dark: { fill: "#1B3A27", text: "#B1DCC1", bar: "#339D61" },
  },
};

/** A tone's colour in the theme that is worn: `var(--tone-red-text)`. */
export function toneColor(tone: Tone, part: keyof ToneColors): string {
  return `var(--tone-${tone}-${part})`;
}
