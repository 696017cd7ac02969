import { finishSheet, removeSheet } from "../sheetLife";
import type { StandingSheet } from "../standing";
import type { BuiltSheet } from "./buildSheets";
import { cutOffKind, isSummary } from "./summaryKinds";

/** A cell of a sheet that leads to another sheet. */
export interface SheetLink {
  row: number;
  column: number;
  /** The name of the sheet it leads to. */
  sheet: string;
}

/** What is put in its place, and what goes. */
export interface Swap {
  /** The new sheets in the order in which new ones stand. */
  built: BuiltSheet[];
  /** The kinds of finished sheets that go without another in their place. */
  remove: string[];
  /** Links on the sheet of a kind. */
  links: { kind: string; links: SheetLink[] };
  /** The active sheet before the run. */
  activeId: string;
  /** Ids of blank sheets that a run left without a property. */
  blank: string[];
  /** Kinds of which a sheet stood when the swap began: where none stands any more, the new one is in its place already. */
  stood: ReadonlySet<string>;
}

/**
 * Puts new sheets where the old ones of their kind stand and takes those away, with everything that a run left unfinished;
 * one message. Each step leaves a workbook from which the whole can be done again.
 */
export async function swapSheets(
  context: Excel.RequestContext,
  standing: StandingSheet[],
  swap: Swap,
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const tabs = new Tabs(context, standing);
  const leftOver = leftOverIn(standing, swap.built);
  for (const sheet of standing) {
    const goes = sheet.kind !== undefined && swap.remove.includes(sheet.kind);
    const isReplaced = swap.built.some(({ kind }) => kind === leftOver.get(sheet.id));
    const isLeft = leftOver.has(sheet.id) && !isReplaced;
    if (goes || isLeft || swap.blank.includes(sheet.id)) tabs.remove(sheet);
  }
  let before: string | undefined;
  for (const sheet of swap.built) {
    const isInPlace = standing.some(({ id, kind }) => id === sheet.id && kind === sheet.kind);
    if (!isInPlace) {
      // What a run left half-way stands for the sheet that it had already taken away.
      const old = [
        ...standing.filter(({ id, kind }) => kind === sheet.kind && id !== sheet.id),
        ...standing.filter(({ id }) => leftOver.get(id) === sheet.kind),
      ];
      if (old.length > 0 || !swap.stood.has(sheet.kind)) tabs.place(sheet, old[0], before);
      replace(context, tabs, { sheet, old }, swap.activeId);
    }
    before = sheet.id;
  }
  link(context, swap);
  await context.sync();
}

/** What sheets that a run left unfinished were to become, by id; those of this run are none. */
function leftOverIn(standing: StandingSheet[], built: BuiltSheet[]): Map<string, string> {
  const made = new Set(built.map(({ id }) => id));
  return new Map(
    standing.flatMap(({ id, kind }) => {
      const wanted = made.has(id) ? undefined : cutOffKind(kind);
      return wanted === undefined ? [] : [[id, wanted]];
    }),
  );
}

interface Replacement {
  sheet: BuiltSheet;
  /** The sheets that stand there: one, if any. */
  old: StandingSheet[];
}

function replace(
  context: Excel.RequestContext,
  tabs: Tabs,
  { sheet, old }: Replacement,
  activeId: string,
): void {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const [first] = old;
  if (old.some(({ id }) => id === activeId)) worksheet.activate();
  for (const each of old) tabs.remove(each);
  worksheet.name = sheet.name;
  if (first && first.visibility !== "Visible") {
    worksheet.visibility = first.visibility as Excel.SheetVisibility;
  }
  // Last, so that a sheet that is not yet in its place is known as being made.
  finishSheet(worksheet, sheet.kind);
}

/** Once all sheets have their names, since a link follows what its name means when it is made. */
function link(context: Excel.RequestContext, { built, links }: Swap): void {
  const home = built.find(({ kind }) => kind === links.kind);
  if (!home) return;
  const worksheet = context.workbook.worksheets.getItem(home.id);
  for (const { row, column, sheet } of links.links) {
    const documentReference = `'${sheet.replaceAll("'", "''")}'!A1`;
    worksheet.getCell(row, column).hyperlink = { documentReference, screenTip: sheet };
  }
}

/** The order of the tabs while sheets are moved and taken away in one message. */
class Tabs {
  private order: string[];
  private readonly own: Set<string>;

  constructor(
    private readonly context: Excel.RequestContext,
    standing: StandingSheet[],
  ) {
    this.order = standing.map(({ id }) => id);
    this.own = new Set(standing.filter(({ kind }) => isSummary(kind)).map(({ id }) => id));
  }

  remove(sheet: StandingSheet): void {
    const { id } = sheet;
    removeSheet(this.context, sheet);
    this.order = this.order.filter((each) => each !== id);
    this.own.delete(id);
  }

  /** Moves a sheet to the place of the old one, else behind the one before it, else in front of the first of the add-in's own. */
  place({ id }: BuiltSheet, old: StandingSheet | undefined, before: string | undefined): void {
    const others = this.order.filter((each) => each !== id);
    const target = this.targetIn(others, old?.id, before);
    this.own.add(id);
    if (target === this.order.indexOf(id)) return;
    others.splice(target, 0, id);
    this.order = others;
    this.context.workbook.worksheets.getItem(id).position = target;
  }

  private targetIn(others: string[], old: string | undefined, before: string | undefined): number {
    if (old !== undefined) return others.indexOf(old);
    if (before !== undefined) return others.indexOf(before) + 1;
    const first = others.findIndex((each) => this.own.has(each));
    return first < 0 ? others.length : first;
  }
}
