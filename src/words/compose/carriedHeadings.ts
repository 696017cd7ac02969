import type { CarriedHeadings } from "../../core/sheets/carriedTexts";
import { LANGUAGES } from "../words";

/** How unit sheets head what users write into, in any language they may have been made in. */
export function carriedHeadings(): CarriedHeadings {
  const of = (role: "project" | "content" | "status" | "remark") =>
    LANGUAGES.map(({ summary }) => summary.unitHeadings[role]);
  return {
    project: of("project"),
    content: of("content"),
    status: of("status"),
    remark: of("remark"),
    end: LANGUAGES.flatMap(({ summary }) => summary.signature[0] ?? []),
  };
}
