import { HostError } from "./hostError";
import { instance, isInstance, type Instance } from "./member";
import {
  ActionType,
  memberName,
  PathType,
  type Action,
  type Answer,
  type ArgumentInfo,
  type ObjectPath,
  type Request,
} from "./protocol";
import { identify, query } from "./query";
import { refuse } from "./refusals";
import type { Session } from "./session";
import { workbookType } from "./types/workbook";
import { internalService } from "./types/internalService";

/** Two properties that the client sets by another name than it reads them by. */
const setNames: Record<string, string> = { Gridlines: "showGridlines", Headings: "showHeadings" };

const keepReference = "_KeepReference";

/**
 * One request of the client. Its actions run in order until one fails; those before it have taken
 * effect, for Excel's batches are not atomic.
 */
export class Batch {
  /** Each path is walked once in a request: walking a method's path again would call it again. */
  private readonly walked = new Map<number, Instance | null>();

  constructor(
    private readonly session: Session,
    private readonly request: Request,
    /** Called before each action; may throw in its place. */
    private readonly beforeAction: () => void,
  ) {}

  run(): Answer {
    const answer: Answer = { Results: [] };
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.beforeAction();
        answer.Results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        answer.Error = {
          ActionIndex: index,
          // Of what protection forbids, the code that the Excel played gives.
          Code: error.code === "AccessDenied" ? this.session.excel.protectedCode : error.code,
          Message: error.message,
          HttpStatusCode: error.status,
        };
        break;
      }
    }
    return answer;
  }

  private perform(action: Action): unknown {
    // A trace marks a place in the request; it leads to no object.
    if (action.ActionType === ActionType.Trace) return null;
    const target = this.walk(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target && identify(target, this.session);
      case ActionType.Query:
        return target && query(target, action.QueryInfo ?? {}, this.session);
      case ActionType.Method:
        if (action.Name === keepReference) return this.keep(target);
        return target ? this.call(target, action.Name, action.ArgumentInfo) : this.onNull(action);
      case ActionType.SetProperty:
        return target ? this.set(target, action) : this.onNull(action);
      default:
        throw refuse("memberNotServed", `action type ${String(action.ActionType)}`);
    }
  }

  /** The object at the end of a path, or null for a null object. */
  private walk(id: number): Instance | null {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw refuse("argument", `object path ${id} is missing`);
    const found = this.step(path);
    this.walked.set(id, found);
    return found;
  }

  private step(path: ObjectPath): Instance | null {
    if (path.ObjectPathType === PathType.Root) return instance(workbookType, this.session.book);
    if (path.ObjectPathType === PathType.NewObject) return newObject(path.Name);
    if (path.ObjectPathType === PathType.Reference) {
      const kept = this.session.references.find(path.Name);
      if (!kept) throw refuse("lostReference", path.Name);
      return kept;
    }
    const parent = this.walk(path.ParentObjectPathId ?? -1);
    // What is asked of a null object is a null object again.
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Property) return this.follow(parent, path.Name);
    const name = path.ObjectPathType === PathType.Indexer ? "GetItem" : path.Name;
    const result = this.call(parent, name, path.ArgumentInfo);
    if (result === null || isInstance(result)) return result;
    throw refuse("memberNotServed", `${parent.type.name}.${memberName(name)} gives no object`);
  }

  private follow(parent: Instance, name: string): Instance | null {
    const member = this.session.member(parent.type, memberName(name));
    if (member.kind !== "relation")
      throw refuse("memberNotServed", `${parent.type.name}.${memberName(name)} is no object`);
    return member.follow(parent.target, this.session);
  }

  private call(target: Instance, name: string, info: ArgumentInfo = {}): unknown {
    const member = this.session.member(target.type, memberName(name));
    if (member.kind !== "method")
      throw refuse("memberNotServed", `${target.type.name}.${memberName(name)} is no method`);
    return member.call(target.target, this.argumentsOf(info), this.session);
  }

  private set(target: Instance, action: Action): void {
    const name = setNames[action.Name] ?? memberName(action.Name);
    const member = this.session.member(target.type, name);
    if (member.kind !== "property" || !member.write)
      throw refuse("memberNotServed", `${target.type.name}.${name} cannot be set here`);
    member.write(target.target, this.argumentsOf(action.ArgumentInfo ?? {})[0], this.session);
  }

  /** The arguments as sent, with objects in the place of the paths that name them. */
  private argumentsOf(info: ArgumentInfo): unknown[] {
    const referenced = info.ReferencedObjectPathIds ?? [];
    return (info.Arguments ?? []).map((argument, index) => {
      const path = referenced[index];
      // The client writes 0 beside an argument that is no object.
      return typeof path === "number" && path > 0 ? this.walk(path) : argument;
    });
  }

  /** A null object takes every call and every value, and nothing comes of it. */
  private onNull({ Name }: Action): null {
    if (this.session.excel.nullObjects === "refuse") throw refuse("nullObject", Name);
    return null;
  }

  /** The client keeps every range it meets, null objects too. */
  private keep(target: Instance | null): void {
    if (target) this.session.references.keep(target);
  }
}

function newObject(name: string): Instance {
  if (name === internalService.name) return instance(internalService, null);
  throw refuse("memberNotServed", name);
}
