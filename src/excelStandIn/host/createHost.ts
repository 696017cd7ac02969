import type { Book } from "../book/book";
import { Batch } from "./batch";
import { byteLength, noCosts, type Costs } from "./costs";
import type { EventEntry } from "./events";
import { Faults } from "./faults";
import { excelPlayed, USUAL_EXCEL, type ExcelName, type PlayedExcel, type Ways } from "./excels";
import { HostError } from "./hostError";
import { delayForCellEdit, type Answer, type Request } from "./protocol";
import { refuse } from "./refusals";
import { isWithin, Session } from "./session";
import { User } from "./user";

export interface HostOptions {
  /** Which Excel is played; LTSC 2021 unless told otherwise. */
  excel?: ExcelName | undefined;
  /** Ways in which it answers otherwise than that Excel. */
  ways?: Partial<Ways>;
}

/** Excel stood in for: answers the requests of Microsoft's client over a workbook. */
export interface Host {
  readonly book: Book;
  /** Which Excel is played. */
  readonly excel: PlayedExcel;
  readonly faults: Faults;
  readonly costs: Costs;
  resetCosts(): void;
  /** Whether the Excel played has a requirement set: `supports("ExcelApi", "1.13")`. */
  supports(set: string, version?: string): boolean;
  /** Answers one request: the body as text, and the flags the client sent beside it. */
  answer(body: string, flags?: number): Promise<string>;
  /** What the user at this Excel does, and what a coauthor elsewhere does. */
  readonly user: User;
  readonly coauthor: User;
  /** Hands on the events that the client listens to; gives the way to stop. */
  onEvents(listener: (entries: EventEntry[]) => void): () => void;
  /** Calls back after every request that may have changed the book; gives the way to stop. */
  onChange(listener: () => void): () => void;
}

/** Makes a host over an open book. The book stays the caller's, to read and to save. */
export function createHost(book: Book, options: HostOptions = {}): Host {
  const excel = excelPlayed(options.excel ?? USUAL_EXCEL, options.ways);
  const session = new Session(book, excel);
  const faults = new Faults();
  const listeners = new Set<() => void>();
  const eventListeners = new Set<(entries: EventEntry[]) => void>();
  let costs = noCosts();

  async function answer(body: string, flags = 0): Promise<string> {
    const request = JSON.parse(body) as Request;
    const size = byteLength(body);
    costs.syncs++;
    costs.requests += request.Actions.length;
    costs.bytesOut += size;
    const text = limitAnswer(await attempt(request, size, flags), excel.largestMessage);
    costs.bytesIn += byteLength(text);
    for (const listener of listeners) listener();
    handOnEvents();
    return text;
  }

  function handOnEvents(): void {
    const entries = session.events.take();
    if (excel.eventOrder === "backwards") entries.reverse();
    if (entries.length === 0) return;
    for (const listener of eventListeners) listener(entries);
  }

  async function attempt(request: Request, size: number, flags: number): Promise<Answer> {
    try {
      await faults.atSync((flags & delayForCellEdit) !== 0);
      if (size > excel.largestMessage) throw refuse("requestTooLarge", `${size} bytes`);
    } catch (error) {
      return failure(error);
    }
    session.begin();
    return new Batch(session, request, () => {
      faults.atAction();
    }).run();
  }

  return {
    book,
    excel,
    faults,
    get costs() {
      return { ...costs };
    },
    resetCosts: () => {
      costs = noCosts();
    },
    supports: (set, wanted = "1.1") => supports(excel, set, wanted),
    answer,
    user: new User(session, "Local", handOnEvents),
    coauthor: new User(session, "Remote", handOnEvents),
    onEvents: (listener) => {
      eventListeners.add(listener);
      return () => eventListeners.delete(listener);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Which sets the three Excels have beside ExcelApi; the shared runtime's 1.2 came with LTSC 2024. */
function supports({ name, api }: PlayedExcel, set: string, wanted: string): boolean {
  switch (set) {
    case "ExcelApi":
      return isWithin(wanted, api);
    case "SharedRuntime":
      return wanted === "1.1" || (wanted === "1.2" && name !== "2021");
    case "RibbonApi":
    case "DialogApi":
      return wanted === "1.1";
    case "DelayForCellEdit":
      return true;
    default:
      return false;
  }
}

/** Excel on the web takes and gives no more than this in one go. */
function limitAnswer(answer: Answer, largest: number): string {
  const text = JSON.stringify(answer);
  // No text is longer in UTF-16 units than in UTF-8 bytes, so that most need no counting.
  if (text.length * 3 <= largest || byteLength(text) <= largest) return text;
  return JSON.stringify(failure(refuse("responseTooLarge", "ask for less at a time")));
}

function failure(error: unknown): Answer {
  if (!(error instanceof HostError)) throw error;
  const { code, message, status } = error;
  return {
    Results: [],
    Error: { ActionIndex: 0, Code: code, Message: message, HttpStatusCode: status },
  };
}
