import { foldText } from "../text/foldText";
import type { Deadline } from "../reading/deadline/deadline";
import { readDeadlineText } from "../reading/deadline/readDeadline";
import { SubjectFinder } from "../reading/requirements/clauseSubject";
import { withoutLead } from "../reading/requirements/clausesOf";
import type { KnownUnits } from "../reading/units/knownUnits";
import type { NamedUnit } from "../reading/units/readUnits";

/** A stretch of a deadline's text with a day, and the row's units that it is about; none where it names others, all where it names nobody. */
interface Part {
  text: string;
  units: string[];
  named: boolean;
}

/**
 * Which deadline each of the row's units has, where the text sets several days for different subjects
 * (局政务公开办7月底前…。各处室于11月底前…). Undefined where it does not, so that the deadline as read holds for all.
 */
export function deadlineBySubject(
  deadline: Deadline,
  units: NamedUnit[],
  known: KnownUnits,
  planYear: number,
): Map<string, Deadline> | undefined {
  if (deadline.due.length < 2 || units.length === 0) return undefined;
  const parts = partsOf(deadline.text, units, known, planYear);
  const subjects = new Set(parts.filter(({ named }) => named).map((part) => part.units.join("|")));
  const own = parts.some((part) => part.named && part.units.length > 0);
  if (subjects.size === 0 || (subjects.size === 1 && !(own && parts.some((part) => !part.named))))
    return undefined;
  const read = new Map<string, Deadline>();
  return new Map(
    units.map(({ name }) => {
      const text = parts
        .filter((part) => !part.named || part.units.includes(name))
        .map((part) => part.text)
        .join(";");
      const found = read.get(text) ?? deadlineOf(text, deadline, planYear);
      read.set(text, found);
      return [name, found];
    }),
  );
}

/** What is left of the text for a unit; a unit that no clause names has no day that could be told. */
function deadlineOf(text: string, { text: whole }: Deadline, planYear: number): Deadline {
  if (text === "") return { text: whole, kind: "confirm", due: [], doubt: "otherSubject" };
  return { ...readDeadlineText(text, planYear), text: whole };
}

/** One deadline that stands for the item: the days of all of its units. */
export function deadlineOfAll(deadline: Deadline, byUnit: Map<string, Deadline>): Deadline {
  const all = [...new Set(byUnit.values())];
  const [only] = all;
  if (only && all.length === 1) return only;
  const due = [...new Set(all.flatMap((each) => each.due))].sort();
  if (due.length > 0) return { ...deadline, kind: due.length > 1 ? "recurring" : "once", due };
  return only ?? deadline;
}

function partsOf(text: string, units: NamedUnit[], known: KnownUnits, planYear: number): Part[] {
  const finder = new SubjectFinder(units, known);
  const parts: Part[] = [];
  for (const clause of clausesOf(text)) {
    const head = withoutLead(clause);
    const subject = finder.subjectOf(head);
    const before = parts.at(-1);
    const named =
      subject?.kind === "units"
        ? subject.units
        : (unitsByForm(head, units) ?? (subject ? [] : foreign(head)));
    const hasDay = readDeadlineText(clause, planYear).due.length > 0;
    if (before && (!hasDay || named === undefined) && !(hasDay && !before.named)) {
      // What goes on without a subject of its own keeps the one before.
      before.text += `,${clause}`;
    } else {
      parts.push({ text: clause, units: named ?? [], named: named !== undefined });
    }
  }
  return parts.filter((part) => readDeadlineText(part.text, planYear).due.length > 0);
}

/** Sentences; a comma ends one only where a name may stand behind it. */
function clausesOf(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .normalize("NFKC")
    .split(/[。;\n\r]|,(?=[\p{Script=Han}(]{2,24}?(?:于|在)?(?:20\d\d年)?\d{1,2}月)/u)
    .map(foldText)
    .filter((clause) => clause !== "");
}

const LONGEST = 1_000;

const BY_FORM: [RegExp, RegExp][] = [
  [
    /^各?(?:相关|有关|业务)*(?:处室|科室|股室)(?:[(](?:部门|单位)[)])?/,
    /[处室科股办]$|处室|科室|中心$/,
  ],
  [/^各?(?:相关|有关|责任)*(?:单位|部门)/, /(?<!街道|[镇乡村街]|办事处)$/],
  [/^各?(?:街道|镇街|乡镇|镇)(?:[(](?:街道|园区|开发区)[)])?/, /(?:街道|[镇乡街]|办事处|镇街)$/],
];

/** The row's units of the form that a group names, where no directory says who is in it: 各处室 are 办公室 and 装财处. */
function unitsByForm(head: string, units: NamedUnit[]): string[] | undefined {
  const form = BY_FORM.find(([group]) => group.test(head));
  if (!form) return undefined;
  return units.map(({ name }) => name).filter((name) => form[1].test(name));
}

/** The name of an office or group that is none of the row's, right before the day. */
const FOREIGN =
  /^(?:各|全)?[\p{Script=Han}]{2,16}?(?:局|委|办|部|院|处|室|科|中心|街道|[镇乡]|单位|部门|政府|办公室)(?:[(][^()]{1,20}[)])?(?:负责)?(?:于|在)?(?=(?:20\d\d年)?\d{1,2}月)/u;

function foreign(head: string): string[] | undefined {
  return FOREIGN.test(head) ? [] : undefined;
}
