import type { Screen } from "../parts/paneContext";
import { later } from "./later";

const UnitPage = later(() => import("../pages/UnitPage"), true);
const Reminder = later(() => import("../pages/Reminder"), true);
const Columns = later(() => import("../pages/columns/Columns"), true);
const Help = later(() => import("../pages/Help"), true);
const ReportForm = later(() => import("../pages/report/ReportForm"), true);
const Change = later(() => import("../pages/Change"), true);
const Dispatch = later(() => import("../pages/Dispatch"), true);
const Collect = later(() => import("../pages/collect/Collect"), true);
const Notices = later(() => import("../pages/notices/Notices"), true);
const NextYear = later(() => import("../pages/nextYear/NextYear"), true);
const Scores = later(() => import("../pages/Scores"), true);
const DutyLists = later(() => import("../pages/DutyLists"), true);
const Coverage = later(() => import("../pages/Coverage"), true);
const Evaluation = later(() => import("../pages/Evaluation"), true);
const YearDrafts = later(() => import("../pages/YearDrafts"), true);
const Points = later(() => import("../pages/points/Points"), true);
const SelfTest = later(() => import("../pages/SelfTest"), true);
const Sheets = later(() => import("../pages/Sheets"), true);
const SetUp = later(() => import("../pages/setUp/SetUp"), true);
const Settings = later(() => import("../pages/Settings"), true);

/** The page that a screen asks for; what is rarer is loaded when it is first opened. */
export function ScreenPage({ screen }: { screen: Screen }) {
  switch (screen.kind) {
    case "unit":
      return <UnitPage name={screen.name} />;
    case "reminder":
      return <Reminder units={screen.units} />;
    case "bulletin":
      return <Reminder />;
    case "change":
      return <Change />;
    case "dispatch":
      return <Dispatch ticked={screen.ticked} />;
    case "collect":
      return <Collect />;
    case "notices":
      return <Notices {...(screen.item ? { item: screen.item } : {})} />;
    case "nextYear":
      return <NextYear />;
    case "scores":
      return <Scores />;
    case "dutyLists":
      return <DutyLists />;
    case "coverage":
      return <Coverage />;
    case "evaluation":
      return <Evaluation />;
    case "yearDrafts":
      return <YearDrafts />;
    case "points":
      return <Points />;
    case "report":
      return <ReportForm {...(screen.item ? { item: screen.item } : {})} ticked={screen.ticked} />;
    case "sheets":
      return <Sheets ticked={screen.ticked} />;
    case "columns":
      return <Columns header={screen.header} />;
    case "help":
      return <Help />;
    case "selfTest":
      return <SelfTest />;
    case "setUp":
      return <SetUp />;
    case "settings":
      return <Settings />;
  }
}
