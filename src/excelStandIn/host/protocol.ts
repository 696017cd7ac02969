/** What Microsoft's client sends and expects. Inferred from the client; see `assumptions.ts`. */
export interface Request {
  ObjectPaths: Record<string, ObjectPath>;
  Actions: Action[];
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Beside each argument the path of the object it stands for, or null where it is plain. */
  ReferencedObjectPathIds?: (number | number[] | null)[];
}

export enum PathType {
  Root = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: PathType;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
}

export interface Action {
  Id: number;
  ActionType: ActionType;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface RequestError {
  ActionIndex: number;
  Code: string;
  Message: string;
  HttpStatusCode: number;
  Location?: string;
}

export interface Answer {
  Results: ActionResult[];
  Error?: RequestError;
}

/** The client's flag for a run that waits while the user edits a cell. */
export const delayForCellEdit = 64;

/** The host's own spelling of a member: `RowIndex → rowIndex`, `_KeepReference` stays. */
export const memberName = (wireName: string): string =>
  wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** The spelling of a member on the wire: `rowIndex → RowIndex`. */
export const wireName = (member: string): string =>
  member.charAt(0).toUpperCase() + member.slice(1);
