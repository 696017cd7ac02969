import { FORM_CELLS, type FormValues } from "../../../core/form/formValues";

/** All that a row says, in the order of its cells. */
export function saidIn(values: FormValues): string {
  return FORM_CELLS.map((cell) => values[cell])
    .filter((text) => text !== "")
    .join(" ");
}
