import { formatFixedArea, quoteSheetName } from "../../book/address";
import { isInside, type Area } from "../../book/area";
import { cutOut } from "../../book/clear";

import type { Validation } from "../../book/validation";
import { booleanArgument, textArgument, wordArgument } from "../argument";
import { documented, isInstance, method, property, type ObjectType } from "../member";
import { checkUnprotected } from "../protectionCheck";
import { RangeTarget } from "../rangeTarget";
import { refuse } from "../refusals";

/** A list written out has no more characters; a longer one must stand in cells. */
const longestList = 255;

const types: Record<string, string> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const alertStyles = ["Stop", "Warning", "Information"] as const;

/** What may be typed into the cells of a range. Only lists can be set here. */
export const dataValidationType: ObjectType<RangeTarget> = {
  name: "DataValidation",
  members: {
    type: property("1.8", documented, (range) => {
      const { found, isAll } = look(range);
      if (!isAll) return "Inconsistent";
      return found ? (types[found.attributes["type"] ?? ""] ?? "None") : "None";
    }),
    rule: property("1.8", documented, readRule, (range, value) => {
      const { source, inCellDropDown } = listOf(value);
      const attributes: Record<string, string> = {
        type: "list",
        allowBlank: "1",
        showErrorMessage: "1",
        showInputMessage: "1",
      };
      // The file's word says the opposite of its name.
      if (inCellDropDown === false) attributes["showDropDown"] = "1";
      replace(range, { attributes, formulas: [sourceFormula(source)] });
    }),
    ignoreBlanks: property(
      "1.8",
      documented,
      (range) => look(range).found?.attributes["allowBlank"] === "1",
      (range, value) => {
        change(range, { allowBlank: booleanArgument(value, "ignoreBlanks") ? "1" : undefined });
      },
    ),
    errorAlert: property(
      "1.8",
      documented,
      (range) => {
        const said = look(range).found?.attributes ?? {};
        return {
          message: said["error"] ?? "",
          showAlert: said["showErrorMessage"] === "1",
          style: alertStyles.find((style) => style.toLowerCase() === said["errorStyle"]) ?? "Stop",
          title: said["errorTitle"] ?? "",
        };
      },
      (range, value) => {
        const alert = value as Record<string, unknown>;
        const style = wordArgument(alert["style"] ?? "Stop", alertStyles, "style");
        change(range, {
          error: textArgument(alert["message"] ?? "", "message"),
          errorTitle: textArgument(alert["title"] ?? "", "title"),
          errorStyle: style === "Stop" ? undefined : style.toLowerCase(),
          showErrorMessage: alert["showAlert"] === false ? undefined : "1",
        });
      },
    ),
    prompt: property(
      "1.8",
      documented,
      (range) => {
        const said = look(range).found?.attributes ?? {};
        return {
          message: said["prompt"] ?? "",
          showPrompt: said["showInputMessage"] === "1",
          title: said["promptTitle"] ?? "",
        };
      },
      (range, value) => {
        const prompt = value as Record<string, unknown>;
        change(range, {
          prompt: textArgument(prompt["message"] ?? "", "message"),
          promptTitle: textArgument(prompt["title"] ?? "", "title"),
          showInputMessage: prompt["showPrompt"] === false ? undefined : "1",
        });
      },
    ),
    clear: method("1.8", documented, ({ sheet, area }) => {
      checkUnprotected(sheet);
      sheet.validations = sheet.validations.flatMap((one) => cutOut(one, area));
    }),
  },
};

/** The validation of a range's first cell, and whether all of its cells have it. */
function look({ sheet, area }: RangeTarget): { found: Validation | null; isAll: boolean } {
  const at = (place: Area): Validation | undefined =>
    sheet.validations.find(({ areas }) => areas.some((one) => isInside(place, one)));
  const whole = at(area);
  if (whole) return { found: whole, isAll: true };
  const touching = sheet.validations.some(
    (one) =>
      cutOut(one, area)[0]?.areas.length !== one.areas.length ||
      JSON.stringify(cutOut(one, area)[0]?.areas) !== JSON.stringify(one.areas),
  );
  return { found: null, isAll: !touching };
}

function readRule(range: RangeTarget): unknown {
  const { found } = look(range);
  if (!found) return {};
  if (found.attributes["type"] !== "list")
    throw refuse(
      "memberNotServed",
      `DataValidation.rule of type ${found.attributes["type"] ?? ""}`,
    );
  const [formula = ""] = found.formulas;
  const isWrittenOut = formula.startsWith('"');
  const source = isWrittenOut ? formula.slice(1, -1).replace(/""/g, '"') : `=${formula}`;
  return { list: { source, inCellDropDown: found.attributes["showDropDown"] !== "1" } };
}

function listOf(value: unknown): { source: unknown; inCellDropDown?: unknown } {
  const { list } = (value ?? {}) as { list?: { source: unknown; inCellDropDown?: unknown } };
  if (!list) throw refuse("memberNotServed", "DataValidation.rule other than a list");
  return list;
}

function sourceFormula(source: unknown): string {
  if (isInstance(source) && source.target instanceof RangeTarget) {
    const { sheet, area } = source.target;
    return `${quoteSheetName(sheet.name)}!${formatFixedArea(area)}`;
  }
  const text = textArgument(source, "source");
  if (text.startsWith("=")) return text.slice(1);
  if (text.length > longestList) throw refuse("listTooLong", `${text.length} characters`);
  return `"${text.replace(/"/g, '""')}"`;
}

function replace({ sheet, area }: RangeTarget, validation: Omit<Validation, "areas">): void {
  checkUnprotected(sheet);
  const others = sheet.validations.flatMap((one) => cutOut(one, area));
  sheet.validations = [...others, { ...validation, areas: [{ ...area }] }];
}

function change(range: RangeTarget, said: Record<string, string | undefined>): void {
  const { found } = look(range);
  const old = found ?? { attributes: { type: "none" }, formulas: [] };
  const entries = Object.entries({ ...old.attributes, ...said });
  const attributes = Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ""),
  );
  replace(range, { attributes, formulas: old.formulas });
}
