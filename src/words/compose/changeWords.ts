import { CHANGE_CLASSES } from "../../core/change/changeClass";
import type { ChangedPart, Changes, Since, StillPart } from "../../core/change/changes";
import type { Words } from "../words";
import { roundWords } from "./roundWords";

/** What has changed in one line, of what occurs: `新增2项58家次、已办结1项3家次；表格变动1处`. */
export function changeLine(changes: Changes, words: Words): string {
  const own = roundWords(words);
  const classes = CHANGE_CLASSES.flatMap((name) => {
    const { items, parts } = changes.counts[name];
    return parts === 0 ? [] : [own.classCount(own.classes[name], items, parts)];
  });
  const apart = [
    ...(changes.more.length > 0 ? [own.moreCount(changes.more.length)] : []),
    ...(changes.table.length > 0 ? [own.tableCount(changes.table.length)] : []),
    ...confirmWords(changes, words),
  ];
  const said = [...(classes.length > 0 ? [classes.join(own.list)] : []), ...apart];
  return said.length === 0 ? own.nothing : said.join(own.sentence);
}

/** What is to be confirmed is told only where some of it was in alarm then. */
function confirmWords({ toConfirm }: Changes, words: Words): string[] {
  const { parts, wereAlarm } = toConfirm;
  return wereAlarm === 0 ? [] : [roundWords(words).toConfirm(parts, wereAlarm)];
}

/** The parts of a class that belong to one item. */
export interface ChangedItem {
  ref: string;
  identity: string;
  parts: (ChangedPart | StillPart)[];
}

/** Parts by their items, in the order of the table. */
export function byItem(parts: readonly (ChangedPart | StillPart)[]): ChangedItem[] {
  const items = new Map<string, ChangedItem>();
  for (const part of parts) {
    const key = `${part.ref} ${part.identity}`;
    const item = items.get(key);
    if (item) item.parts.push(part);
    else items.set(key, { ref: part.ref, identity: part.identity, parts: [part] });
  }
  return [...items.values()];
}

/** What is said of one unit's part: 逾期→已完成, 连续3期, 还差1篇→2篇. */
export function partWords(part: ChangedPart | StillPart, words: Words): string {
  const own = roundWords(words);
  const moved =
    part.was === part.state
      ? words.state[part.state]
      : own.move(words.state[part.was], words.state[part.state]);
  if (!("rounds" in part)) return moved;
  const short = part.short.map(({ measure, before, now }) =>
    own.short(own.pieces(before, measure), own.pieces(now, measure)),
  );
  return [moved, own.rounds(part.rounds), ...short].join(words.pane.comma);
}

/** All that has changed as sentences for a text: a line for each class with its items and units. */
export function changeSentences({ changes }: Pick<Since, "changes">, words: Words): string[] {
  const own = roundWords(words);
  const lines = CHANGE_CLASSES.flatMap((name) => {
    const { items, parts } = changes.counts[name];
    if (parts === 0) return [];
    const said = byItem(changes[name]).map(
      ({ ref, parts: own }) => `${ref}（${unitsWords(own, words)}）`,
    );
    const head = own.classCount(own.classes[name], items, parts);
    return [words.labelled(head, said.join(own.list)) + own.stop];
  });
  const table = changes.table.map(({ ref, what, before, after, units }) =>
    own.tableLine(ref, own.what[what], before, after, units),
  );
  return [
    ...lines,
    ...(table.length > 0
      ? [words.labelled(own.tableCount(table.length), table.join(own.sentence)) + own.stop]
      : []),
    ...confirmWords(changes, words).map((line) => line + own.stop),
  ];
}

const MOST_NAMED = 5;

/** A few units by name, many by their number. */
function unitsWords(parts: readonly ChangedPart[], words: Words): string {
  const names = parts.map(({ unit }) => unit).filter((unit) => unit !== "");
  if (names.length > MOST_NAMED || names.length === 0) return roundWords(words).units(parts.length);
  return names.join(words.listSeparator);
}
