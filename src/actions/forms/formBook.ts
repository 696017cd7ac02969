import { factRows, type FormFacts } from "../../core/form/formMarks";
import type { Form } from "../../core/form/formsOf";
import type { BookCell, BookSheet } from "../../core/sheets/bookSheet";
import { formWords } from "../../words/compose/formWords";
import type { Words } from "../../words/words";
import type { FormWords } from "../../words/zhCN/form";
import { formSheet } from "./formSheet";
import { listSheet } from "./listSheet";

/** A form and what it is of, with the labels and types that its lists offer. */
export interface FormMaterial {
  form: Form;
  facts: FormFacts;
  /** Labels of the counted items, for the 报送清单. */
  labels: string[];
  types: string[];
}

/** The sheets of one unit's form: the form itself, the 报送清单 where something is counted, and the facts out of sight. */
export function formBook(material: FormMaterial, words: Words): BookSheet[] {
  const hasList = material.labels.length > 0;
  const form = formWords(words);
  return [
    formSheet(material, words),
    ...(hasList ? [listSheet(material, form, words)] : []),
    factsSheet(material, form),
  ];
}

function factsSheet({ facts, labels, types }: FormMaterial, form: FormWords): BookSheet {
  const rows = factRows(facts);
  const lists = [form.statuses, labels, types];
  const height = Math.max(rows.length, ...lists.map((list) => list.length));
  return {
    name: form.factsName,
    hidden: true,
    widths: [16, 30, 16, 40, 20],
    rows: Array.from({ length: height }, (_, row) => ({
      height: 15,
      cells: [...(rows[row] ?? ["", ""]), ...lists.map((list) => list[row] ?? "")].map(
        (value): BookCell => ({ value, look: { format: "@" } }),
      ),
    })),
  };
}
