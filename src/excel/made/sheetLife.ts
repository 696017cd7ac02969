import { OWN_SHEET_PROPERTY } from "../workbook/ownNames";
import type { StandingSheet } from "./standing";

/** A sheet that is being made bears this before its kind, so that what a failure leaves behind can be told and removed. */
const BUILDING = "building:";

/** What a sheet that was cut off was to become; undefined for finished ones and the user's. */
export function cutOffFrom(mark: string | undefined): string | undefined {
  return mark?.startsWith(BUILDING) ? mark.slice(BUILDING.length) : undefined;
}

/** Adds a blank sheet behind the others, marked as being made. */
export function beginSheet(
  context: Excel.RequestContext,
  kind: string,
  temporaryName: string,
): Excel.Worksheet {
  const worksheet = context.workbook.worksheets.add(temporaryName);
  worksheet.customProperties.add(OWN_SHEET_PROPERTY, BUILDING + kind);
  return worksheet;
}

/** Begins a sheet with the looks of another one. */
export function beginCopy(
  template: Excel.Worksheet,
  kind: string,
  temporaryName: string,
  place: "End" | "After" = "End",
): Excel.Worksheet {
  const worksheet = place === "End" ? template.copy("End") : template.copy("After", template);
  // First of all: a copy brings no properties, and what a failure leaves behind must be known.
  worksheet.customProperties.add(OWN_SHEET_PROPERTY, BUILDING + kind);
  worksheet.name = temporaryName;
  return worksheet;
}

/** Marks a sheet as whole. */
export function finishSheet(worksheet: Excel.Worksheet, kind: string): void {
  worksheet.customProperties.add(OWN_SHEET_PROPERTY, kind);
}

/** Leaves a sheet that is whole to the user, as one that the add-in never made. */
export function handOver(worksheet: Excel.Worksheet): void {
  worksheet.customProperties.getItem(OWN_SHEET_PROPERTY).delete();
}

/** Takes a sheet away. */
export function removeSheet(
  context: Excel.RequestContext,
  { id, visibility }: Pick<StandingSheet, "id" | "visibility">,
): void {
  const worksheet = context.workbook.worksheets.getItem(id);
  // A very hidden sheet cannot be deleted.
  if (visibility === "VeryHidden") worksheet.visibility = "Hidden";
  worksheet.delete();
}
