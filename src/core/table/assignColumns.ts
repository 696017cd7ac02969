import type { PointedRole } from "../headerRead";
import type { ColumnSigns, SignsBelow } from "./columnSigns";
import type { Heading } from "./headerRows";
import type { HeadingSays } from "./headingRule";

/** What each column that has a role holds; a column that stands in no entry is not used. */
export type Roles = ReadonlyMap<number, PointedRole>;

/** Gives the columns under a header their roles: those the user pointed at, then by heading, what is open by the cells below. */
export function assignRoles(
  headings: readonly Heading[],
  signs: SignsBelow,
  pointed: Roles,
): Roles {
  return new Assignment(headings, signs, pointed).run();
}

const UNITS: readonly HeadingSays[] = ["units"];
/** Half of the cells tell what a heading left open. */
const MOST = 0.5;
/** From so many different texts on a column differs from row to row. */
const DIFFERING = 0.8;

interface OpenColumn extends Heading {
  signs: ColumnSigns;
}

class Assignment {
  private readonly roles = new Map<number, PointedRole>();
  /** Columns under a heading that the user did not point at, in order. */
  private readonly open: OpenColumn[];

  constructor(headings: readonly Heading[], signs: SignsBelow, pointed: Roles) {
    for (const [column, role] of pointed) this.roles.set(column, role);
    this.open = headings
      .filter(({ column, text }) => text !== "" && !pointed.has(column))
      .map((heading) => ({ ...heading, signs: signs.of(heading.column) }));
  }

  run(): Roles {
    this.giveUnits();
    this.giveDays();
    this.giveStatus();
    this.giveFirst("number", this.saying("number"));
    this.giveFirst("remark", this.saying("remark"));
    this.giveContent();
    return this.roles;
  }

  private has(...roles: PointedRole[]): boolean {
    return [...this.roles.values()].some((role) => roles.includes(role));
  }

  private free(): OpenColumn[] {
    return this.open.filter(({ column }) => !this.roles.has(column));
  }

  /** The columns without a role yet whose heading says one of these and leaves nothing open. */
  private saying(...says: HeadingSays[]): OpenColumn[] {
    return this.free().filter(({ says: [only, ...others] }) => {
      return only !== undefined && others.length === 0 && says.includes(only);
    });
  }

  /** The columns without a role yet whose heading may say one of these. */
  private maySay(...says: HeadingSays[]): OpenColumn[] {
    return this.free().filter((heading) => heading.says.some((each) => says.includes(each)));
  }

  private giveFirst(role: PointedRole, columns: OpenColumn[]): void {
    const [first] = columns;
    if (first && !this.has(role)) this.roles.set(first.column, role);
  }

  /** Where the user has pointed at 责任单位, no heading makes another column that; who leads and who assists stays. */
  private giveUnits(): void {
    const isPointed = this.has("units");
    for (const { column, says } of this.saying("lead", "assist", ...(isPointed ? [] : UNITS))) {
      this.roles.set(column, says[0] === "lead" || says[0] === "assist" ? says[0] : "units");
    }
    if (isPointed) return;
    for (const { column, says, signs } of this.maySay("units")) {
      const isSure =
        signs.units >= MOST ||
        (signs.filled === 0 && says[0] === "units" && !this.has("units", "lead"));
      if (isSure) this.roles.set(column, "units");
    }
    if (this.has("units", "lead")) return;
    for (const { column } of this.saying("lastUnits")) this.roles.set(column, "units");
  }

  private giveDays(): void {
    if (!this.has("deadline")) this.giveFirst("deadline", this.deadlines());
    for (const { column } of this.saying("doneDay").slice(0, 1)) this.giveDoneDay(column);
    for (const { column } of this.saying("deadlineOrDoneDay").slice(0, 1)) this.giveDoneDay(column);
  }

  private giveDoneDay(column: number): void {
    if (!this.has("doneDay")) this.roles.set(column, "doneDay");
  }

  /** Columns that may be the deadline, the likeliest first. */
  private deadlines(): OpenColumn[] {
    const sure = this.saying("deadline").filter(
      ({ isShared, signs }) => !isShared || signs.days >= MOST,
    );
    const open = this.maySay("deadline").filter(
      ({ says, signs }) => says.length > 1 && signs.days >= MOST,
    );
    const last = this.saying("lastDeadline").filter(({ signs }) => signs.days >= MOST);
    return [...byLikelihood(sure), ...this.saying("deadlineOrDoneDay"), ...open, ...last];
  }

  /** Of several the one of status words comes first; the others say more and keep their order. */
  private giveStatus(): void {
    if (this.has("status")) return;
    const columns = this.saying("status");
    const [short] = columns
      .filter(({ signs }) => signs.statusWords >= MOST)
      .sort((a, b) => b.signs.statusWords - a.signs.statusWords);
    for (const { column } of [...(short ? [short] : []), ...columns])
      this.roles.set(column, "status");
  }

  private giveContent(): void {
    const content = this.has("content") ? undefined : this.contentAmong(this.tasks());
    if (content) this.roles.set(content.column, "content");
    if (this.has("project")) return;
    const at = [...this.roles].find(([, role]) => role === "content")?.[0] ?? -1;
    const tasks = this.maySay("content", "task", "lastTask").filter(mayBeTask);
    const left = tasks.filter(({ column }) => column < at);
    const named = left.filter(({ says }) => !says.includes("lastTask"));
    const project =
      named.at(-1) ?? left.at(-1) ?? tasks.find(({ folded }) => PROJECT.test(folded.at(-1) ?? ""));
    if (project) this.roles.set(project.column, "project");
  }

  /** Columns that may hold what is to be done: where there is a status, those before it rather than those behind. */
  private tasks(): OpenColumn[] {
    const status = [...this.roles].find(([, role]) => role === "status")?.[0] ?? Infinity;
    const all = this.maySay("content", "task").filter(mayBeTask);
    const before = all.filter(({ column }) => column < status);
    if (before.length > 0) return before;
    return all.length > 0 ? all : this.saying("lastTask").filter(mayBeTask);
  }

  /** 具体内容 and its like, else the one farthest to the right whose cells differ from row to row. */
  private contentAmong(tasks: OpenColumn[]): OpenColumn | undefined {
    const worded = tasks.filter(({ says }) => says.includes("content"));
    const among =
      worded.some(({ signs }) => signs.filled > 0) || worded.length === tasks.length
        ? worded
        : tasks;
    return (
      worded.find(({ folded, signs }) => folded.at(-1) === "具体内容" && signs.filled > 0) ??
      among.filter(({ signs }) => differs(signs)).at(-1) ??
      [...among].sort((a, b) => b.signs.distinctShare - a.signs.distinctShare)[0]
    );
  }
}

const PROJECT = /^(?:重点工作项目|重点工作|工作项目|工作任务|重点任务|任务|项目)$/;

/** Texts under a heading of their own: what stands under 年度推进计划 by quarters says how, not what. */
function mayBeTask(column: OpenColumn): boolean {
  return isText(column) && !column.isShared;
}

/** A column of figures only says how much, not what. */
function isText({ signs }: OpenColumn): boolean {
  return signs.numbers < MOST;
}

function differs({ filled, filledShare, distinctShare }: ColumnSigns): boolean {
  return filled === 0 || (filledShare >= MOST && distinctShare >= DIFFERING);
}

/** 完成时限 before 时间要求 before 实施时段; of equals those with days below, then the first. */
function byLikelihood(columns: OpenColumn[]): OpenColumn[] {
  const rank = ({ folded, signs }: OpenColumn) => {
    const heading = folded.join("");
    const word = /(?:完成|办结|整改|办理|落实|达标).{0,2}(?:时限|期限|时间|节点|要求)/.test(heading)
      ? 4
      : /时限|期限|截止|限期/.test(heading)
        ? 3
        : /节点|时间|日期/.test(heading)
          ? 2
          : 1;
    return word + (signs.days >= MOST ? 4 : 0);
  };
  return [...columns].sort((a, b) => rank(b) - rank(a));
}
