import { method, type ObjectType } from "../member";

/** What the client reports to when the pane's page starts. */
export const internalService: ObjectType<null> = {
  name: "Microsoft.InternalService.AddinInternalService",
  members: {
    notifyActionHandlerReady: method("1.1", "client-housekeeping", () => undefined),
  },
};
