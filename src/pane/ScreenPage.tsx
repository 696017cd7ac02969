import type { Screen } from "./paneContext";
import { later } from "./later";
import { UnitPage } from "./UnitPage";

const Reminder = later(() => import("./Reminder"), true);
const Help = later(() => import("./Help"), true);
const ReportForm = later(() => import("./ReportForm"), true);
const Sheets = later(() => import("./Sheets"), true);
const Settings = later(() => import("./Settings"), true);

/** The page that a screen asks for; what is rarer is loaded when it is first opened. */
export function ScreenPage({ screen }: { screen: Screen }) {
  switch (screen.kind) {
    case "unit":
      return <UnitPage name={screen.name} />;
    case "reminder":
      return <Reminder units={screen.units} />;
    case "bulletin":
      return <Reminder />;
    case "report":
      return <ReportForm item={screen.item} ticked={screen.ticked} />;
    case "sheets":
      return <Sheets ticked={screen.ticked} />;
    case "help":
      return <Help />;
    case "settings":
      return <Settings />;
  }
}
