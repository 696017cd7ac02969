import {
  CheckmarkCircle16Regular,
  Circle16Regular,
  ClockAlarm16Regular,
  ErrorCircle16Filled,
  HourglassHalf16Regular,
  Prohibited16Regular,
  QuestionCircle16Regular,
  ArrowSync16Regular,
  ArrowTrendingDown16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { State } from "../core/review/state";

/** How a state looks in the pane: never by colour alone, always with its icon and word. */
export const STATE_LOOK: Record<
  State,
  { icon: ReactElement; fill: string; text: string; bar: string }
> = {
  overdue: { icon: <ErrorCircle16Filled />, fill: "#FDE7E9", text: "#9C0006", bar: "#C50F1F" },
  unmet: { icon: <Warning16Filled />, fill: "#FFE8CC", text: "#7F3F00", bar: "#DA6F0B" },
  toConfirm: {
    icon: <QuestionCircle16Regular />,
    fill: "#ECE8F7",
    text: "#403151",
    bar: "#8764B8",
  },
  behind: {
    icon: <ArrowTrendingDown16Regular />,
    fill: "#FFF6CC",
    text: "#6B5300",
    bar: "#E3B505",
  },
  dueSoon: { icon: <ClockAlarm16Regular />, fill: "#FFF6CC", text: "#6B5300", bar: "#F0D264" },
  notDue: { icon: <Circle16Regular />, fill: "#F0F0F0", text: "#424242", bar: "#C8C8C8" },
  standing: { icon: <ArrowSync16Regular />, fill: "#F0F0F0", text: "#424242", bar: "#A8A8A8" },
  doneLate: { icon: <HourglassHalf16Regular />, fill: "#E6F3EA", text: "#0A552C", bar: "#8ECCA6" },
  done: { icon: <CheckmarkCircle16Regular />, fill: "#E6F3EA", text: "#0A552C", bar: "#107C41" },
  notApplicable: {
    icon: <Prohibited16Regular />,
    fill: "#F0F0F0",
    text: "#424242",
    bar: "#E0E0E0",
  },
};
